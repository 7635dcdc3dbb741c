/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

/**
 * Arithmetic on tiles of {@link #ROWS} numbers, one for each of as many rows. Every loop reads and writes arrays of
 * their own at one index, and none sums over it: that is what the compiler makes vector instructions of.
 */
final class Tile {

    /** Rows of a tile: some vectors' worth, and few enough that a component's sums stay in the innermost cache. */
    static final int ROWS = 256;

    private static final double LOG2_E = 1 / Math.log(2);
    /** Adding it rounds to the nearest integer and leaves that integer in the lowest bits. */
    private static final double ROUNDING = 0x1.8p52;
    /** ln 2 in two parts, the first with 32 trailing zeros, so that its multiples are exact (Cody and Waite 1980). */
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    /** e^-700, 1e-304, stands for whatever is less: beside 1 it is nothing, and it is not yet subnormal. */
    private static final double LEAST = -700;
    private static final double C2 = 1 / 2.0;
    private static final double C3 = 1 / 6.0;
    private static final double C4 = 1 / 24.0;
    private static final double C5 = 1 / 120.0;
    private static final double C6 = 1 / 720.0;
    private static final double C7 = 1 / 5040.0;
    private static final double C8 = 1 / 40320.0;
    private static final double C9 = 1 / 362880.0;
    private static final double C10 = 1 / 3628800.0;
    private static final double C11 = 1 / 39916800.0;
    private static final double C12 = 1 / 479001600.0;
    private static final double C13 = 1 / 6227020800.0;

    private Tile() {
    }

    /** @return so many tiles */
    static double[][] several(int count) {
        return new double[count][ROWS];
    }

    /**
     * Takes away half of z^2 from {@code log}, where z = c + p[0] x[0] + ... + p[last] x[last], and keeps z.
     */
    static void quadratic(double[] z, double[] log, double c, double[] p, double[][] x, int last) {
        switch (last) {
            case 0 -> quadratic(z, log, c, p[0], x[0]);
            case 1 -> quadratic2(z, log, c, p[0], x[0], p[1], x[1]);
            case 2 -> quadratic3(z, log, c, p[0], x[0], p[1], x[1], p[2], x[2]);
            default -> {
                affine4(z, c, p[0], x[0], p[1], x[1], p[2], x[2], p[3], x[3]);
                for (int b = 4; b <= last; b++) {
                    addProduct(z, p[b], x[b]);
                }
                subtractHalfSquare(log, z);
            }
        }
    }

    /** The same without the square. */
    static void affine(double[] z, double c, double[] p, double[][] x, int last) {
        switch (last) {
            case 0 -> affine(z, c, p[0], x[0]);
            case 1 -> affine2(z, c, p[0], x[0], p[1], x[1]);
            case 2 -> affine3(z, c, p[0], x[0], p[1], x[1], p[2], x[2]);
            default -> {
                affine4(z, c, p[0], x[0], p[1], x[1], p[2], x[2], p[3], x[3]);
                for (int b = 4; b <= last; b++) {
                    addProduct(z, p[b], x[b]);
                }
            }
        }
    }

    static void quadratic(double[] z, double[] log, double c, double p0, double[] x0) {
        for (int i = 0; i < ROWS; i++) {
            double value = c + p0 * x0[i];
            z[i] = value;
            log[i] -= 0.5 * value * value;
        }
    }

    private static void quadratic2(double[] z, double[] log, double c, double p0, double[] x0, double p1,
            double[] x1) {
        for (int i = 0; i < ROWS; i++) {
            double value = c + p0 * x0[i] + p1 * x1[i];
            z[i] = value;
            log[i] -= 0.5 * value * value;
        }
    }

    private static void quadratic3(double[] z, double[] log, double c, double p0, double[] x0, double p1,
            double[] x1, double p2, double[] x2) {
        for (int i = 0; i < ROWS; i++) {
            double value = c + p0 * x0[i] + p1 * x1[i] + p2 * x2[i];
            z[i] = value;
            log[i] -= 0.5 * value * value;
        }
    }

    static void affine(double[] z, double c, double p0, double[] x0) {
        for (int i = 0; i < ROWS; i++) {
            z[i] = c + p0 * x0[i];
        }
    }

    private static void affine2(double[] z, double c, double p0, double[] x0, double p1, double[] x1) {
        for (int i = 0; i < ROWS; i++) {
            z[i] = c + p0 * x0[i] + p1 * x1[i];
        }
    }

    private static void affine3(double[] z, double c, double p0, double[] x0, double p1, double[] x1, double p2,
            double[] x2) {
        for (int i = 0; i < ROWS; i++) {
            z[i] = c + p0 * x0[i] + p1 * x1[i] + p2 * x2[i];
        }
    }

    private static void affine4(double[] z, double c, double p0, double[] x0, double p1, double[] x1, double p2,
            double[] x2, double p3, double[] x3) {
        for (int i = 0; i < ROWS; i++) {
            z[i] = c + p0 * x0[i] + p1 * x1[i] + p2 * x2[i] + p3 * x3[i];
        }
    }

    /** z += p x */
    static void addProduct(double[] z, double p, double[] x) {
        for (int i = 0; i < ROWS; i++) {
            z[i] += p * x[i];
        }
    }

    /** log -= z^2 / 2 */
    static void subtractHalfSquare(double[] log, double[] z) {
        for (int i = 0; i < ROWS; i++) {
            log[i] -= 0.5 * z[i] * z[i];
        }
    }

    /** sum += x */
    static void add(double[] sum, double[] x) {
        for (int i = 0; i < ROWS; i++) {
            sum[i] += x[i];
        }
    }

    /** product = x y, and sum += that */
    static void multiply(double[] product, double[] sum, double[] x, double[] y) {
        for (int i = 0; i < ROWS; i++) {
            double value = x[i] * y[i];
            product[i] = value;
            sum[i] += value;
        }
    }

    /** sums[first + b] += x y[b] for b = 0 .. last */
    static void addProducts(double[][] sums, int first, double[] x, double[][] y, int last) {
        int b = 0;
        for (; b + 2 <= last; b += 3) {
            addProducts(sums[first + b], sums[first + b + 1], sums[first + b + 2], x, y[b], y[b + 1], y[b + 2]);
        }
        for (; b <= last; b++) {
            addProduct(sums[first + b], x, y[b]);
        }
    }

    private static void addProducts(double[] s0, double[] s1, double[] s2, double[] x, double[] y0, double[] y1,
            double[] y2) {
        for (int i = 0; i < ROWS; i++) {
            s0[i] += x[i] * y0[i];
            s1[i] += x[i] * y1[i];
            s2[i] += x[i] * y2[i];
        }
    }

    /** sum += x y */
    static void addProduct(double[] sum, double[] x, double[] y) {
        for (int i = 0; i < ROWS; i++) {
            sum[i] += x[i] * y[i];
        }
    }

    /** out = base + x[from] y[from] + ... + x[to - 1] y[to - 1] */
    static void addProducts(double[] out, double[] base, double[][] x, double[][] y, int from, int to) {
        switch (to - from) {
            case 0 -> System.arraycopy(base, 0, out, 0, ROWS);
            case 1 -> addProducts1(out, base, x[from], y[from]);
            case 2 -> addProducts2(out, base, x[from], y[from], x[from + 1], y[from + 1]);
            case 3 -> addProducts3(out, base, x[from], y[from], x[from + 1], y[from + 1], x[from + 2], y[from + 2]);
            default -> {
                addProducts3(out, base, x[from], y[from], x[from + 1], y[from + 1], x[from + 2], y[from + 2]);
                for (int i = from + 3; i < to; i++) {
                    addProduct(out, x[i], y[i]);
                }
            }
        }
    }

    private static void addProducts1(double[] out, double[] base, double[] x0, double[] y0) {
        for (int i = 0; i < ROWS; i++) {
            out[i] = base[i] + x0[i] * y0[i];
        }
    }

    private static void addProducts2(double[] out, double[] base, double[] x0, double[] y0, double[] x1,
            double[] y1) {
        for (int i = 0; i < ROWS; i++) {
            out[i] = base[i] + x0[i] * y0[i] + x1[i] * y1[i];
        }
    }

    private static void addProducts3(double[] out, double[] base, double[] x0, double[] y0, double[] x1,
            double[] y1, double[] x2, double[] y2) {
        for (int i = 0; i < ROWS; i++) {
            out[i] = base[i] + x0[i] * y0[i] + x1[i] * y1[i] + x2[i] * y2[i];
        }
    }

    /** out = x + c */
    static void shift(double[] out, double[] x, double c) {
        for (int i = 0; i < ROWS; i++) {
            out[i] = x[i] + c;
        }
    }

    /** out = x y */
    static void multiply(double[] out, double[] x, double[] y) {
        for (int i = 0; i < ROWS; i++) {
            out[i] = x[i] * y[i];
        }
    }

    /** out = x y, and sum += out z */
    static void multiply(double[] out, double[] sum, double[] x, double[] y, double[] z) {
        for (int i = 0; i < ROWS; i++) {
            double value = x[i] * y[i];
            out[i] = value;
            sum[i] += value * z[i];
        }
    }

    /** out = -x y */
    static void multiplyNegative(double[] out, double[] x, double[] y) {
        for (int i = 0; i < ROWS; i++) {
            out[i] = -x[i] * y[i];
        }
    }

    /** inverse = 1 / x, and product *= x */
    static void invert(double[] inverse, double[] product, double[] x) {
        for (int i = 0; i < ROWS; i++) {
            inverse[i] = 1 / x[i];
            product[i] *= x[i];
        }
    }

    /** sum += x y - share z */
    static void addDifference(double[] sum, double[] x, double[] y, double[] share, double[] z) {
        for (int i = 0; i < ROWS; i++) {
            sum[i] += x[i] * y[i] - share[i] * z[i];
        }
    }

    /** greatest = the greater of itself and x */
    static void greater(double[] greatest, double[] x) {
        for (int i = 0; i < ROWS; i++) {
            greatest[i] = Math.max(greatest[i], x[i]);
        }
    }

    /**
     * x = exp(x - greatest), to within 2 units in the last place, for differences of 0 and less; those below -700 count
     * as -700. Reduced to |r| at most ln 2 / 2, where Taylor's 13th polynomial leaves 5e-18.
     *
     * @param x in and out
     * @param greatest subtracted from it
     * @param power scratch
     */
    static void exponential(double[] x, double[] greatest, double[] power) {
        for (int i = 0; i < ROWS; i++) {
            double y = Math.max(x[i] - greatest[i], LEAST);
            double shifted = y * LOG2_E + ROUNDING;
            double n = shifted - ROUNDING;
            double r = (y - n * LN2_HIGH) - n * LN2_LOW;
            double high = C8 + r * (C9 + r * (C10 + r * (C11 + r * (C12 + r * C13))));
            power[i] = shifted;
            x[i] = 1 + r * (1 + r * (C2 + r * (C3 + r * (C4 + r * (C5 + r * (C6 + r * (C7 + r * high)))))));
        }
        for (int i = 0; i < ROWS; i++) {
            x[i] *= Double.longBitsToDouble(Double.doubleToRawLongBits(power[i]) + 1023 << 52);
        }
    }

    /** @return the sum of x, halved again and again; x is lost */
    static double sum(double[] x) {
        for (int half = ROWS / 2; half > 4; half /= 2) {
            for (int i = 0; i < half; i++) {
                x[i] += x[i + half];
            }
        }
        return x[0] + x[4] + (x[1] + x[5]) + (x[2] + x[6] + (x[3] + x[7]));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

/**
 * The distortion of an optical camera as polynomials of the pixel (Shupe et al. 2005, ASP Conf. Ser. 347, 491). What
 * the header says of the inverse is an approximation and not used: the inverse is found by iteration.
 */
final class Sip {
    private static final int MOST_STEPS = 50;
    private static final double CLOSE = 1e-9;

    private final double[][] a;
    private final double[][] b;

    /** Polynomials with the coefficient of u^p v^q at [p][q]. */
    Sip(double[][] a, double[][] b) {
        this.a = a;
        this.b = b;
    }

    /** Adds the distortion to offsets from the reference pixel, in place. */
    void apply(double[] at) {
        double u = at[0];
        double v = at[1];
        at[0] = u + value(a, u, v);
        at[1] = v + value(b, u, v);
    }

    /** Takes the distortion from offsets, in place; false where that finds no end. */
    boolean remove(double[] at) {
        double u = at[0];
        double v = at[1];
        for (int step = 0; step < MOST_STEPS; step++) {
            double nextU = at[0] - value(a, u, v);
            double nextV = at[1] - value(b, u, v);
            double moved = Math.max(Math.abs(nextU - u), Math.abs(nextV - v));
            u = nextU;
            v = nextV;
            if (moved < CLOSE) {
                at[0] = u;
                at[1] = v;
                return true;
            }
        }
        return false;
    }

    private static double value(double[][] terms, double u, double v) {
        double sum = 0;
        for (int p = terms.length - 1; p >= 0; p--) {
            double inner = 0;
            for (int q = terms[p].length - 1; q >= 0; q--) {
                inner = inner * v + terms[p][q];
            }
            sum = sum * u + inner;
        }
        return sum;
    }
}

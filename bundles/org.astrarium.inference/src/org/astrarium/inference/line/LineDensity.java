/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.astrarium.inference.mcmc.LogDensity;

/**
 * The likelihood of a straight line with Gaussian errors and, where asked for, Gaussian intrinsic scatter:
 * ln L = -1/2 sum [r^2 / v + ln(2 pi v)] with r = y - intercept - slope (x - pivot) and v = error^2 + scatter^2
 * (Hogg, Bovy and Lang 2010, eq. 9 and section 7). Parameters: intercept, slope, and scatter where it has one; flat
 * priors, the scatter between 0 and a limit.
 *
 * <p>It takes half a nanosecond or so a point: two points share a division, a product of many variances takes one
 * logarithm, and the loops are such as a compiler turns into vector instructions.
 */
public final class LineDensity implements LogDensity {

    /** Pairs of points that are added up side by side. */
    private static final int LANES = 256;

    /** Blocks that are worked on at once, some 400 kB. */
    private static final int CACHED = 32;

    /** Natural logarithm that a product of variances, relative to the middle of their range, does not go beyond. */
    private static final double SAFE = 600;

    /** The points in blocks of pairs: loops that index all arrays alike are what the compiler makes vectors of. */
    private final Pairs[] blocks;
    private final double smallest;
    private final double largest;
    private final double scatterLimit;
    private final double[] pulls = new double[LANES];
    private final double[] products = new double[LANES];
    private final double[] q0 = new double[LANES];
    private final double[] q1 = new double[LANES];
    private final double[] w0 = new double[LANES];
    private final double[] w1 = new double[LANES];

    /** The first and the second points of pairs. */
    private record Pairs(double[] x0, double[] y0, double[] v0, double[] x1, double[] y1, double[] v1) {
    }

    private LineDensity(Pairs[] blocks, double smallest, double largest, double scatterLimit) {
        this.blocks = blocks;
        this.smallest = smallest;
        this.largest = largest;
        this.scatterLimit = scatterLimit;
    }

    static LineDensity of(double[] x, double[] y, double[] errors, double pivot, double scatterLimit) {
        double[] offset = Arrays.stream(x).map(v -> v - pivot).toArray();
        double[] variance = Arrays.stream(errors).map(e -> e * e).toArray();
        return new LineDensity(pairs(offset, y, variance), Arrays.stream(variance).min().orElse(1),
                Arrays.stream(variance).max().orElse(1), scatterLimit);
    }

    /** An odd point at the end makes a block of its own, without a second half. */
    private static Pairs[] pairs(double[] x, double[] y, double[] variance) {
        int half = x.length / 2;
        List<Pairs> pairs = new ArrayList<>();
        for (int from = 0; from < half; from += LANES) {
            int to = Math.min(half, from + LANES);
            pairs.add(new Pairs(Arrays.copyOfRange(x, from, to), Arrays.copyOfRange(y, from, to),
                    Arrays.copyOfRange(variance, from, to), Arrays.copyOfRange(x, half + from, half + to),
                    Arrays.copyOfRange(y, half + from, half + to),
                    Arrays.copyOfRange(variance, half + from, half + to)));
        }
        if (x.length % 2 == 1) {
            int last = x.length - 1;
            pairs.add(new Pairs(new double[] {x[last]}, new double[] {y[last]}, new double[] {variance[last]},
                    new double[0], new double[0], new double[0]));
        }
        return pairs.toArray(Pairs[]::new);
    }

    /** @return intercept, slope, and scatter where the line has one */
    public List<String> parameters() {
        return hasScatter() ? List.of("intercept", "slope", "scatter") : List.of("intercept", "slope");
    }

    private boolean hasScatter() {
        return scatterLimit > 0;
    }

    @Override
    public LineDensity fork() {
        return new LineDensity(blocks, smallest, largest, scatterLimit);
    }

    @Override
    public void evaluate(double[] points, int count, double[] logDensity) {
        int dimension = hasScatter() ? 3 : 2;
        for (int k = 0; k < count; k++) {
            double scatter = hasScatter() ? points[k * dimension + 2] : 0;
            logDensity[k] = scatter >= 0 && scatter <= scatterLimit ? 0 : Double.NEGATIVE_INFINITY;
        }
        // Many points are gone through once for all parameters, a part at a time that the processor's cache holds.
        for (int from = 0; from < blocks.length; from += CACHED) {
            int to = Math.min(blocks.length, from + CACHED);
            for (int k = 0; k < count; k++) {
                if (logDensity[k] != Double.NEGATIVE_INFINITY) {
                    int at = k * dimension;
                    logDensity[k] -= 0.5 * deviance(from, to, points[at], points[at + 1],
                            hasScatter() ? points[at + 2] : 0);
                }
            }
        }
    }

    /** Minus twice the logarithm of some blocks' likelihood. */
    private double deviance(int first, int last, double intercept, double slope, double scatter) {
        double square = scatter * scatter;
        double low = smallest + square;
        double high = largest + square;
        // Variances are taken relative to the middle of their range, so that a known number of them multiply safely.
        double middle = Math.sqrt(low) * Math.sqrt(high);
        int safe = (int) Math.max(2, SAFE / Math.max(1e-3, Math.log(high / middle)));
        double chi2 = 0;
        double logs = 0;
        int n = 0;
        for (int from = first; from < last; from += safe / 2) {
            int to = Math.min(last, from + safe / 2);
            int width = blocks[from].x0().length;
            Arrays.fill(pulls, 0, width, 0);
            Arrays.fill(products, 0, width, 1);
            for (int b = from; b < to; b++) {
                add(blocks[b], intercept, slope, square, 1 / middle);
                n += blocks[b].x0().length + blocks[b].x1().length;
            }
            chi2 += sum(pulls, width);
            logs += logOfProduct(products, width, Math.max(1, safe / (2 * (to - from))));
        }
        return chi2 / middle + logs + n * Math.log(2 * Math.PI * middle);
    }

    private void add(Pairs pairs, double intercept, double slope, double square, double unit) {
        int both = pairs.x1().length;
        relate(pairs.v0(), square, unit, w0);
        if (both == 0) {
            double r = pairs.y0()[0] - intercept - slope * pairs.x0()[0];
            pulls[0] += r * r / w0[0];
            products[0] *= w0[0];
            return;
        }
        relate(pairs.v1(), square, unit, w1);
        squares(pairs.x0(), pairs.y0(), w1, intercept, slope, q0);
        squares(pairs.x1(), pairs.y1(), w0, intercept, slope, q1);
        multiply(w0, w1, products, both);
        addPulls(q0, q1, w0, pulls, both);
    }

    // Each of these loops is so short that the compiler unrolls it, without which it makes no vectors of it.

    private static void relate(double[] variance, double square, double unit, double[] relative) {
        for (int i = 0; i < variance.length; i++) {
            relative[i] = (variance[i] + square) * unit;
        }
    }

    private static void squares(double[] x, double[] y, double[] w, double intercept, double slope, double[] squares) {
        for (int i = 0; i < x.length; i++) {
            double r = y[i] - intercept - slope * x[i];
            squares[i] = r * r * w[i];
        }
    }

    private static void multiply(double[] w0, double[] w1, double[] products, int n) {
        for (int i = 0; i < n; i++) {
            w0[i] *= w1[i];
        }
        for (int i = 0; i < n; i++) {
            products[i] *= w0[i];
        }
    }

    /** Two fractions over their common denominator. */
    private static void addPulls(double[] q0, double[] q1, double[] both, double[] pulls, int n) {
        for (int i = 0; i < n; i++) {
            pulls[i] += (q0[i] + q1[i]) / both[i];
        }
    }

    private static double sum(double[] pulls, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 4 <= n; i += 4) {
            s0 += pulls[i];
            s1 += pulls[i + 1];
            s2 += pulls[i + 2];
            s3 += pulls[i + 3];
        }
        for (; i < n; i++) {
            s0 += pulls[i];
        }
        return s0 + s1 + (s2 + s3);
    }

    /** The sum of the logarithms, of which each is one of the product of so many factors. */
    private static double logOfProduct(double[] factors, int n, int many) {
        double logs = 0;
        int i = 0;
        while (i + 4 <= n) {
            double p0 = 1;
            double p1 = 1;
            double p2 = 1;
            double p3 = 1;
            int end = (int) Math.min(n - 3, i + 4L * many);
            for (; i < end; i += 4) {
                p0 *= factors[i];
                p1 *= factors[i + 1];
                p2 *= factors[i + 2];
                p3 *= factors[i + 3];
            }
            logs += Math.log(p0) + Math.log(p1) + (Math.log(p2) + Math.log(p3));
        }
        for (; i < n; i++) {
            logs += Math.log(factors[i]);
        }
        return logs;
    }
}

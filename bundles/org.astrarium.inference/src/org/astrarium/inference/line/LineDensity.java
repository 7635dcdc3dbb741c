/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.astrarium.inference.mcmc.LogDensity;

/**
 * The likelihood of a straight line with Gaussian errors and, where asked for, Gaussian intrinsic scatter:
 * ln L = -1/2 sum [r^2 / v + ln(2 pi v)] with r = y - intercept - slope (x - pivot) and v = error^2 + scatter^2
 * (Hogg, Bovy and Lang 2010, eq. 9 and section 7). Parameters: intercept, slope, and scatter where it has one; flat
 * priors, the scatter between 0 and a limit.
 *
 * <p>It takes a nanosecond or so a point: no logarithm for each of them but one for a product of many, and loops that a
 * compiler turns into vector instructions.
 */
public final class LineDensity implements LogDensity {

    private static final int BLOCK = 512;

    /** Factors are multiplied in so many lanes. */
    private static final int LANES = 4;

    /** The points in blocks: loops that index all arrays alike are what the compiler makes vector instructions of. */
    private final double[][] x;
    private final double[][] y;
    private final double[][] variance;
    private final int n;
    private final double smallest;
    private final double largest;
    private final double scatterLimit;
    private final double[] pulls = new double[BLOCK];
    private final double[] ratios = new double[BLOCK];

    private LineDensity(double[][] x, double[][] y, double[][] variance, double scatterLimit) {
        this.x = x;
        this.y = y;
        this.variance = variance;
        this.scatterLimit = scatterLimit;
        n = Arrays.stream(x).mapToInt(block -> block.length).sum();
        smallest = Arrays.stream(variance).flatMapToDouble(Arrays::stream).min().orElse(1);
        largest = Arrays.stream(variance).flatMapToDouble(Arrays::stream).max().orElse(1);
    }

    static LineDensity of(double[] x, double[] y, double[] errors, double pivot, double scatterLimit) {
        return new LineDensity(blocks(Arrays.stream(x).map(v -> v - pivot).toArray()), blocks(y),
                blocks(Arrays.stream(errors).map(e -> e * e).toArray()), scatterLimit);
    }

    private static double[][] blocks(double[] values) {
        return IntStream.range(0, (values.length + BLOCK - 1) / BLOCK)
                .mapToObj(b -> Arrays.copyOfRange(values, b * BLOCK, Math.min(values.length, (b + 1) * BLOCK)))
                .toArray(double[][]::new);
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
        return new LineDensity(x, y, variance, scatterLimit);
    }

    @Override
    public void evaluate(double[] points, int count, double[] logDensity) {
        int dimension = hasScatter() ? 3 : 2;
        for (int k = 0; k < count; k++) {
            int at = k * dimension;
            double scatter = hasScatter() ? points[at + 2] : 0;
            boolean allowed = scatter >= 0 && scatter <= scatterLimit;
            logDensity[k] = allowed ? logLikelihood(points[at], points[at + 1], scatter) : Double.NEGATIVE_INFINITY;
        }
    }

    /** One point of the parameters. */
    double logLikelihood(double intercept, double slope, double scatter) {
        double square = scatter * scatter;
        double low = smallest + square;
        double high = largest + square;
        // Variances are taken relative to the middle of their range, so that a known number of them multiply safely.
        double middle = Math.sqrt(low) * Math.sqrt(high);
        int safe = (int) Math.min(BLOCK, 600 / Math.max(1e-3, Math.log(high / middle)));
        int rounds = Math.max(1, safe);
        double chi2 = 0;
        double logs = 0;
        for (int b = 0; b < x.length; b++) {
            fill(x[b], y[b], variance[b], pulls, ratios, intercept, slope, square, 1 / middle);
            chi2 += sum(pulls, x[b].length);
            logs += logOfProduct(ratios, x[b].length, rounds);
        }
        return -0.5 * (chi2 + logs + n * Math.log(2 * Math.PI * middle));
    }

    private static void fill(double[] x, double[] y, double[] variance, double[] pulls, double[] ratios,
            double intercept, double slope, double square, double unit) {
        for (int i = 0; i < x.length; i++) {
            double v = variance[i] + square;
            double r = y[i] - intercept - slope * x[i];
            pulls[i] = r * r / v;
            ratios[i] = v * unit;
        }
    }

    private static double sum(double[] pulls, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + LANES <= n; i += LANES) {
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

    private static double logOfProduct(double[] ratios, int n, int rounds) {
        double logs = 0;
        int i = 0;
        while (i + LANES <= n) {
            double p0 = 1;
            double p1 = 1;
            double p2 = 1;
            double p3 = 1;
            int end = Math.min(n - LANES + 1, i + rounds * LANES);
            for (; i < end; i += LANES) {
                p0 *= ratios[i];
                p1 *= ratios[i + 1];
                p2 *= ratios[i + 2];
                p3 *= ratios[i + 3];
            }
            logs += Math.log(p0) + Math.log(p1) + (Math.log(p2) + Math.log(p3));
        }
        for (; i < n; i++) {
            logs += Math.log(ratios[i]);
        }
        return logs;
    }
}

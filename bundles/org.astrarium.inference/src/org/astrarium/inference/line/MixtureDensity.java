/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import java.util.Arrays;
import java.util.List;

import org.astrarium.inference.mcmc.LogDensity;

/**
 * The likelihood of a line among outliers (Hogg, Bovy and Lang 2010, eq. 17): for each point (1 - f) N(y; line, error^2
 * + scatter^2) + f N(y; mean, variance + error^2). Parameters: intercept, slope, scatter, outlierFraction, outlierMean,
 * lnOutlierVariance; flat priors within limits that the points set. The scatter enters as its square, so that -s and s
 * are the same and a scatter of zero is no edge.
 */
public final class MixtureDensity implements LogDensity {

    /** Parameters of the mixture. */
    static final int PARAMETERS = 6;

    private static final double LN_2_PI = Math.log(2 * Math.PI);

    private final double[] x;
    private final double[] y;
    private final double[] variance;
    private final double lowest;
    private final double highest;
    private final double narrowest;

    MixtureDensity(double[] x, double[] y, double[] errors, double pivot) {
        this.x = Arrays.stream(x).map(v -> v - pivot).toArray();
        this.y = y.clone();
        variance = Arrays.stream(errors).map(e -> e * e).toArray();
        lowest = Arrays.stream(y).min().orElse(0);
        highest = Arrays.stream(y).max().orElse(0);
        narrowest = narrowest(y, errors);
    }

    /**
     * The least width of the outliers: the median error, and at most half of what all points spread. Errors hide all
     * widths below them, so that a logarithm of the variance with a flat prior would wander there without end.
     */
    private static double narrowest(double[] y, double[] errors) {
        double[] sorted = Arrays.stream(errors).sorted().toArray();
        double mean = Arrays.stream(y).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(y).map(v -> (v - mean) * (v - mean)).average().orElse(0));
        return Math.min(sorted[sorted.length / 2], 0.5 * spread);
    }

    /** @return the parameters' names in their order */
    public List<String> parameters() {
        return List.of("intercept", "slope", "scatter", "outlierFraction", "outlierMean", "lnOutlierVariance");
    }

    @Override
    public void evaluate(double[] points, int count, double[] logDensity) {
        for (int k = 0; k < count; k++) {
            int at = k * PARAMETERS;
            logDensity[k] = allowed(points, at) ? logLikelihood(points, at) : Double.NEGATIVE_INFINITY;
        }
    }

    /** The outliers lie where the points are, and scatter at most ten times as far. */
    private boolean allowed(double[] points, int at) {
        double range = highest - lowest;
        double fraction = points[at + 3];
        double mean = points[at + 4];
        double sd = Math.exp(0.5 * points[at + 5]);
        return fraction > 0 && fraction < 1 && mean > lowest - range && mean < highest + range && sd < 10 * range
                && sd > narrowest && Math.abs(points[at + 2]) < 10 * range;
    }

    private double logLikelihood(double[] points, int at) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double good = logGood(points, at, i);
            double bad = logBad(points, at, i);
            double top = Math.max(good, bad);
            sum += top + Math.log1p(Math.exp(Math.min(good, bad) - top));
        }
        return sum;
    }

    private double logGood(double[] points, int at, int i) {
        double v = variance[i] + points[at + 2] * points[at + 2];
        double r = y[i] - points[at] - points[at + 1] * x[i];
        return Math.log1p(-points[at + 3]) - 0.5 * (r * r / v + Math.log(v) + LN_2_PI);
    }

    private double logBad(double[] points, int at, int i) {
        double v = variance[i] + Math.exp(points[at + 5]);
        double r = y[i] - points[at + 4];
        return Math.log(points[at + 3]) - 0.5 * (r * r / v + Math.log(v) + LN_2_PI);
    }

    /**
     * @param point one point of the parameters
     * @return for each point of the data, the probability that it is an outlier
     */
    public double[] outlierProbabilities(double[] point) {
        double[] probabilities = new double[x.length];
        Arrays.setAll(probabilities, i -> 1 / (1 + Math.exp(logGood(point, 0, i) - logBad(point, 0, i))));
        return probabilities;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

/**
 * A Gaussian whose mean of parameter j is j, whose standard deviation is 1 + j / 2, and whose neighbours are correlated
 * as in a first-order autoregression with phi = -0.6: corr(j, k) = phi^|j - k|, of which the inverse is known.
 */
final class CorrelatedGaussian implements LogDensity {

    private static final double PHI = -0.6;

    private final int dimension;

    CorrelatedGaussian(int dimension) {
        this.dimension = dimension;
    }

    int dimension() {
        return dimension;
    }

    double mean(int j) {
        return j;
    }

    double covariance(int j, int k) {
        return Math.pow(PHI, Math.abs(j - k)) * sd(j) * sd(k);
    }

    private static double sd(int j) {
        return 1 + 0.5 * j;
    }

    @Override
    public void evaluate(double[] points, int count, double[] logDensity) {
        for (int k = 0; k < count; k++) {
            // The first is free, each other one follows its neighbour with an innovation of variance 1 - phi^2.
            double before = points[k * dimension] - mean(0);
            double sum = before * before;
            for (int j = 1; j < dimension; j++) {
                double z = (points[k * dimension + j] - mean(j)) / sd(j);
                sum += (z - PHI * before) * (z - PHI * before) / (1 - PHI * PHI);
                before = z;
            }
            logDensity[k] = -0.5 * sum;
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import org.astrarium.inference.random.Philox;

/**
 * Points about y = -6 - 3.3 (x - 1) with errors between 0.02 and 0.2, an intrinsic scatter, and a share of outliers
 * about -3 with a scatter of 1.5: some Leavitt law.
 */
record SimulatedLine(double[] x, double[] y, double[] errors, boolean[] outlier) {

    static final double SLOPE = -3.3;
    static final double INTERCEPT = -6;

    static SimulatedLine of(int seed, int n, double scatter, double outliers) {
        Philox random = new Philox(seed);
        double[] x = new double[n];
        double[] y = new double[n];
        double[] errors = new double[n];
        boolean[] outlier = new boolean[n];
        for (int i = 0; i < n; i++) {
            x[i] = 0.4 + 1.2 * random.nextDouble();
            errors[i] = 0.02 + 0.18 * random.nextDouble();
            outlier[i] = random.nextDouble() < outliers;
            double noise = Math.hypot(errors[i], outlier[i] ? 1.5 : scatter) * random.nextGaussian();
            y[i] = (outlier[i] ? -3 : INTERCEPT + SLOPE * (x[i] - 1)) + noise;
        }
        return new SimulatedLine(x, y, errors, outlier);
    }

    LineProblem problem() {
        return LineProblem.weighted(x, y, errors).pivot(1);
    }
}

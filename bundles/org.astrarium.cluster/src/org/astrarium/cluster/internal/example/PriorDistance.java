/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.example;

/**
 * A distance from a parallax and a prior on space that thins out exponentially: the mode of the posterior and its
 * width from the curvature there (Bailer-Jones 2015, PASP 127, 994, eq. 17 and 18).
 *
 * @param estimate in pc
 * @param error    in pc
 */
record PriorDistance(double estimate, double error) {
    private static final double LENGTH = 1.35;
    private static final int HALVINGS = 60;

    /** From a parallax and its error in mas, the catalogue's zero point taken off. */
    static PriorDistance of(double parallax, double error) {
        if (Double.isNaN(parallax)) {
            return new PriorDistance(Double.NaN, Double.NaN);
        }
        double low = 1e-3;
        double high = 100;
        // the slope of the posterior's logarithm falls through zero at the mode
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (slope(middle, parallax, error) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double r = 0.5 * (low + high);
        double curvature = 2 / (r * r) + (3 / r - 2 * parallax) / (error * error * r * r * r);
        double width = curvature > 0 ? 1 / Math.sqrt(curvature) : LENGTH;
        return new PriorDistance(1000 * r, 1000 * Math.min(width, 0.6 * r));
    }

    private static double slope(double r, double parallax, double error) {
        return 2 / r - 1 / LENGTH - (parallax - 1 / r) / (error * error * r * r);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

/**
 * Looks whether the correlations of a star's errors can all be true at once: a matrix of errors that is not positive
 * definite is the covariance of nothing, and one such star would make the likelihood of all no number.
 */
final class Correlations {
    private Correlations() {
    }

    /**
     * Takes the errors of stars as independent whose correlations contradict each other.
     *
     * @param packed element (a, b), b at most a, of star i in {@code packed[a (a + 1) / 2 + b][i]}; changed in place
     * @param sd     the errors, one array a feature; 0 for an exact one
     * @return how many stars that were
     */
    static int settle(double[][] packed, double[][] sd) {
        int d = sd.length;
        int stars = d == 0 ? 0 : sd[0].length;
        double[] factor = new double[packed.length];
        int impossible = 0;
        for (int i = 0; i < stars; i++) {
            if (!isPossible(packed, sd, i, factor)) {
                impossible++;
                for (int a = 0; a < d; a++) {
                    for (int b = 0; b < a; b++) {
                        packed[a * (a + 1) / 2 + b][i] = 0;
                    }
                }
            }
        }
        return impossible;
    }

    /** Whether the Cholesky factor of the matrix of correlations exists. */
    private static boolean isPossible(double[][] packed, double[][] sd, int i, double[] factor) {
        for (int a = 0; a < sd.length; a++) {
            double pivot = 1;
            for (int b = 0; b < a; b++) {
                double scale = sd[a][i] * sd[b][i];
                double sum = scale > 0 ? packed[a * (a + 1) / 2 + b][i] / scale : 0;
                for (int k = 0; k < b; k++) {
                    sum -= factor[a * (a + 1) / 2 + k] * factor[b * (b + 1) / 2 + k];
                }
                double element = sum / factor[b * (b + 1) / 2 + b];
                factor[a * (a + 1) / 2 + b] = element;
                pivot -= element * element;
            }
            if (!(pivot > 0)) {
                return false;
            }
            factor[a * (a + 1) / 2 + a] = Math.sqrt(pivot);
        }
        return true;
    }
}

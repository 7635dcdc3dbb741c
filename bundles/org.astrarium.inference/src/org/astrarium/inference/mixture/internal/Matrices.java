/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;

/** Small symmetric matrices. */
final class Matrices {

    private Matrices() {
    }

    /** @return the lower triangle L of m = L L'; null where m is not positive definite */
    static double[][] cholesky(double[][] m) {
        int n = m.length;
        double[][] lower = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b <= a; b++) {
                double sum = m[a][b];
                for (int c = 0; c < b; c++) {
                    sum -= lower[a][c] * lower[b][c];
                }
                if (a > b) {
                    lower[a][b] = sum / lower[b][b];
                } else if (sum > 0 && sum < Double.POSITIVE_INFINITY) {
                    lower[a][a] = Math.sqrt(sum);
                } else {
                    return null;
                }
            }
        }
        return lower;
    }

    /** @return the inverse of a lower triangle */
    static double[][] inverse(double[][] lower) {
        int n = lower.length;
        double[][] inverse = new double[n][n];
        for (int b = 0; b < n; b++) {
            inverse[b][b] = 1 / lower[b][b];
            for (int a = b + 1; a < n; a++) {
                double sum = 0;
                for (int c = b; c < a; c++) {
                    sum -= lower[a][c] * inverse[c][b];
                }
                inverse[a][b] = sum / lower[a][a];
            }
        }
        return inverse;
    }

    /** @return m v */
    static double[] times(double[][] m, double[] v) {
        double[] product = new double[m.length];
        for (int a = 0; a < m.length; a++) {
            for (int b = 0; b < v.length; b++) {
                product[a] += m[a][b] * v[b];
            }
        }
        return product;
    }

    /** @return m s m', made symmetric */
    static double[][] sandwich(double[][] m, double[][] s) {
        int n = m.length;
        double[][] left = new double[n][];
        for (int a = 0; a < n; a++) {
            left[a] = times(s, m[a]);
        }
        double[][] product = new double[n][n];
        for (int a = 0; a < n; a++) {
            double[] row = times(left, m[a]);
            for (int b = 0; b < n; b++) {
                product[b][a] = row[b];
            }
        }
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < a; b++) {
                double mean = (product[a][b] + product[b][a]) / 2;
                product[a][b] = mean;
                product[b][a] = mean;
            }
        }
        return product;
    }

    /**
     * @return m with all eigenvalues raised to at least {@code floor}: among the covariances with no variance below the
     *         floor it is the one of greatest likelihood
     */
    static double[][] raised(double[][] m, double floor) {
        int n = m.length;
        double[][] above = new double[n][];
        for (int a = 0; a < n; a++) {
            above[a] = m[a].clone();
            above[a][a] -= floor;
        }
        if (cholesky(above) != null) {
            return m;
        }
        double largest = 0;
        for (double[] row : m) {
            for (double value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        if (n * largest < floor * 0x1p-53) {
            // every eigenvalue is below the floor; of values near the smallest doubles the library finds none
            double[][] least = new double[n][n];
            for (int a = 0; a < n; a++) {
                least[a][a] = floor;
            }
            return least;
        }
        EigenDecomposition eigen = new EigenDecomposition(MatrixUtils.createRealMatrix(m));
        double[] values = eigen.getRealEigenvalues();
        double[][] result = new double[n][n];
        for (int c = 0; c < n; c++) {
            double value = Math.max(values[c], floor);
            double[] vector = eigen.getEigenvector(c).toArray();
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    result[a][b] += value * vector[a] * vector[b];
                }
            }
        }
        return result;
    }
}

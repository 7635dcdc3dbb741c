/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.Arrays;

/** Small symmetric matrices. */
final class Matrices {

    /** Jacobi's sweeps at most; five or six do. */
    private static final int SWEEPS = 60;

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
        double[][] vectors = new double[n][n];
        double[] values = eigenvalues(m, vectors);
        double[][] result = new double[n][n];
        for (int c = 0; c < n; c++) {
            double value = Math.max(values[c], floor);
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    result[a][b] += value * vectors[a][c] * vectors[b][c];
                }
            }
        }
        return result;
    }

    /**
     * By Jacobi's rotations, which take a matrix of zeros or of next to nothing as well as any other (Golub and Van
     * Loan, Matrix Computations, section 8.5).
     *
     * @param m symmetric
     * @param vectors set to the eigenvectors, one a column
     * @return the eigenvalues, in no order
     */
    static double[] eigenvalues(double[][] m, double[][] vectors) {
        int n = m.length;
        double[][] rotated = new double[n][];
        for (int a = 0; a < n; a++) {
            rotated[a] = m[a].clone();
            Arrays.fill(vectors[a], 0);
            vectors[a][a] = 1;
        }
        boolean diagonal = false;
        for (int sweep = 0; sweep < SWEEPS && !diagonal; sweep++) {
            diagonal = true;
            for (int a = 1; a < n; a++) {
                for (int b = 0; b < a; b++) {
                    double small = Math.ulp(Math.abs(rotated[a][a]) + Math.abs(rotated[b][b]));
                    if (Math.abs(rotated[a][b]) > small) {
                        diagonal = false;
                        rotate(rotated, vectors, a, b);
                    }
                }
            }
        }
        double[] values = new double[n];
        Arrays.setAll(values, a -> rotated[a][a]);
        return values;
    }

    /** Rotates in the plane of two columns until their element is zero. */
    private static void rotate(double[][] m, double[][] vectors, int a, int b) {
        double theta = (m[b][b] - m[a][a]) / (2 * m[a][b]);
        double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
        double cosine = 1 / Math.hypot(tangent, 1);
        double sine = tangent * cosine;
        for (double[] row : m) {
            turn(row, a, b, cosine, sine);
        }
        double[] first = m[a].clone();
        for (int c = 0; c < m.length; c++) {
            m[a][c] = cosine * first[c] - sine * m[b][c];
            m[b][c] = sine * first[c] + cosine * m[b][c];
        }
        for (double[] row : vectors) {
            turn(row, a, b, cosine, sine);
        }
    }

    private static void turn(double[] row, int a, int b, double cosine, double sine) {
        double first = row[a];
        row[a] = cosine * first - sine * row[b];
        row[b] = sine * first + cosine * row[b];
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Small symmetric matrices, and a tile of them. */
class MatricesTest {

    private static final double[][] M = {{4, 2, -1}, {2, 5, 0.5}, {-1, 0.5, 3}};

    @Test
    @DisplayName("Cholesky's triangle and its inverse make the matrix and 1 again")
    void cholesky() {
        double[][] lower = Matrices.cholesky(M);
        double[][] product = Matrices.sandwich(lower, new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
        double[][] one = Matrices.sandwich(Matrices.inverse(lower), M);
        for (int a = 0; a < 3; a++) {
            assertArrayEquals(M[a], product[a], 1e-14);
            for (int b = 0; b < 3; b++) {
                assertEquals(a == b ? 1 : 0, one[a][b], 1e-14);
            }
        }
        assertNull(Matrices.cholesky(new double[][] {{1, 2}, {2, 1}}));
        assertNull(Matrices.cholesky(new double[][] {{Double.NaN}}));
    }

    @Test
    @DisplayName("eigenvalues below the floor are raised to it, the others and all directions stay")
    void raised() {
        assertSame(M, Matrices.raised(M, 0.1));
        double[] before = eigenvalues(M);
        double[] after = eigenvalues(Matrices.raised(M, 3));
        assertTrue(before[0] < 3);
        for (int i = 0; i < 3; i++) {
            assertEquals(Math.max(3, before[i]), after[i], 1e-12);
        }
    }

    private static double[] eigenvalues(double[][] m) {
        double[] values = new EigenDecomposition(MatrixUtils.createRealMatrix(m)).getRealEigenvalues();
        Arrays.sort(values);
        return values;
    }

    @Test
    @DisplayName("a matrix of zeros, of next to nothing or of rank 1 is raised to the floor without NaN")
    void singular() {
        double[][] tiny = {{1e-33, 3e-34, 0}, {3e-34, 1e-200, 1e-310}, {0, 1e-310, 0}};
        for (double[][] m : new double[][][] {new double[3][3], tiny, new double[5][5]}) {
            double[][] raised = Matrices.raised(m, 0.25);
            for (int a = 0; a < m.length; a++) {
                for (int b = 0; b < m.length; b++) {
                    assertEquals(a == b ? 0.25 : 0, raised[a][b], 1e-15);
                }
            }
        }
        double[] values = eigenvalues(Matrices.raised(new double[][] {{1, 2, 3}, {2, 4, 6}, {3, 6, 9}}, 0.25));
        assertArrayEquals(new double[] {0.25, 0.25, 14}, values, 1e-13);
    }

    @Test
    @DisplayName("Jacobi's eigenvalues and vectors make the matrix again, and are Commons Math's")
    void eigen() {
        double[][] vectors = new double[3][3];
        double[] values = Matrices.eigenvalues(M, vectors);
        double[][] diagonal = new double[3][3];
        for (int c = 0; c < 3; c++) {
            diagonal[c][c] = values[c];
        }
        double[][] again = Matrices.sandwich(vectors, diagonal);
        for (int a = 0; a < 3; a++) {
            assertArrayEquals(M[a], again[a], 1e-14);
        }
        Arrays.sort(values);
        assertArrayEquals(eigenvalues(M), values, 1e-13);
    }

    @Test
    @DisplayName("a tile's decomposition gives the inverse, the solution and the density of each row's matrix")
    void decomposition() {
        Decomposition decomposition = new Decomposition(3);
        for (int i = 0; i < Tile.ROWS; i++) {
            for (int a = 0; a < 3; a++) {
                decomposition.vector()[a][i] = a - 0.01 * i;
                for (int b = 0; b <= a; b++) {
                    decomposition.matrix()[a * (a + 1) / 2 + b][i] = M[a][b] + (a == b ? i : 0);
                }
            }
        }
        double[][] u = Tile.several(3);
        double[][] precision = Tile.several(6);
        double[] log = new double[Tile.ROWS];
        decomposition.solve(3, u, precision, log);
        for (int i = 0; i < Tile.ROWS; i += 17) {
            assertRow(i, u, precision, log);
        }
    }

    private static void assertRow(int i, double[][] u, double[][] precision, double[] log) {
        double[][] m = new double[3][];
        double[] y = new double[3];
        for (int a = 0; a < 3; a++) {
            m[a] = M[a].clone();
            m[a][a] += i;
            y[a] = a - 0.01 * i;
        }
        EigenDecomposition eigen = new EigenDecomposition(MatrixUtils.createRealMatrix(m));
        double[] expected = eigen.getSolver().solve(MatrixUtils.createRealVector(y)).toArray();
        double[][] inverse = eigen.getSolver().getInverse().getData();
        double chi2 = 0;
        for (int a = 0; a < 3; a++) {
            chi2 += expected[a] * y[a];
            assertEquals(expected[a], u[a][i], 1e-13);
            for (int b = 0; b <= a; b++) {
                assertEquals(inverse[a][b], precision[a * (a + 1) / 2 + b][i], 1e-13);
            }
        }
        assertEquals(-0.5 * (Math.log(eigen.getDeterminant()) + chi2), log[i], 1e-12);
    }
}

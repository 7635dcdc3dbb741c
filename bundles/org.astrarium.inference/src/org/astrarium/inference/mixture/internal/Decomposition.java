/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.Arrays;

/**
 * Solves T u = y for a small symmetric T of each row of a tile, by T = L D L' with a unit lower triangle L; no square
 * root is needed. All loops run over the rows.
 */
final class Decomposition {

    /** Lower triangle of T, overwritten by G = L D. */
    private final double[][] matrix;
    private final double[][] vector;
    /** Row by row: G, -L, and M = L^-1 below the diagonal; then M and M D^-1 column by column. */
    private final double[][][] scaled;
    private final double[][][] negative;
    private final double[][][] inverse;
    private final double[][][] inverseColumns;
    private final double[][][] weightedColumns;
    private final double[][] reciprocal;
    private final double[][] solved;
    private final double[][] weighted;
    private final double[] determinant = new double[Tile.ROWS];
    private final double[] distance = new double[Tile.ROWS];

    Decomposition(int dimension) {
        matrix = Tile.several(dimension * (dimension + 1) / 2);
        vector = Tile.several(dimension);
        scaled = new double[dimension][dimension][];
        negative = new double[dimension][dimension][];
        inverse = new double[dimension][dimension][];
        inverseColumns = new double[dimension][dimension][];
        weightedColumns = new double[dimension][dimension][];
        for (int a = 0; a < dimension; a++) {
            for (int b = 0; b < a; b++) {
                scaled[a][b] = matrix[a * (a + 1) / 2 + b];
                negative[a][b] = new double[Tile.ROWS];
                inverse[a][b] = new double[Tile.ROWS];
                inverseColumns[b][a] = inverse[a][b];
                weightedColumns[b][a] = new double[Tile.ROWS];
            }
        }
        reciprocal = Tile.several(dimension);
        solved = Tile.several(dimension);
        weighted = Tile.several(dimension);
    }

    /** T: element (a, b), b at most a, at {@code a (a + 1) / 2 + b}. To be filled in before each solution. */
    double[][] matrix() {
        return matrix;
    }

    /** The right-hand side, to be filled in. */
    double[][] vector() {
        return vector;
    }

    /** Takes column a out of a row's T of n columns. */
    void project(int a, int row, int n) {
        for (int b = 0; b < n; b++) {
            matrix[a > b ? a * (a + 1) / 2 + b : b * (b + 1) / 2 + a][row] = a == b ? 1 : 0;
        }
        vector[a][row] = 0;
    }

    /**
     * Solves.
     *
     * @param n how many columns
     * @param u T^-1 y
     * @param precision lower triangle of T^-1
     * @param log -(ln det T + y' T^-1 y) / 2
     */
    void solve(int n, double[][] u, double[][] precision, double[] log) {
        Arrays.fill(determinant, 1);
        for (int a = 0; a < n; a++) {
            factorise(a);
        }
        for (int a = 0; a < n; a++) {
            invert(a);
        }
        Arrays.fill(distance, 0);
        for (int a = 0; a < n; a++) {
            Tile.addProducts(solved[a], vector[a], inverse[a], vector, 0, a);
            Tile.multiply(weighted[a], distance, solved[a], reciprocal[a], solved[a]);
        }
        for (int b = 0; b < n; b++) {
            Tile.addProducts(u[b], weighted[b], inverseColumns[b], weighted, b + 1, n);
            for (int a = b + 1; a < n; a++) {
                Tile.multiply(weightedColumns[b][a], inverse[a][b], reciprocal[a]);
            }
        }
        for (int b = 0; b < n; b++) {
            for (int c = 0; c <= b; c++) {
                double[] base = b == c ? reciprocal[b] : weightedColumns[c][b];
                Tile.addProducts(precision[b * (b + 1) / 2 + c], base, weightedColumns[b], inverseColumns[c], b + 1, n);
            }
        }
        for (int i = 0; i < Tile.ROWS; i++) {
            log[i] = -0.5 * (Math.log(determinant[i]) + distance[i]);
        }
    }

    /** Row a of G and L, and D. */
    private void factorise(int a) {
        for (int b = 0; b < a; b++) {
            Tile.addProducts(scaled[a][b], scaled[a][b], scaled[a], negative[b], 0, b);
            Tile.multiplyNegative(negative[a][b], scaled[a][b], reciprocal[b]);
        }
        double[] diagonal = matrix[a * (a + 3) / 2];
        Tile.addProducts(diagonal, diagonal, scaled[a], negative[a], 0, a);
        Tile.invert(reciprocal[a], determinant, diagonal);
    }

    /** Row a of L^-1. */
    private void invert(int a) {
        for (int b = 0; b < a; b++) {
            Tile.addProducts(inverse[a][b], negative[a][b], negative[a], inverseColumns[b], b + 1, a);
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.Arrays;

/**
 * Rows with errors (Bovy, Hogg and Roweis 2011): under a component of covariance V, a row with errors S has the density
 * of T = V + S. Each row needs a decomposition of its own T = L D L'; they are made side by side, a tile at a time. The
 * sums are those of r, r u and r (u u' - T^-1) with u = T^-1 (x - mean). A missing column is one in which T is 1 and
 * x - mean is 0, and which has no part in T^-1: that projects it out.
 */
final class NoisyKernel extends Kernel {

    private final NoisyModel model;
    private final int dimension;
    private final double jacobian;
    private final double[][] errors;
    /** For each column the rows of the tile that lack it, and how many they are. */
    private final int[][] missing;
    private final int[] lacking;
    private final double[][] sums;
    private final double[] weighted = new double[Tile.ROWS];
    private final Decomposition decomposition;
    /** u, and the lower triangle of T^-1, of each component. */
    private double[][][] u = new double[0][][];
    private double[][][] precision = new double[0][][];

    NoisyKernel(NoisyModel model, Scaling scaling) {
        super(scaling, 1);
        this.model = model;
        dimension = scaling.dimension();
        jacobian = scaling.logJacobian();
        errors = Tile.several(dimension * (dimension + 1) / 2);
        missing = new int[dimension][Tile.ROWS];
        lacking = new int[dimension];
        sums = Tile.several(stride(dimension));
        decomposition = new Decomposition(dimension);
    }

    @Override
    void provide(int components) {
        super.provide(components);
        if (u.length < components) {
            u = new double[components][dimension][Tile.ROWS];
            precision = new double[components][dimension * (dimension + 1) / 2][Tile.ROWS];
        }
    }

    @Override
    void load(long from, int count, int tile) {
        double[][] into = x[tile];
        model.rows().read(from, count, into);
        model.errors().read(from, count, errors);
        scaling().apply(into, count);
        double[] scale = scaling().scale();
        for (int a = 0; a < dimension; a++) {
            Arrays.fill(into[a], count, Tile.ROWS, 0);
            for (int b = 0; b <= a; b++) {
                double[] element = errors[a * (a + 1) / 2 + b];
                double factor = 1 / (scale[a] * scale[b]);
                for (int i = 0; i < count; i++) {
                    element[i] *= factor;
                }
                Arrays.fill(element, count, Tile.ROWS, 0);
            }
        }
        for (int a = 0; a < dimension; a++) {
            takeOutMissing(a, into[a], count);
        }
    }

    private void takeOutMissing(int a, double[] column, int count) {
        lacking[a] = 0;
        for (int i = 0; i < count; i++) {
            if (Double.isNaN(column[i])) {
                missing[a][lacking[a]++] = i;
                column[i] = 0;
                for (int b = 0; b < dimension; b++) {
                    errors[a > b ? a * (a + 1) / 2 + b : b * (b + 1) / 2 + a][i] = 0;
                }
            }
        }
    }

    @Override
    boolean present(int column, int row) {
        return Arrays.binarySearch(missing[column], 0, lacking[column], row) < 0;
    }

    @Override
    void logJoint(int tile, int k, Prepared component, double[] into) {
        Part part = component.part();
        int[] columns = part.columns();
        int n = columns.length;
        double[][] total = decomposition.matrix();
        double[][] difference = decomposition.vector();
        for (int a = 0; a < n; a++) {
            Tile.shift(difference[a], x[tile][columns[a]], -part.mean()[a]);
            for (int b = 0; b <= a; b++) {
                int element = columns[a] * (columns[a] + 1) / 2 + columns[b];
                Tile.shift(total[a * (a + 1) / 2 + b], errors[element], part.covariance()[a][b]);
            }
        }
        for (int a = 0; a < n; a++) {
            for (int m = 0; m < lacking[columns[a]]; m++) {
                decomposition.project(a, missing[columns[a]][m], n);
            }
        }
        decomposition.solve(n, u[k], precision[k], into);
        double constant = component.logWeight() - n * Prepared.LOG_2_PI / 2 - jacobian;
        for (int i = 0; i < Tile.ROWS; i++) {
            into[i] += constant;
        }
        addMissing(k, component, into);
    }

    /** What the missing columns change: they have no factor in the density, and no part in T^-1. */
    private void addMissing(int k, Prepared component, double[] log) {
        int[] columns = component.part().columns();
        for (int a = 0; a < columns.length; a++) {
            int column = columns[a];
            double factor = Prepared.LOG_2_PI / 2 + Math.log(scaling().scale()[column]);
            for (int m = 0; m < lacking[column]; m++) {
                int row = missing[column][m];
                log[row] += factor;
                precision[k][a * (a + 3) / 2][row] = 0;
            }
        }
    }

    @Override
    void accumulate(int tiles, int k, Prepared component, double[] into, int first) {
        int n = component.part().columns().length;
        int used = stride(n);
        double[] share = share(0, k);
        for (int s = 0; s < used; s++) {
            Arrays.fill(sums[s], 0);
        }
        Tile.add(sums[0], share);
        for (int a = 0; a < n; a++) {
            Tile.multiply(weighted, sums[1 + a], share, u[k][a]);
            for (int b = 0; b <= a; b++) {
                int element = a * (a + 1) / 2 + b;
                Tile.addDifference(sums[1 + n + element], weighted, u[k][b], share, precision[k][element]);
            }
        }
        for (int s = 0; s < used; s++) {
            into[first + s] += Tile.sum(sums[s]);
        }
    }
}

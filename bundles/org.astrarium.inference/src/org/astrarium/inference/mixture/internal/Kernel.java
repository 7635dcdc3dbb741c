/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.Arrays;

import org.astrarium.inference.mixture.Region;

/**
 * One thread's pass over a block of rows: memberships and, at once, the sums from which the next components are made.
 * A block is worked off in spans of some tiles, of which all memberships are held before they are summed.
 */
abstract class Kernel {

    /** Rows of a block. Sums are added up block by block, so that this number is part of the result's last bits. */
    static final int BLOCK = 16 * Tile.ROWS;

    private final Scaling scaling;
    private final int span;
    /** The rows: tile, column, row. */
    final double[][][] x;
    /** ln of weight times density, then memberships: tile, component, row. */
    private double[][][] share = new double[0][][];
    private final double[] weight = new double[Tile.ROWS];
    private final double[] greatest = new double[Tile.ROWS];
    private final double[] total = new double[Tile.ROWS];
    private final double[] scratch = new double[Tile.ROWS];

    Kernel(Scaling scaling, int span) {
        this.scaling = scaling;
        this.span = span;
        x = new double[span][scaling.dimension()][Tile.ROWS];
    }

    /** Places in the sums for each component: its weight, a vector, and the lower triangle of a matrix. */
    static int stride(int dimension) {
        return 1 + dimension + dimension * (dimension + 1) / 2;
    }

    final Scaling scaling() {
        return scaling;
    }

    /** The arrays for so many components. */
    void provide(int components) {
        if (share.length == 0 || share[0].length < components) {
            share = new double[span][components][Tile.ROWS];
        }
    }

    /** Reads the rows of a tile and scales them; rows beyond {@code count} must be harmless. */
    abstract void load(long from, int count, int tile);

    /** Writes ln of weight times density of a component at the rows of a tile, without what {@link #inside} adds. */
    abstract void logJoint(int tile, int k, Prepared component, double[] into);

    /** Adds up a component's sums over the first tiles. */
    abstract void accumulate(int tiles, int k, Prepared component, double[] sums, int first);

    /**
     * Passes over a block.
     *
     * @param from its first row
     * @param count its rows
     * @param model the components
     * @param weights how often each row counts
     * @param sums a stride for each component, and last ln L; set, not added to
     */
    final void sum(long from, int count, Prepared[] model, RowWeights weights, double[] sums) {
        provide(model.length);
        Arrays.fill(sums, 0);
        int stride = stride(scaling.dimension());
        for (int start = 0; start < count; start += span * Tile.ROWS) {
            int tiles = 0;
            for (int t = 0; t < span && start + t * Tile.ROWS < count; t++) {
                int first = start + t * Tile.ROWS;
                int rows = Math.min(Tile.ROWS, count - first);
                load(from + first, rows, t);
                Arrays.fill(weight, 0);
                weights.read(from + first, rows, weight);
                exponentials(t, rows, model);
                sums[sums.length - 1] += logLikelihood(rows);
                for (int k = 0; k < model.length; k++) {
                    normalise(share[t][k]);
                }
                tiles++;
            }
            for (int k = 0; k < model.length; k++) {
                accumulate(tiles, k, model[k], sums, k * stride);
            }
        }
    }

    /**
     * Passes over a block without summing.
     *
     * @param from its first row
     * @param count its rows
     * @param model the components
     * @param probability of component k for row i at [k][i]
     * @param logDensity ln of the mixture's density at row i
     */
    final void memberships(long from, int count, Prepared[] model, double[][] probability, double[] logDensity) {
        provide(model.length);
        for (int start = 0; start < count; start += Tile.ROWS) {
            int rows = Math.min(Tile.ROWS, count - start);
            load(from + start, rows, 0);
            exponentials(0, rows, model);
            for (int k = 0; k < model.length; k++) {
                for (int i = 0; i < rows; i++) {
                    probability[k][start + i] = share[0][k][i] / total[i];
                }
            }
            for (int i = 0; i < rows; i++) {
                logDensity[start + i] = greatest[i] + Math.log(total[i]);
            }
        }
    }

    private void exponentials(int tile, int rows, Prepared[] model) {
        Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < model.length; k++) {
            logJoint(tile, k, model[k], share[tile][k]);
            if (model[k].part().region().columns().length > 0) {
                inside(tile, rows, model[k].part().region(), share[tile][k]);
            }
            Tile.greater(greatest, share[tile][k]);
        }
        Arrays.fill(total, 0);
        for (int k = 0; k < model.length; k++) {
            Tile.exponential(share[tile][k], greatest, scratch);
            Tile.add(total, share[tile][k]);
        }
    }

    /** Rows outside the region of a component have no density there. A missing value is inside. */
    private void inside(int tile, int rows, Region region, double[] log) {
        int[] columns = region.columns();
        double[] point = new double[columns.length];
        double[] centre = region.centre();
        for (int i = 0; i < rows; i++) {
            for (int c = 0; c < columns.length; c++) {
                point[c] = present(columns[c], i) ? x[tile][columns[c]][i] : centre[c];
            }
            if (!region.contains(point)) {
                log[i] = Double.NEGATIVE_INFINITY;
            }
        }
    }

    /** Whether a row of the tile loaded last has a value in a column. */
    abstract boolean present(int column, int row);

    private double logLikelihood(int rows) {
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += weight[i] * (greatest[i] + Math.log(total[i]));
        }
        for (int i = 0; i < Tile.ROWS; i++) {
            total[i] = weight[i] / total[i];
        }
        return sum;
    }

    private void normalise(double[] exponential) {
        for (int i = 0; i < Tile.ROWS; i++) {
            exponential[i] *= total[i];
        }
    }

    /** The memberships in a component of the rows of a tile. */
    final double[] share(int tile, int k) {
        return share[tile][k];
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.Arrays;

import org.astrarium.inference.mixture.Rows;

/**
 * Rows without errors. With z = L^-1 (x - mean) the sums are those of r, r z and r z z', which keep their digits
 * whatever the component's width; z is cheaper to make again than to keep.
 */
final class PlainKernel extends Kernel {

    private static final int SPAN = 8;

    private final Rows rows;
    private final boolean correlated;
    private final double jacobian;
    private final double[][] z;
    private final double[][] sums;
    private final double[] product = new double[Tile.ROWS];

    PlainKernel(Rows rows, Scaling scaling, boolean correlated) {
        super(scaling, SPAN);
        this.rows = rows;
        this.correlated = correlated;
        jacobian = scaling.logJacobian();
        z = Tile.several(scaling.dimension());
        sums = Tile.several(stride(scaling.dimension()));
    }

    @Override
    void load(long from, int count, int tile) {
        double[][] into = x[tile];
        rows.read(from, count, into);
        scaling().apply(into, count);
        for (double[] column : into) {
            Arrays.fill(column, count, Tile.ROWS, 0);
        }
    }

    @Override
    boolean present(int column, int row) {
        return true;
    }

    @Override
    void logJoint(int tile, int k, Prepared component, double[] into) {
        double[][] columns = columns(tile, component);
        Arrays.fill(into, component.logAmplitude() - jacobian);
        for (int a = 0; a < columns.length; a++) {
            if (correlated) {
                Tile.quadratic(z[a], into, component.offset()[a], component.inverse()[a], columns, a);
            } else {
                Tile.quadratic(z[a], into, component.offset()[a], component.inverse()[a][a], columns[a]);
            }
        }
    }

    @Override
    void accumulate(int tiles, int k, Prepared component, double[] into, int first) {
        int n = component.part().columns().length;
        int used = stride(n);
        for (int s = 0; s < used; s++) {
            Arrays.fill(sums[s], 0);
        }
        for (int t = 0; t < tiles; t++) {
            double[][] columns = columns(t, component);
            double[] share = share(t, k);
            Tile.add(sums[0], share);
            for (int a = 0; a < n; a++) {
                if (correlated) {
                    Tile.affine(z[a], component.offset()[a], component.inverse()[a], columns, a);
                    Tile.multiply(product, sums[1 + a], share, z[a]);
                    Tile.addProducts(sums, 1 + n + a * (a + 1) / 2, product, z, a);
                } else {
                    Tile.affine(z[a], component.offset()[a], component.inverse()[a][a], columns[a]);
                    Tile.multiply(product, sums[1 + a], share, z[a]);
                    Tile.addProduct(sums[1 + n + a * (a + 3) / 2], product, z[a]);
                }
            }
        }
        for (int s = 0; s < used; s++) {
            into[first + s] += Tile.sum(sums[s]);
        }
    }

    private double[][] columns(int tile, Prepared component) {
        int[] which = component.part().columns();
        if (which.length == x[tile].length) {
            return x[tile];
        }
        double[][] columns = new double[which.length][];
        for (int a = 0; a < which.length; a++) {
            columns[a] = x[tile][which[a]];
        }
        return columns;
    }
}

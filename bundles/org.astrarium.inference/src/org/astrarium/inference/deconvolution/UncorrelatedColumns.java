/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.deconvolution;

import java.util.Arrays;

import org.astrarium.inference.mixture.Rows;

/** Rows and their standard errors, in arrays. */
record UncorrelatedColumns(Rows rows, double[][] sd) implements NoisyRows {

    UncorrelatedColumns {
        if (sd.length != rows.dimension()) {
            throw new IllegalArgumentException(sd.length + " errors for " + rows.dimension() + " columns");
        }
        for (double[] column : sd) {
            if (column.length != rows.count()) {
                throw new IllegalArgumentException(column.length + " errors for " + rows.count() + " rows");
            }
        }
    }

    @Override
    public int dimension() {
        return rows.dimension();
    }

    @Override
    public long count() {
        return rows.count();
    }

    @Override
    public void read(long from, int count, double[][] into) {
        rows.read(from, count, into);
    }

    @Override
    public void readErrors(long from, int count, double[][] into) {
        int first = Math.toIntExact(from);
        for (int a = 0; a < sd.length; a++) {
            for (int b = 0; b < a; b++) {
                Arrays.fill(into[a * (a + 1) / 2 + b], 0, count, 0);
            }
            double[] variance = into[a * (a + 1) / 2 + a];
            for (int i = 0; i < count; i++) {
                variance[i] = sd[a][first + i] * sd[a][first + i];
            }
        }
    }
}

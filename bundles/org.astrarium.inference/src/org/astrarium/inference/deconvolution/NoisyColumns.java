/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.deconvolution;

import org.astrarium.inference.mixture.Rows;

/** Rows and the elements of their error covariances, in arrays. */
record NoisyColumns(Rows rows, double[][] errors) implements NoisyRows {

    NoisyColumns {
        int elements = rows.dimension() * (rows.dimension() + 1) / 2;
        if (errors.length != elements) {
            throw new IllegalArgumentException(errors.length + " elements of the errors, not " + elements);
        }
        for (double[] element : errors) {
            if (element.length != rows.count()) {
                throw new IllegalArgumentException(element.length + " errors for " + rows.count() + " rows");
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
        for (int i = 0; i < errors.length; i++) {
            System.arraycopy(errors[i], Math.toIntExact(from), into[i], 0, count);
        }
    }
}

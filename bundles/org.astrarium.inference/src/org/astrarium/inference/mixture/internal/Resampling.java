/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import org.astrarium.inference.random.Philox;

/**
 * The weights of a bootstrap replicate: each row counts a Poisson number of times of mean 1, which for many rows is
 * what drawing as many rows with replacement comes to (Hanley and MacGibbon 2006), and needs no list of rows. Each tile
 * has a random stream of its own.
 *
 * @param seed of the fit
 * @param replicate which one
 */
record Resampling(long seed, int replicate) implements RowWeights {

    private static final int STREAM = 0xB007;
    /** Beyond it lies less than 1e-18. */
    private static final int MOST = 19;

    @Override
    public void read(long from, int count, double[] into) {
        Philox random = new Philox(seed).seek(Math.toIntExact(from / Tile.ROWS), replicate, STREAM);
        for (int i = 0; i < count; i++) {
            into[i] = poisson(random.nextDouble());
        }
    }

    private static int poisson(double uniform) {
        double term = Math.exp(-1);
        double sum = term;
        int value = 0;
        while (uniform >= sum && value < MOST) {
            value++;
            term /= value;
            sum += term;
        }
        return value;
    }
}

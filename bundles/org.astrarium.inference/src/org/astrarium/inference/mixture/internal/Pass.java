/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import org.astrarium.inference.FitException;

/**
 * Passes over all rows, block by block. The sums of the blocks are added pairwise in an order that depends on their
 * number alone, so that threads change no bit.
 *
 * @param rows how many
 * @param dimension of a row
 * @param kernels one a worker
 * @param crew shares the blocks
 * @param watch may stop
 */
record Pass(long rows, int dimension, Kernel[] kernels, Crew crew, Watch watch) {

    /** The sums over all rows: a {@link Kernel#stride} for each component, and last ln L. */
    double[] sums(Prepared[] model, RowWeights weights) throws FitException {
        int blocks = blocks(rows);
        int length = model.length * Kernel.stride(dimension) + 1;
        double[][] sums = new double[blocks][length];
        crew.each(blocks, watch, (worker, block) -> {
            long from = (long) block * Kernel.BLOCK;
            kernels[worker].sum(from, size(from), model, weights, sums[block]);
        });
        for (int step = 1; step < blocks; step *= 2) {
            for (int i = 0; i + step < blocks; i += 2 * step) {
                for (int s = 0; s < length; s++) {
                    sums[i][s] += sums[i + step][s];
                }
            }
        }
        return sums[0];
    }

    /** What is done with the memberships of a block. */
    @FunctionalInterface
    interface Consumer {
        void accept(int block, int count, double[][] probability, double[] logDensity) throws FitException;
    }

    /** The memberships of all rows, block by block in no order. */
    void memberships(Prepared[] model, Consumer consumer) throws FitException {
        double[][][] probability = new double[crew.threads()][model.length][Kernel.BLOCK];
        double[][] logDensity = new double[crew.threads()][Kernel.BLOCK];
        crew.each(blocks(rows), watch, (worker, block) -> {
            long from = (long) block * Kernel.BLOCK;
            kernels[worker].memberships(from, size(from), model, probability[worker], logDensity[worker]);
            consumer.accept(block, size(from), probability[worker], logDensity[worker]);
        });
    }

    static int blocks(long rows) {
        return Math.toIntExact((rows + Kernel.BLOCK - 1) / Kernel.BLOCK);
    }

    private int size(long from) {
        return (int) Math.min(Kernel.BLOCK, rows - from);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import org.astrarium.inference.random.Philox;

/**
 * Where the walkers of one ensemble stand, and which half of them is fixed while the other moves: walkers of one half
 * may move at once because they only look at the other (Foreman-Mackey et al. 2013, PASP 125, 306, algorithm 3). The
 * halves are drawn anew at each step.
 */
final class WalkerEnsemble {

    private final int walkers;
    private final int dimension;
    private final double[] positions;
    private final double[] logDensity;
    private final int[] order;
    private int fixedFrom;

    WalkerEnsemble(int walkers, int dimension) {
        this.walkers = walkers;
        this.dimension = dimension;
        positions = new double[walkers * dimension];
        logDensity = new double[walkers];
        order = new int[walkers];
    }

    int dimension() {
        return dimension;
    }

    int walkers() {
        return walkers;
    }

    /** Parameter j of walker k at k * dimension + j. */
    double[] positions() {
        return positions;
    }

    double[] logDensity() {
        return logDensity;
    }

    /** Draws new halves. They depend on the stream alone, not on the halves before. */
    void split(Philox random) {
        for (int i = 0; i < walkers; i++) {
            order[i] = i;
        }
        for (int i = walkers - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }

    int half() {
        return walkers / 2;
    }

    /** Fixes the half that does not move. */
    void moveHalf(int half) {
        fixedFrom = half == 0 ? half() : 0;
    }

    /** Walker number i of the half that moves. */
    int moving(int i) {
        return order[half() - fixedFrom + i];
    }

    /** Where in the positions a walker of the fixed half stands. */
    int partner(Philox random) {
        return order[fixedFrom + random.nextInt(half())] * dimension;
    }

    /** Another than the one given. */
    int partnerBeside(int one, Philox random) {
        // One of all but the last; the last stands in for the one that may not be drawn.
        int drawn = order[fixedFrom + random.nextInt(half() - 1)] * dimension;
        return drawn == one ? order[fixedFrom + half() - 1] * dimension : drawn;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import org.astrarium.inference.random.Philox;

/**
 * A way to propose the next place of a walker from where the walkers of the other half stand. Each is symmetric or says
 * by how much it is not, so that any mixture of moves leaves the density as it is.
 */
public abstract sealed class Move permits StretchMove, DifferentialEvolutionMove {

    Move() {
    }

    /** How many walkers of the other half a proposal takes. */
    abstract int partners();

    /**
     * Proposes a new place.
     *
     * @param ensemble where all stand
     * @param walker which moves
     * @param random the stream of this walker at this step
     * @param proposal receives the new place
     * @param at from this element on
     * @return the logarithm of the factor of the proposal in the Metropolis-Hastings ratio
     */
    abstract double propose(WalkerEnsemble ensemble, int walker, Philox random, double[] proposal, int at);
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.OptionalDouble;

import org.astrarium.inference.random.Philox;

/**
 * The differential-evolution move of ter Braak 2006 (Statistics and Computing 16, 239): along the difference of two
 * other walkers, gamma times. Gamma varies a little from proposal to proposal, as in Nelson, Ford and Payne 2014 (ApJS
 * 210, 11), so that the walkers do not stay on a lattice. The move is symmetric.
 */
public final class DifferentialEvolutionMove extends Move {

    private final OptionalDouble gamma;
    private final double jitter;

    private DifferentialEvolutionMove(OptionalDouble gamma, double jitter) {
        this.gamma = gamma;
        this.jitter = jitter;
    }

    /**
     * The scale that is best for a Gaussian, gamma = 2.38 / sqrt(2 dimension), with a jitter of a hundredth.
     *
     * @return the move
     */
    public static DifferentialEvolutionMove optimal() {
        return new DifferentialEvolutionMove(OptionalDouble.empty(), 0.01);
    }

    /**
     * Gamma of 1, which carries a walker from one mode to another where other walkers already stand in both (ter Braak
     * 2006, section 2).
     *
     * @return the move
     */
    public static DifferentialEvolutionMove betweenModes() {
        return new DifferentialEvolutionMove(OptionalDouble.of(1), 1e-3);
    }

    @Override
    int partners() {
        return 2;
    }

    @Override
    double propose(WalkerEnsemble ensemble, int walker, Philox random, double[] proposal, int at) {
        int dimension = ensemble.dimension();
        double[] positions = ensemble.positions();
        int from = walker * dimension;
        int one = ensemble.partner(random);
        int two = ensemble.partnerBeside(one, random);
        double scale = gamma.orElse(2.38 / Math.sqrt(2.0 * dimension)) * (1 + jitter * random.nextGaussian());
        for (int j = 0; j < dimension; j++) {
            proposal[at + j] = positions[from + j] + scale * (positions[one + j] - positions[two + j]);
        }
        return 0;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Chains whose every value is given. */
final class SyntheticChains {

    /** The value at an ensemble, walker, step and parameter. */
    @FunctionalInterface
    interface Values {
        double at(int ensemble, int walker, int step, int parameter);
    }

    private SyntheticChains() {
    }

    /** Parameters are named p0, p1, ...; the logarithm of the density is minus half the square of the first. */
    static Chains of(int ensembles, int walkers, int steps, int dimension, Values values) {
        List<EnsembleChain> chains = new ArrayList<>();
        for (int e = 0; e < ensembles; e++) {
            double[] positions = new double[steps * walkers * dimension];
            double[] logDensity = new double[steps * walkers];
            for (int i = 0; i < logDensity.length; i++) {
                for (int j = 0; j < dimension; j++) {
                    positions[i * dimension + j] = values.at(e, i % walkers, i / walkers, j);
                }
                logDensity[i] = -0.5 * positions[i * dimension] * positions[i * dimension];
            }
            chains.add(new EnsembleChain(walkers, dimension, positions, logDensity, steps * walkers / 2L));
        }
        return new Chains(IntStream.range(0, dimension).mapToObj(j -> "p" + j).toList(), chains);
    }
}

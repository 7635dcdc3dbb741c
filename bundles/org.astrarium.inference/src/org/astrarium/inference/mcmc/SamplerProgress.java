/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.List;

/**
 * How far a run is. Ensembles are sampled side by side as far as there are threads, and one after the other beyond.
 *
 * @param reached steps that each ensemble has made, those of an earlier run that is continued included
 * @param steps that every ensemble shall have made in the end
 * @param acceptance share of the proposals that were accepted, over all ensembles so far; NaN before the first step
 * @param walkers where the walkers of each ensemble stood at its last whole step: parameter j of walker k at
 *        {@code k * dimension + j}; empty before its first step
 */
public record SamplerProgress(List<Integer> reached, int steps, double acceptance, List<double[]> walkers) {

    public SamplerProgress {
        reached = List.copyOf(reached);
        walkers = List.copyOf(walkers);
    }

    /** @return steps that the ensembles have made on average */
    public int done() {
        return (int) (reached.stream().mapToLong(Integer::longValue).sum() / reached.size());
    }

    /** @return done over steps */
    public double fraction() {
        return steps == 0 ? 1 : (double) done() / steps;
    }
}

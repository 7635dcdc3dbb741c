/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

/**
 * How far a run is.
 *
 * @param done steps that every ensemble has made, those of an earlier run that is continued included
 * @param steps that every ensemble shall have made in the end
 * @param acceptance share of the proposals that were accepted, over all ensembles so far; NaN before the first step
 * @param walkers where the walkers of the first ensemble stood at its last whole step: parameter j of walker k at
 *        {@code k * dimension + j}; empty before the first step
 */
public record SamplerProgress(int done, int steps, double acceptance, double[] walkers) {

    /** @return done over steps */
    public double fraction() {
        return steps == 0 ? 1 : (double) done / steps;
    }
}

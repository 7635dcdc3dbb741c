/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import org.astrarium.inference.mixture.Mixture;
import org.astrarium.inference.mixture.Simulation;

/** Draws rows from a mixture. */
public record Sampler(Mixture mixture) {

    /**
     * @param rows how many
     * @param seed of the random numbers
     * @return the rows
     */
    public Simulation draw(int rows, long seed) {
        throw new UnsupportedOperationException();
    }
}

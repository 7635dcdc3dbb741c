/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

/**
 * What one start came to. Together the attempts show how far the likelihood depends on the start.
 *
 * @param origin where it started
 * @param logLikelihood at its end, in the columns' own units
 * @param bic at its end
 * @param iterations how many it made
 * @param converged whether the tolerance was met before the iterations were used up
 */
public record Attempt(Origin origin, double logLikelihood, double bic, int iterations, boolean converged) {

    /** Where an attempt started. */
    public enum Origin {

        /** From centres by k-means++. */
        K_MEANS,
        /** From memberships by chance. */
        RANDOM,
        /** From a mixture that was given. */
        GIVEN,
        /** From the best mixture with one component less and a new one where it gains most. */
        INSERTED
    }
}

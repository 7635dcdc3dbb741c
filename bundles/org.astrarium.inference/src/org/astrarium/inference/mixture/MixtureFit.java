/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import java.util.List;

/**
 * The best of all attempts. Likelihood and criteria are in the columns' own units; of two fits to the same rows the one
 * with the lower criterion is preferred.
 *
 * @param mixture the components, in no order that means anything
 * @param rows how many were fitted
 * @param parameters free parameters, k
 * @param logLikelihood ln L of all rows
 * @param bic -2 ln L + k ln n (Schwarz 1978)
 * @param aic -2 ln L + 2 k (Akaike 1974)
 * @param icl BIC + 2 times the entropy of the memberships (Biernacki, Celeux and Govaert 2000)
 * @param iterations of the best attempt
 * @param converged whether the best attempt met the tolerance
 * @param trace ln L before each of its iterations and at the end
 * @param attempts all, in the order in which they were made
 */
public record MixtureFit(Mixture mixture, long rows, int parameters, double logLikelihood, double bic, double aic,
        double icl, int iterations, boolean converged, double[] trace, List<Attempt> attempts) {

    public MixtureFit {
        attempts = List.copyOf(attempts);
    }

    /** @return how many components */
    public int components() {
        return mixture.components().size();
    }
}

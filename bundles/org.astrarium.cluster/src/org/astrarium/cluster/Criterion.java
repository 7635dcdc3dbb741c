/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.Locale;
import org.astrarium.inference.mixture.MixtureFit;

/** What chooses the number of components; of all fits the one with the lowest value is chosen. */
public enum Criterion {
    /** -2 ln L + k ln n (Schwarz 1978). */
    BIC,
    /** -2 ln L + 2 k (Akaike 1974). */
    AIC,
    /** BIC and twice the entropy of the memberships (Biernacki, Celeux and Govaert 2000). */
    ICL;

    static Criterion of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Its value of a fit. */
    public double of(MixtureFit fit) {
        return switch (this) {
            case BIC -> fit.bic();
            case AIC -> fit.aic();
            case ICL -> fit.icl();
        };
    }
}

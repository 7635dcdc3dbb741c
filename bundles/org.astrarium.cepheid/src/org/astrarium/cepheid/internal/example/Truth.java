/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.example;

/** What the simulated Cepheids obey, so that a reader can see how well an analysis finds it. */
final class Truth {
    /** Slope of the law, in mag per dex. */
    static final double SLOPE = -3.31;
    /** Intercept of the law at a period of 1 d, in mag. */
    static final double INTERCEPT = -2.62;
    /** Scatter of single stars about the law, in mag. */
    static final double SCATTER = 0.10;
    /** Ratio of the absorption in G to the reddening in BP - RP. */
    static final double COLOUR_COEFFICIENT = 1.90;
    /** What the parallaxes are off by, in mas: what Riess et al. (2018, ApJ 861, 126) found for Gaia DR2's Cepheids. */
    static final double ZERO_POINT = -0.046;
    /** What the catalogue of distances takes it for, in mas: that of quasars (Lindegren et al. 2018). */
    static final double CATALOGUE_ZERO_POINT = -0.029;

    private Truth() {
    }

    static double magnitude(double logp) {
        return INTERCEPT + SLOPE * logp;
    }
}

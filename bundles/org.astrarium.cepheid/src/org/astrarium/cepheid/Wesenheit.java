/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

/**
 * The Wesenheit magnitude W = G - R (BP - RP) (Madore 1982 for the idea; Ripepi et al. 2019, A&amp;A 625, A14 for the
 * Gaia bands and R = 1.90). With R the ratio of the absorption in G to the reddening in BP - RP, dust between the star
 * and us leaves W as it is.
 *
 * @param colourCoefficient R
 */
public record Wesenheit(double colourCoefficient) {
    /** W from the magnitudes in the three bands; NaN if one is. */
    public double magnitude(double g, double bp, double rp) {
        return g - colourCoefficient * (bp - rp);
    }

    /** The error of W: sigma_W^2 = sigma_G^2 + R^2 (sigma_BP^2 + sigma_RP^2), the bands taken as independent. */
    public double error(double g, double bp, double rp) {
        return Math.sqrt(g * g + colourCoefficient * colourCoefficient * (bp * bp + rp * rp));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.example;

/**
 * Mean magnitudes of a star as observed, with their errors as Gaia DR2 gives them.
 *
 * @param g       magnitude in G
 * @param gError  its error
 * @param bp      magnitude in BP
 * @param bpError its error
 * @param rp      magnitude in RP
 * @param rpError its error
 */
record Photometry(double g, double gError, double bp, double bpError, double rp, double rpError) {
    /** Part of the colour BP - RP by which G is fainter than RP. */
    private static final double G_BETWEEN = 0.627;
    private static final double BLENDED = 0.015;

    /** Observes a star of a Wesenheit magnitude, an intrinsic colour and a reddening. */
    static Photometry observe(double wesenheit, double colour, Deviates random) {
        double g = wesenheit + Truth.COLOUR_COEFFICIENT * colour;
        double gError = (0.00012 + 0.00042 * power(0.20 * (g - 16.5))) * random.factor(0.25);
        double bpError = (0.00030 + 0.0033 * power(0.24 * (g - 16.5))) * random.factor(0.2);
        double rpError = (0.00018 + 0.0027 * power(0.25 * (g - 16.5))) * random.factor(0.2);
        double bp = g + (1 - G_BETWEEN) * colour;
        double rp = g - G_BETWEEN * colour;
        // a neighbour within the wide window of the prisms adds light in BP and RP that G does not see
        double neighbour = random.chance(BLENDED) ? random.exponential(0.15) : 0;
        return new Photometry(random.normal(g, gError), gError, random.normal(bp - neighbour, bpError), bpError,
                random.normal(rp - neighbour * random.uniform(0, 1), rpError), rpError);
    }

    /** The same star without BP and RP. */
    Photometry withoutColour() {
        return new Photometry(g, gError, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    private static double power(double exponent) {
        return StrictMath.pow(10, exponent);
    }
}

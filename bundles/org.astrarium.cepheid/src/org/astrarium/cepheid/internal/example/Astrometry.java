/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.example;

/**
 * Parallax of a star as observed, and the distance made from it.
 *
 * @param parallax      in mas, too small by the zero point
 * @param parallaxError in mas
 * @param length        length of the prior on the distance, in kpc
 * @param distance      the distance made from both
 */
record Astrometry(double parallax, double parallaxError, double length, DistancePosterior distance) {
    /** Median errors of Gaia DR2's Cepheids at these magnitudes in G, in mas. */
    private static final double[] MAGNITUDES = {6, 12, 13, 14, 15, 16, 17, 18, 19, 20};
    private static final double[] ERRORS = {0.040, 0.036, 0.027, 0.022, 0.028, 0.042, 0.068, 0.113, 0.19, 0.35};

    /** Observes a star at a place with a magnitude in G. */
    static Astrometry observe(Place place, double g, Deviates random) {
        double error = error(g) * random.factor(0.2);
        double parallax = random.normal(1 / place.distance() + Truth.ZERO_POINT, error);
        double length = length(place);
        return new Astrometry(parallax, error, length,
                DistancePosterior.of(parallax - Truth.CATALOGUE_ZERO_POINT, error, length));
    }

    private static double error(double g) {
        int i = 0;
        while (i < MAGNITUDES.length - 2 && g > MAGNITUDES[i + 1]) {
            i++;
        }
        double along = (g - MAGNITUDES[i]) / (MAGNITUDES[i + 1] - MAGNITUDES[i]);
        double clamped = Math.min(1, Math.max(0, along));
        return ERRORS[i] * StrictMath.pow(ERRORS[i + 1] / ERRORS[i], clamped);
    }

    /** About as long as the catalogue's: 2 kpc in the plane, half a kpc towards the Magellanic Clouds. */
    private static double length(Place place) {
        double towardsCentre = 1 + 0.25 * StrictMath.cos(StrictMath.toRadians(place.l()));
        return 0.45 + 1.3 * StrictMath.exp(-Math.abs(place.b()) / 10) * towardsCentre;
    }
}

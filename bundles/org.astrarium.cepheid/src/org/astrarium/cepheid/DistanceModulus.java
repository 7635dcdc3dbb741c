/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

/** Distances in pc and distance moduli mu = 5 log10(d / 10 pc) in mag. */
public final class DistanceModulus {
    /** Magnitudes by which a distance modulus grows while the distance grows by a factor e. */
    private static final double MAG_PER_E = 5 / Math.log(10);

    private DistanceModulus() {
    }

    /** The modulus of a distance in pc; NaN unless the distance is positive. */
    public static double of(double distance) {
        return distance > 0 ? 5 * Math.log10(distance) - 5 : Double.NaN;
    }

    /** The distance in pc of a modulus. */
    public static double distance(double modulus) {
        return Math.pow(10, modulus / 5 + 1);
    }

    /** The error of the modulus of a distance, 5 sigma_d / (d ln 10). */
    public static double error(double distance, double distanceError) {
        return MAG_PER_E * distanceError / distance;
    }

    /** The error, in pc, of the distance with a modulus error: the inverse of {@link #error}. */
    public static double distanceError(double distance, double modulusError) {
        return distance * modulusError / MAG_PER_E;
    }
}

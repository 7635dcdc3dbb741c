/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.example;

/**
 * A star as it is.
 *
 * @param x          eastward of the cone's centre on the tangent plane, in deg
 * @param y          northward, in deg
 * @param distance   in kpc
 * @param g          apparent magnitude in G
 * @param colour     BP - RP as seen
 * @param pmra       proper motion in right ascension, times cos(dec), in mas/yr
 * @param pmdec      proper motion in declination, in mas/yr
 * @param velocity   radial velocity in km/s
 */
record Star(double x, double y, double distance, double g, double colour, double pmra, double pmdec,
        double velocity) {
    /** Speed in km/s of 1 mas/yr at 1 kpc. */
    static final double KM_S = 4.740470;

    static double apparent(double absolute, double distance, double absorption) {
        return absolute + 5 * StrictMath.log10(distance * 100) + absorption;
    }
}

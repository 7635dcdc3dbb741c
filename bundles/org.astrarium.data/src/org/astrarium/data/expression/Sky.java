/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import java.util.List;

/** Functions of positions on the sky, in degrees, and of parallaxes, distances, magnitudes and fluxes. */
final class Sky {
    /**
     * From ICRS to galactic coordinates: The Hipparcos and Tycho Catalogues, ESA SP-1200 (1997), volume 1, equation
     * 1.5.11.
     */
    private static final double[][] GALACTIC = {
        {-0.0548755604162154, -0.8734370902348850, -0.4838350155487132},
        {+0.4941094278755837, -0.4448296299600112, +0.7469822444972189},
        {-0.8676661490190047, -0.1980763734312015, +0.4559837761750669}};

    /**
     * Mean obliquity of the ecliptic at J2000.0: 84381.406 arcseconds (IAU 2006; Hilton et al. 2006, Celest. Mech. 94,
     * 351).
     */
    private static final double OBLIQUITY = Math.toRadians(84381.406 / 3600);
    private static final double[][] ECLIPTIC = {
        {1, 0, 0},
        {0, Math.cos(OBLIQUITY), Math.sin(OBLIQUITY)},
        {0, -Math.sin(OBLIQUITY), Math.cos(OBLIQUITY)}};

    /**
     * One astronomical unit a Julian year in km/s, exactly by the IAU's definition of the unit (2012, resolution B2).
     */
    private static final double KM_S = 149_597_870.7 / (365.25 * 86_400);
    /** Flux density of magnitude 0 in the AB system, in Jy (Oke and Gunn 1983, ApJ 266, 713). */
    private static final double AB_ZERO = 3631;

    static final List<Function> FUNCTIONS = List.of(
            new Function.OfNumbers("skyDistance", 4, 4, x -> distance(x[0], x[1], x[2], x[3])),
            new Function.OfNumbers("galacticLon", 2, 2, x -> longitude(turned(GALACTIC, x[0], x[1]))),
            new Function.OfNumbers("galacticLat", 2, 2, x -> latitude(turned(GALACTIC, x[0], x[1]))),
            new Function.OfNumbers("raOfGalactic", 2, 2, x -> longitude(turned(transposed(GALACTIC), x[0], x[1]))),
            new Function.OfNumbers("decOfGalactic", 2, 2, x -> latitude(turned(transposed(GALACTIC), x[0], x[1]))),
            new Function.OfNumbers("eclipticLon", 2, 2, x -> longitude(turned(ECLIPTIC, x[0], x[1]))),
            new Function.OfNumbers("eclipticLat", 2, 2, x -> latitude(turned(ECLIPTIC, x[0], x[1]))),
            new Function.OfNumbers("raOfEcliptic", 2, 2, x -> longitude(turned(transposed(ECLIPTIC), x[0], x[1]))),
            new Function.OfNumbers("decOfEcliptic", 2, 2, x -> latitude(turned(transposed(ECLIPTIC), x[0], x[1]))),
            new Function.OfNumbers("parallaxToDistance", 1, 1, x -> x[0] > 0 ? 1000 / x[0] : Double.NaN),
            new Function.OfNumbers("distanceModulus", 1, 1, x -> 5 * Math.log10(x[0]) - 5),
            new Function.OfNumbers("modulusToDistance", 1, 1, x -> Math.pow(10, x[0] / 5 + 1)),
            new Function.OfNumbers("absoluteMagnitude", 2, 2, x -> x[0] + 5 * Math.log10(x[1]) - 10),
            new Function.OfNumbers("tangentialVelocity", 2, 2, x -> x[1] > 0 ? KM_S * x[0] / x[1] : Double.NaN),
            new Function.OfNumbers("magnitudeToFlux", 1, 1, x -> Math.pow(10, -0.4 * x[0])),
            new Function.OfNumbers("fluxToMagnitude", 1, 1, x -> -2.5 * Math.log10(x[0])),
            new Function.OfNumbers("abToJansky", 1, 1, x -> AB_ZERO * Math.pow(10, -0.4 * x[0])),
            new Function.OfNumbers("janskyToAb", 1, 1, x -> -2.5 * Math.log10(x[0] / AB_ZERO)),
            new Function.OfNumberText("toHms", x -> Sexagesimal.text(x, 15, 3)),
            new Function.OfNumberText("toDms", x -> Sexagesimal.text(x, 1, 2)),
            new Function.OfTextNumber("hms", text -> Sexagesimal.degrees(text, 15)),
            new Function.OfTextNumber("dms", text -> Sexagesimal.degrees(text, 1)));

    private Sky() {
    }

    /** Vincenty's formula, good at every distance, from a milliarcsecond to antipodes. */
    private static double distance(double ra1, double dec1, double ra2, double dec2) {
        double step = Math.toRadians(ra2 - ra1);
        double sin1 = Math.sin(Math.toRadians(dec1));
        double cos1 = Math.cos(Math.toRadians(dec1));
        double sin2 = Math.sin(Math.toRadians(dec2));
        double cos2 = Math.cos(Math.toRadians(dec2));
        double across = Math.hypot(cos2 * Math.sin(step), cos1 * sin2 - sin1 * cos2 * Math.cos(step));
        return Math.toDegrees(Math.atan2(across, sin1 * sin2 + cos1 * cos2 * Math.cos(step)));
    }

    private static double[] turned(double[][] matrix, double longitude, double latitude) {
        double l = Math.toRadians(longitude);
        double b = Math.toRadians(latitude);
        double[] v = {Math.cos(b) * Math.cos(l), Math.cos(b) * Math.sin(l), Math.sin(b)};
        double[] out = new double[3];
        for (int i = 0; i < 3; i++) {
            out[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
        }
        return out;
    }

    private static double[][] transposed(double[][] m) {
        return new double[][] {{m[0][0], m[1][0], m[2][0]}, {m[0][1], m[1][1], m[2][1]}, {m[0][2], m[1][2], m[2][2]}};
    }

    private static double longitude(double[] v) {
        double degrees = Math.toDegrees(Math.atan2(v[1], v[0]));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double latitude(double[] v) {
        return Math.toDegrees(Math.atan2(v[2], Math.hypot(v[0], v[1])));
    }
}

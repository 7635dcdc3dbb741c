/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.example;

/**
 * A direction in ICRS.
 *
 * @param ra  right ascension in deg, 0 to 360
 * @param dec declination in deg
 */
record EquatorialPlace(double ra, double dec) {
    /** From equatorial to Galactic axes: the Hipparcos Catalogue (ESA SP-1200), volume 1, equation 1.5.11. */
    private static final double[][] GALACTIC = {
        {-0.0548755604, -0.8734370902, -0.4838350155},
        {+0.4941094279, -0.4448296300, +0.7469822445},
        {-0.8676661490, -0.1980763734, +0.4559837762}};

    /** The direction at Galactic longitude and latitude in deg. */
    static EquatorialPlace of(double l, double b) {
        double lon = StrictMath.toRadians(l);
        double lat = StrictMath.toRadians(b);
        double[] galactic = {StrictMath.cos(lat) * StrictMath.cos(lon), StrictMath.cos(lat) * StrictMath.sin(lon),
            StrictMath.sin(lat)};
        double[] icrs = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                icrs[column] += GALACTIC[row][column] * galactic[row];
            }
        }
        double ra = StrictMath.toDegrees(StrictMath.atan2(icrs[1], icrs[0]));
        double dec = StrictMath.toDegrees(StrictMath.asin(Math.max(-1, Math.min(1, icrs[2]))));
        return new EquatorialPlace(ra < 0 ? ra + 360 : ra, dec);
    }
}

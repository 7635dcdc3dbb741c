/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.image;

/** What longitudes and latitudes on the sky are measured in. */
public enum SkyFrame {
    /** Right ascension and declination in the International Celestial Reference System. */
    ICRS("ICRS", true),
    /** Right ascension and declination of the FK5 at the equinox J2000. */
    FK5("FK5", true),
    /** Galactic longitude and latitude. */
    GALACTIC("galactic", false),
    /** Right ascension and declination of another system, such as the FK4 or another equinox. */
    OTHER_EQUATORIAL("equatorial", true),
    /** Longitude and latitude of any other kind. */
    OTHER("other", false);

    private final String text;
    private final boolean equatorial;

    SkyFrame(String text, boolean equatorial) {
        this.text = text;
        this.equatorial = equatorial;
    }

    /** Its name for the user. */
    public String text() {
        return text;
    }

    /** True if the longitude is a right ascension. */
    public boolean isEquatorial() {
        return equatorial;
    }
}

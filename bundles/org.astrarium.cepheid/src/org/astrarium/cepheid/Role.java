/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a column stands for. The survey, or the recipe's {@code columns}, says which column plays which role. */
public enum Role {
    /** Identifier of the star, a 64-bit integer. */
    SOURCE_ID("identifier of the star"),
    /** Right ascension. */
    RA("right ascension in deg"),
    /** Declination. */
    DEC("declination in deg"),
    /** Galactic longitude. */
    L("Galactic longitude in deg"),
    /** Galactic latitude. */
    B("Galactic latitude in deg"),
    /** Parallax. */
    PARALLAX("parallax in mas"),
    /** Its error. */
    PARALLAX_ERROR("error of the parallax in mas"),
    /** Kind of Cepheid: classical, type II, anomalous. */
    TYPE("type of the Cepheid"),
    /** Mode of its pulsation. */
    MODE("pulsation mode"),
    /** Period of the fundamental mode. */
    PERIOD("period in d"),
    /** Period of the first overtone. */
    FIRST_OVERTONE_PERIOD("period of the first overtone in d"),
    /** Error of the period of the fundamental mode. */
    PERIOD_ERROR("error of the period in d"),
    /** Mean magnitude in G. */
    G("intensity-averaged G in mag"),
    /** Its error. */
    G_ERROR("error of G in mag"),
    /** Mean magnitude in BP. */
    BP("intensity-averaged BP in mag"),
    /** Its error. */
    BP_ERROR("error of BP in mag"),
    /** Mean magnitude in RP. */
    RP("intensity-averaged RP in mag"),
    /** Its error. */
    RP_ERROR("error of RP in mag"),
    /** Distance with a prior, as Bailer-Jones et al. 2018 give it. */
    R_EST("Bailer-Jones distance in pc"),
    /** Lower end of its 68 % interval. */
    R_LO("lower end of the Bailer-Jones distance in pc"),
    /** Upper end of its 68 % interval. */
    R_HI("upper end of the Bailer-Jones distance in pc"),
    /** Mean magnitude of the astrometry. */
    G_MAG("mean G in mag, as the zero point of the parallax takes it"),
    /** Effective wavenumber. */
    NU_EFF("effective wavenumber used in the astrometry, in 1/micrometre"),
    /** Effective wavenumber that the astrometry found itself. */
    PSEUDOCOLOUR("pseudocolour in 1/micrometre"),
    /** Ecliptic latitude. */
    ECL_LAT("ecliptic latitude in deg"),
    /** How many parameters the astrometry solved for. */
    SOLUTION("parameters of the astrometric solution, 31 or 95");

    private final String meaning;

    Role(String meaning) {
        this.meaning = meaning;
    }

    /** As a recipe's {@code columns} writes it: {@code parallax_error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the column holds, with its unit. */
    public String meaning() {
        return meaning;
    }

    /** The words of all roles. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Role::word).toList();
    }
}

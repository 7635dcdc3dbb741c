/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column stands for. The survey, or the recipe's {@code columns}, says which column plays which role. */
public enum Role {
    /** Identifier of the star, a 64-bit integer. */
    SOURCE_ID("identifier of the star"),
    /** Right ascension. */
    RA("right ascension in deg"),
    /** Its error. */
    RA_ERROR("error of the right ascension, times cos(dec), in mas"),
    /** Declination. */
    DEC("declination in deg"),
    /** Its error. */
    DEC_ERROR("error of the declination in mas"),
    /** Parallax. */
    PARALLAX("parallax in mas"),
    /** Its error. */
    PARALLAX_ERROR("error of the parallax in mas"),
    /** Proper motion in right ascension. */
    PMRA("proper motion in right ascension, times cos(dec), in mas/yr"),
    /** Its error. */
    PMRA_ERROR("error of pmra in mas/yr"),
    /** Proper motion in declination. */
    PMDEC("proper motion in declination in mas/yr"),
    /** Its error. */
    PMDEC_ERROR("error of pmdec in mas/yr"),
    /** Correlation of two errors. */
    RA_DEC_CORR("correlation of the errors of ra and dec"),
    /** Correlation of two errors. */
    RA_PARALLAX_CORR("correlation of the errors of ra and parallax"),
    /** Correlation of two errors. */
    RA_PMRA_CORR("correlation of the errors of ra and pmra"),
    /** Correlation of two errors. */
    RA_PMDEC_CORR("correlation of the errors of ra and pmdec"),
    /** Correlation of two errors. */
    DEC_PARALLAX_CORR("correlation of the errors of dec and parallax"),
    /** Correlation of two errors. */
    DEC_PMRA_CORR("correlation of the errors of dec and pmra"),
    /** Correlation of two errors. */
    DEC_PMDEC_CORR("correlation of the errors of dec and pmdec"),
    /** Correlation of two errors. */
    PARALLAX_PMRA_CORR("correlation of the errors of parallax and pmra"),
    /** Correlation of two errors. */
    PARALLAX_PMDEC_CORR("correlation of the errors of parallax and pmdec"),
    /** Correlation of two errors. */
    PMRA_PMDEC_CORR("correlation of the errors of pmra and pmdec"),
    /** Mean magnitude in G. */
    G_MAG("mean G in mag"),
    /** Mean magnitude in BP. */
    BP_MAG("mean BP in mag"),
    /** Mean magnitude in RP. */
    RP_MAG("mean RP in mag"),
    /** Colour. */
    BP_RP("colour BP - RP in mag"),
    /** Mean flux in G. */
    G_FLUX("mean flux in G"),
    /** Its error. */
    G_FLUX_ERROR("error of the mean flux in G"),
    /** Their ratio. */
    G_SNR("mean flux in G over its error"),
    /** Mean flux in BP. */
    BP_FLUX("mean flux in BP"),
    /** Its error. */
    BP_FLUX_ERROR("error of the mean flux in BP"),
    /** Their ratio. */
    BP_SNR("mean flux in BP over its error"),
    /** Mean flux in RP. */
    RP_FLUX("mean flux in RP"),
    /** Its error. */
    RP_FLUX_ERROR("error of the mean flux in RP"),
    /** Their ratio. */
    RP_SNR("mean flux in RP over its error"),
    /** How badly the astrometric solution fits. */
    CHI2_AL("chi-square of the astrometric solution, along scan"),
    /** From how many observations it is. */
    N_GOOD_OBS_AL("number of good observations along scan"),
    /** How much brighter BP and RP together are than G. */
    EXCESS_FACTOR("BP/RP excess factor"),
    /** Effective wavenumber. */
    NU_EFF("effective wavenumber used in the astrometry, in 1/micrometre"),
    /** Effective wavenumber that the astrometry found itself. */
    PSEUDOCOLOUR("pseudocolour in 1/micrometre"),
    /** Ecliptic latitude. */
    ECL_LAT("ecliptic latitude in deg"),
    /** How many parameters the astrometry solved for. */
    SOLUTION("parameters of the astrometric solution, 31 or 95"),
    /** Distance with a prior, as Bailer-Jones et al. give it. */
    R_EST("Bailer-Jones distance in pc"),
    /** Radial velocity. */
    RADIAL_VELOCITY("radial velocity in km/s");

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

    /** The role of that word. */
    static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** The words of all roles. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Role::word).toList();
    }
}

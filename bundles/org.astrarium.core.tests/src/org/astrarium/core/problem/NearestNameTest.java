/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static Optional<String> nearest(String wrong, String... known) {
        return NearestName.of(wrong, List.of(known));
    }

    @ParameterizedTest
    @CsvSource({
        "phot_g_mean_mag, phot_g_mean_mga", "pmra, pmar", "bp_rp, bp-rp", "radial_velocity, radialvelocity",
        "parallax, parallaxe", "period, priod", "G, g", "RA_ICRS, ra_icrs",
    })
    void slipsOfTheFingerAreFound(String meant, String written) {
        assertEquals(Optional.of(meant), nearest(written, "visibility_periods_used", meant, "ruwe_x_ruwe"));
    }

    @Test
    void aThirdOfTheLettersMayBeWrongAndNoMore() {
        assertEquals(Optional.of("abcdef"), nearest("abcxyf", "abcdef"));
        assertEquals(Optional.empty(), nearest("abxxxf", "abcdef"));
        assertEquals(Optional.of("ra"), nearest("rb", "ra"));
        assertEquals(Optional.empty(), nearest("xy", "ra"));
    }

    @Test
    void theFirstOfEquallyNearNamesIsTaken() {
        assertEquals(Optional.of("bp"), nearest("xp", "bp", "rp"));
        assertEquals(Optional.of("rp"), nearest("xp", "rp", "bp"));
        assertEquals(Optional.of("rp"), nearest("rp_", "bp", "rp"), "but a nearer one before them");
    }

    @Test
    void whereNothingIsKnownNothingIsNear() {
        assertEquals(Optional.empty(), nearest("a"));
        assertEquals("give one", NearestName.remedy("a", List.of(), "give one"));
        assertEquals(Optional.empty(), nearest("", "g"), "no name is like no letters at all");
    }
}

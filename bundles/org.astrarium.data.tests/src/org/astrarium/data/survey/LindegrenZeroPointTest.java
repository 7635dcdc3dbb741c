/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The zero point of Gaia (E)DR3's parallaxes against the tables it is published with. */
class LindegrenZeroPointTest {

    /** Worked out with numpy from the coefficient files z5_200720 and z6_200720 of the package gaiadr3_zeropoint. */
    @ParameterizedTest
    @CsvSource({"8, 1.5, 20, 31, -0.034929986", "10.3, 1.42, -60, 31, -0.015446337",
            "12.05, 1.6, -5, 31, -0.038668571", "13, 1.3, 75, 31, -0.022500714", "14.7, 1.2, 33, 31, -0.062258360",
            "17, 1.8, -45, 31, -0.011772982", "18.3, 1.15, 10, 31, -0.038262346", "20.6, 1.55, -80, 31, -0.022168768",
            "9.1, 1.3, 15, 95, -0.037925765", "12.5, 1.5, -30, 95, -0.016910786", "16, 1.7, 60, 95, -0.012923798",
            "18.2, 1.26, -15, 95, -0.042522117", "20.4, 1.4, 45, 95, -0.039513932"})
    void inBothTables(double g, double colour, double latitude, double solution, double expected) {
        // half a unit of the ninth decimal
        assertEquals(expected, LindegrenZeroPoint.of(g, colour, colour, latitude, solution), 5e-10);
    }

    @Test
    @DisplayName("at a node, in the middle of the colours and where the latitude's square term is nought, by hand")
    void byHand() {
        double latitude = Math.toDegrees(Math.asin(Math.sqrt(1.0 / 3)));
        // table 9 at G = 13.1: q00 + q01 sin(beta)
        assertEquals((-37.99 + 2.63 * Math.sqrt(1.0 / 3)) / 1000,
                LindegrenZeroPoint.of(13.1, 1.48, Double.NaN, latitude, 31), 1e-12);
        // table 10 at G = 17.5, on the ecliptic: q00 - q02 / 3
        assertEquals((-24.68 - 3.52 / 3) / 1000, LindegrenZeroPoint.of(17.5, Double.NaN, 1.48, 0, 95), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"5.9, 1.5, 31", "21.1, 1.5, 31", "15, 1.05, 31", "15, 1.95, 31", "15, 1.2, 95", "15, 1.75, 95",
            "15, 1.5, 3"})
    void nothingBeyondTheRangeOfValidity(double g, double colour, double solution) {
        assertTrue(Double.isNaN(LindegrenZeroPoint.of(g, colour, colour, 10, solution)));
    }
}

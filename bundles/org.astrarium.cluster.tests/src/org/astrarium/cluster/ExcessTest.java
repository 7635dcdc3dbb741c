/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExcessTest {
    /** Equation 17 of Li and Ma 1983, which takes the ratio of the exposures as known. */
    private static double liMa(double on, double off, double alpha) {
        return Math.sqrt(2 * (on * Math.log((1 + alpha) / alpha * on / (on + off))
                + off * Math.log((1 + alpha) * off / (on + off))));
    }

    @Test
    void countsInProportionAreNoExcess() {
        assertEquals(0, new Excess(20, 80, 200, 800).significance(), 1e-6);
        assertEquals(20, new Excess(20, 80, 200, 800).expected(), 1e-12);
        assertEquals(1, new Excess(20, 80, 200, 800).contrast(), 1e-12);
    }

    @Test
    void aLackIsNegative() {
        assertTrue(new Excess(5, 95, 200, 800).significance() < -3);
        assertTrue(new Excess(35, 65, 200, 800).significance() > 3);
    }

    @Test
    void manyStarsElsewhereMakeItThatOfLiAndMa() {
        assertEquals(liMa(50, 100, 0.1), new Excess(50, 100, 1_000_000, 10_000_000).significance(), 0.001);
        assertEquals(liMa(12, 30, 0.25), new Excess(12, 30, 2_500_000, 10_000_000).significance(), 0.001);
    }

    @Test
    void fewStarsToCompareWithMakeItLessSure() {
        assertTrue(new Excess(50, 100, 10, 100).significance() < new Excess(50, 100, 1000, 10_000).significance());
    }

    @Test
    void emptyCountsAreNoTrouble() {
        assertTrue(Double.isFinite(new Excess(10, 0, 0, 100).significance()));
        assertTrue(Double.isFinite(new Excess(10, 5, 3, 0).significance()));
        assertEquals(20, new Excess(10, 0, 0, 100).contrast(), 1e-12, "half a star is the least expected");
    }
}

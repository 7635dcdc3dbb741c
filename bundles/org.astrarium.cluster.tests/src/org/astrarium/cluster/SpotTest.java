/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpotTest {
    @Test
    void weightsCountInMeanAndCovariance() {
        Spot spot = Spot.of(new double[] {0, 2, 100}, new double[] {0, 2, 100}, new double[] {1, 1, 0});
        assertEquals(new Spot(1, 1, 1, 1, 1), spot);
    }

    /** The inverse of {{4, 1}, {1, 1}} is {{1, -1}, {-1, 4}} / 3. */
    @Test
    void distanceIsInStandardDeviations() {
        Spot spot = new Spot(1, 2, 4, 1, 1);
        assertEquals(1.0 / 3, spot.distance2(2, 2), 1e-12);
        assertEquals(4.0 / 3, spot.distance2(1, 3), 1e-12);
        assertEquals(1, spot.distance2(2, 3), 1e-12);
        assertEquals(Math.sqrt(3), spot.extent(), 1e-12);
        assertEquals(Math.pow(3, 0.25), spot.radius(), 1e-12);
    }

    @Test
    void twoSpotsAreAsFarApartAsTheirWidthsTogetherSay() {
        assertEquals(25.0 / 5, new Spot(0, 0, 4, 0, 4).distance2(new Spot(3, 4, 1, 0, 1)), 1e-12);
    }
}

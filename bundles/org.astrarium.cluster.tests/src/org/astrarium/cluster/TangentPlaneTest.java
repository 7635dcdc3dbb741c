/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class TangentPlaneTest {
    @ParameterizedTest
    @CsvSource({"116.35, -37.95", "0, 0", "359.9, 12", "11.8, 85.24", "200, -89.5"})
    void thereAndBack(double ra, double dec) {
        TangentPlane plane = TangentPlane.at(ra, dec);
        for (double[] point : new double[][] {{0, 0}, {1.5, -0.7}, {-2, 0.3}, {0.01, 1}}) {
            double a = plane.ra(point[0], point[1]);
            double d = plane.dec(point[0], point[1]);
            assertEquals(point[0], plane.xi(a, d), 1e-10);
            assertEquals(point[1], plane.eta(a, d), 1e-10);
            assertTrue(a >= 0 && a < 360);
        }
    }

    /** Computed with astropy's WCS, projection TAN, reference pixel at (116.35, -37.95), 1 deg a pixel. */
    @Test
    void itIsTheGnomonicProjection() {
        TangentPlane plane = TangentPlane.at(116.35, -37.95);
        assertEquals(1.32685579, plane.xi(118.046, -38.537), 1e-7);
        assertEquals(-0.59925693, plane.eta(118.046, -38.537), 1e-7);
    }

    @Test
    void theMiddleOfAFieldAcrossTheSeamLiesAtTheSeam() {
        TangentPlane plane = TangentPlane.amid(new double[] {359, 1, Double.NaN}, new double[] {10, 10, 3});
        assertEquals(-1, plane.xi(359, 10) / Math.cos(Math.toRadians(10)), 1e-3);
        assertTrue(Double.isNaN(plane.xi(180, -10)), "the other side of the sky is not on the plane");
    }
}

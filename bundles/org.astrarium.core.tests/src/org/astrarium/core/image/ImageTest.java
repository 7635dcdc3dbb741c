/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Planes, images, angles as text and distances on the sky. */
class ImageTest {
    @Test
    void aPlaneGivesItsPixelsRowByRow() {
        Plane plane = Plane.of(3, 2, new float[] {0, 1, 2, 3, 4, 5});
        assertEquals(5, plane.value(2, 1));
        double[] row = new double[2];
        plane.copyRow(1, 1, 2, row);
        assertEquals(4, row[0]);
        assertEquals(5, row[1]);
        assertFalse(plane.contains(3, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> plane.value(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> Plane.of(4, 2, new double[6]));
    }

    @Test
    void theShapeOfAnImageIsThatOfItsPlanes() {
        Plane plane = Plane.of(3, 2, new double[6]);
        assertEquals(2, new Image("", List.of(plane, plane), List.of(3, 2, 2), "adu", List.of(), Optional.empty(),
                List.of()).planes().size());
        assertThrows(IllegalArgumentException.class, () -> new Image("", List.of(plane), List.of(3, 2, 2), "",
                List.of(), Optional.empty(), List.of()));
        assertEquals(3, Image.of(plane).width());
    }

    @Test
    void anglesAreRoundedAsAWhole() {
        assertEquals("18:11:09.50", SexagesimalText.hours(272.78958333, 2));
        assertEquals("00:00:00.0", SexagesimalText.hours(359.9999999, 1)); // not 24:00:00.0
        assertEquals("-00:00:01.0", SexagesimalText.degrees(-1.0 / 3600, 1));
        assertEquals("+12:00:00", SexagesimalText.degrees(11.99999, 0)); // not 11:59:60
    }

    @Test
    void distancesKeepTheirDigits() {
        double tiny = 1e-9;
        assertEquals(tiny, new SkyPosition(10, 0).distance(new SkyPosition(10 + tiny, 0)), 1e-14);
        assertEquals(180, new SkyPosition(0, 30).distance(new SkyPosition(180, -30)), 1e-12);
        assertEquals(2, new SkyPosition(0, 89).distance(new SkyPosition(180, 89)), 1e-12);
    }
}

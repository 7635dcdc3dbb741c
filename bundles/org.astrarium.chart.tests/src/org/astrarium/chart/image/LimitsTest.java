/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.core.image.Plane;
import org.junit.jupiter.api.Test;

/** Limits against those of astropy.visualization, and where there is next to nothing to take them from. */
class LimitsTest {
    private static Plane field(boolean holes) {
        double[] pixels = new double[400 * 300];
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 400; x++) {
                double noise = (x * 7919 + y * 104_729) % 1009 / 50.0;
                double star = 5000 * Math.exp(-(Math.pow(x - 200, 2) + Math.pow(y - 150, 2)) / 50);
                boolean hole = holes && y % 3 == 0 && x % 5 == 0;
                pixels[y * 400 + x] = hole ? Double.NaN : 100 + 0.01 * x + 0.02 * y + noise + star;
            }
        }
        return Plane.of(400, 300, pixels);
    }

    /** The same field in numpy, and ZScaleInterval().get_limits of astropy 5.2.1. */
    @Test
    void zscaleIsThatOfAstropy() {
        Limits limits = Limits.zscale(field(false));
        assertEquals(100.0, limits.low(), 1e-9);
        assertEquals(156.45501153512936, limits.high(), 1e-6);
        Limits holes = Limits.zscale(field(true));
        assertEquals(100.23, holes.low(), 1e-9);
        assertEquals(128.8, holes.high(), 1e-6);
    }

    @Test
    void percentilesLeaveOutTheTails() {
        double[] ramp = new double[1001];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = i;
        }
        Limits limits = Limits.percentile(Plane.of(1001, 1, ramp), 90);
        assertEquals(50, limits.low(), 1e-9);
        assertEquals(950, limits.high(), 1e-9);
    }

    @Test
    void limitsAlwaysHaveRoom() {
        Limits blank = Limits.zscale(Plane.of(2, 1, new float[] {Float.NaN, Float.NaN}));
        assertTrue(blank.high() > blank.low());
        Limits flat = Limits.percentile(Plane.of(2, 1, new float[] {7, 7}), 99);
        assertTrue(flat.high() > flat.low());
        assertEquals(0, flat.share(7));
        Limits all = Limits.all(Plane.of(2, 1, new float[] {Float.POSITIVE_INFINITY, Float.NaN}));
        assertTrue(Double.isFinite(all.low()) && all.high() > all.low());
    }
}

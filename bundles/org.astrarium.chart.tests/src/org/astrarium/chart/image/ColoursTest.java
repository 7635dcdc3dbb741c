/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.core.image.Plane;
import org.junit.jupiter.api.Test;

/** Stretches, colour scales, composites and histograms. */
class ColoursTest {
    @Test
    void stretchesKeepTheirEndsAndRise() {
        for (Stretch stretch : Stretch.values()) {
            assertEquals(0, stretch.apply(0), 1e-12, stretch.label());
            assertEquals(1, stretch.apply(1), 1e-12, stretch.label());
            for (double x = 0; x < 1; x += 0.01) {
                assertTrue(stretch.apply(x + 0.01) > stretch.apply(x), stretch.label());
            }
        }
        // ln(1 + 1000 * 0.1) / ln(1001) and asinh(1) / asinh(10), by hand.
        assertEquals(0.668, Stretch.LOG.apply(0.1), 1e-3);
        assertEquals(0.294, Stretch.ASINH.apply(0.1), 1e-3);
    }

    @Test
    void scalesRunFromTheirFirstColourToTheirLast() {
        assertEquals(0x000000, ColourScale.GREY.rgb(0));
        assertEquals(0x808080, ColourScale.GREY.rgb(0.5));
        assertEquals(0xFDE725, ColourScale.VIRIDIS.rgb(1));
        assertEquals(0x21918C, ColourScale.VIRIDIS.rgb(0.5));
        Tone inverted = new Tone(new Limits(0, 10), Stretch.LINEAR, ColourScale.GREY, true);
        assertEquals(0xFFFFFF, inverted.rgb(-3));
        assertEquals(0x000000, inverted.rgb(12));
    }

    @Test
    void aCompositeKeepsTheRatioOfTheBands() {
        Limits limits = new Limits(0, 1);
        Composite composite = new Composite(limits, limits, limits, 8);
        int faint = composite.rgb(0.02, 0.01, 0.005);
        assertEquals(2.0, (double) (faint >> 16) / (faint >> 8 & 0xFF), 0.15); // 15 and 7: rounding of 14.7 and 7.4
        int bright = composite.rgb(40, 20, 10);
        assertEquals(255, bright >> 16);
        assertEquals(128, bright >> 8 & 0xFF, 1);
        assertEquals(64, bright & 0xFF, 1);
        assertEquals(0, composite.rgb(-1, -2, -3));
        assertEquals(0xFFFFFF, composite.rgb(1, 1, 1));
    }

    @Test
    void aHistogramCountsWhatLiesBetweenItsLimits() {
        Plane plane = Plane.of(6, 1, new float[] {-1, 0, 0.5f, 1.5f, 2, Float.NaN});
        ImageHistogram histogram = ImageHistogram.of(plane, new Limits(0, 2), 2);
        assertEquals(2, histogram.counts()[0]);
        assertEquals(2, histogram.counts()[1]);
        assertEquals(2, histogram.most());
    }
}

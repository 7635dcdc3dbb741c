/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Pictures of sources in the colours of their bands. */
class BandColoursTest {
    private static final int NONE = 0x123456;

    @Test
    void theLastBandIsRedAndTheFirstRowBelow() {
        float[][] bands = {sky(), sky(), sky()};
        bands[2][0] = 100; // lowest row, first column
        bands[0][15] = 100; // highest row, last column
        BandColours.Thumbnail picture = new BandColours(new double[] {1, 1, 1}).draw(4, 4, bands, 4, NONE);
        int red = picture.rgb()[12];
        int blue = picture.rgb()[3];
        assertTrue(red >> 16 > 200 && (red & 0xFF) < 60, Integer.toHexString(red));
        assertTrue((blue & 0xFF) > 200 && blue >> 16 < 60, Integer.toHexString(blue));
    }

    @Test
    void aBandIsMeasuredInItsOwnUnit() {
        float[][] bands = {sky(), sky(), sky()};
        for (int b = 0; b < 3; b++) {
            bands[b][5] = (float) (3 + 50 * Math.pow(10, b));
        }
        int[] rgb = new BandColours(new double[] {1, 10, 100}).draw(4, 4, bands, 4, NONE).rgb();
        int bright = rgb[2 * 4 + 1];
        assertEquals(bright >> 16, bright & 0xFF, 1, "as bright in each: white");
        assertEquals(bright >> 16, bright >> 8 & 0xFF, 1);
    }

    @Test
    void sizeIsThatOfTheLongerSideAndBlanksAreLeftOut() {
        float[] wide = new float[200 * 100];
        Arrays.fill(wide, 1);
        Arrays.fill(wide, 0, 200 * 50, Float.NaN);
        BandColours.Thumbnail picture = new BandColours(new double[] {1})
                .draw(200, 100, new float[][] {wide}, 20, NONE);
        assertEquals(20, picture.width());
        assertEquals(10, picture.height());
        assertEquals(NONE, picture.rgb()[9 * 20]);
        assertTrue(picture.rgb()[0] != NONE);
        float[] blank = new float[4];
        Arrays.fill(blank, Float.NaN);
        int[] none = new BandColours(new double[] {1}).draw(2, 2, new float[][] {blank}, 2, NONE).rgb();
        assertTrue(Arrays.stream(none).allMatch(c -> c == NONE));
    }

    private static float[] sky() {
        float[] sky = new float[16];
        Arrays.fill(sky, 3);
        return sky;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AugmentationTest {
    private static final int SIDE = 3;
    /** Two bands, the second a hundred more. */
    private static final float[] IMAGE = {1, 2, 3, 4, 5, 6, 7, 8, 9, 101, 102, 103, 104, 105, 106, 107, 108, 109};

    @Test
    void aSquareLiesOnItselfInEightWays() {
        Set<String> ways = new HashSet<>();
        for (int way = 0; way < 8; way++) {
            float[] laid = Augmentation.laid(IMAGE, SIDE, way);
            ways.add(Arrays.toString(laid));
            assertEquals(5, laid[4], "the middle stays");
            for (int i = 0; i < 9; i++) {
                assertEquals(laid[i] + 100, laid[9 + i], "the bands move together");
            }
            float[] sorted = laid.clone();
            Arrays.sort(sorted);
            assertArrayEquals(IMAGE, sorted, "no pixel is lost");
        }
        assertEquals(8, ways.size());
        assertArrayEquals(IMAGE, Augmentation.laid(IMAGE, SIDE, 0));
        assertArrayEquals(new float[] {3, 2, 1, 6, 5, 4, 9, 8, 7}, Arrays.copyOf(Augmentation.laid(IMAGE, SIDE, 4), 9));
    }

    @Test
    void rightAnglesAndMirrorsAreAllDrawn() {
        SplittableRandom random = new SplittableRandom(1);
        Augmentation augmentation = new Augmentation(90, true, 0, 0);
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            drawn.add(Arrays.toString(augmentation.apply(IMAGE, SIDE, random)));
        }
        assertEquals(8, drawn.size());
    }

    @Test
    void aShiftBringsBackgroundIn() {
        Augmentation augmentation = new Augmentation(0, false, 1, 0);
        SplittableRandom random = new SplittableRandom(2);
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            float[] shifted = augmentation.apply(IMAGE, SIDE, random);
            drawn.add(Arrays.toString(shifted));
            assertTrue(shifted[4] >= 1 && shifted[4] <= 9);
        }
        assertEquals(9, drawn.size());
        assertTrue(drawn.contains(Arrays.toString(new float[] {0, 0, 0, 1, 2, 3, 4, 5, 6, 0, 0, 0, 101, 102, 103, 104,
                105, 106})));
    }

    @Test
    void anyAngleKeepsARoundSource() {
        CutOut blob = Sky.blob(21, 1, 2.5, 200);
        float[] image = blob.bands()[0];
        for (int i = 0; i < image.length; i++) {
            image[i] -= 10;
        }
        Augmentation augmentation = new Augmentation(45, false, 0, 0);
        float[] turned = augmentation.apply(image, 21, new SplittableRandom(5));
        assertFalse(Arrays.equals(image, turned));
        for (int i = 0; i < image.length; i++) {
            double r = Math.hypot(i % 21 - 10, i / 21 - 10);
            // bilinear interpolation flattens the peak by some per cent; the noise is 1
            assertTrue(r > 8 || Math.abs(image[i] - turned[i]) < 12, "pixel " + i);
        }
    }

    @Test
    void noiseIsAsStrongAsAsked() {
        float[] flat = new float[10_000];
        float[] noisy = new Augmentation(0, false, 0, 0.5).apply(flat, 100, new SplittableRandom(1));
        // the deviation of ten thousand numbers is known to 0.7 per cent
        assertEquals(0.5, Math.sqrt(sumOfSquares(noisy) / noisy.length), 0.02);
        assertEquals(0, sumOfSquares(flat), "the image itself stays as it is");
    }

    @Test
    void theSeedDecides() {
        Augmentation augmentation = new Augmentation(90, true, 1, 0.1);
        assertArrayEquals(augmentation.apply(IMAGE, SIDE, new SplittableRandom(4)),
                augmentation.apply(IMAGE, SIDE, new SplittableRandom(4)));
        assertTrue(Augmentation.NONE.isNone());
        assertFalse(augmentation.isNone());
    }

    private static double sumOfSquares(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value * value;
        }
        return sum;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.astrarium.classifier.images.Preprocessing.Normalise;
import org.astrarium.classifier.images.Preprocessing.Stretch;
import org.junit.jupiter.api.Test;

class PreprocessingTest {
    @Test
    void changeOfSizeKeepsTheFlux() {
        float[] image = random(100 * 90, 1);
        double flux = sum(image);
        for (int[] size : new int[][] {{50, 45}, {64, 64}, {33, 7}, {150, 90}, {1, 1}}) {
            float[] resized = Resize.apply(image, 100, 90, size[0], size[1]);
            assertEquals(size[0] * size[1], resized.length);
            // single precision pixels
            assertEquals(flux, sum(resized), 1e-5 * flux, Arrays.toString(size));
        }
    }

    @Test
    void halfTheSizeIsSumsOfFourPixels() {
        float[] resized = Resize.apply(new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}, 4, 4, 2, 2);
        assertArrayEquals(new float[] {14, 22, 46, 54}, resized);
    }

    @Test
    void aBlankCountsAsTheRestOfItsPixel() {
        float[] resized = Resize.apply(new float[] {1, Float.NaN, Float.NaN, Float.NaN, 3, 2, Float.NaN, Float.NaN}, 4,
                2, 2, 1);
        assertEquals(8, resized[0], 1e-6, "the mean of three pixels stands for the fourth");
        assertTrue(Float.isNaN(resized[1]));
    }

    @Test
    void levelIsMedianAndScaledDeviation() {
        SplittableRandom random = new SplittableRandom(3);
        float[] pixels = new float[20_001];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = i < 1000 ? 1e6f : (float) (50 + 4 * random.nextGaussian());
        }
        Level level = Level.of(pixels);
        // a twentieth of wild pixels moves either by less than a tenth of the noise
        assertEquals(50, level.median(), 0.4);
        assertEquals(4, level.noise(), 0.4);
        assertEquals(new Level(2, 1.4826), Level.of(new float[] {1, Float.NaN, 2, 3}));
    }

    @Test
    void aDeviationOfZeroIsNoDivisionByZero() {
        Level level = Level.of(new float[] {7, 7, 7, 7, 7, 11});
        assertEquals(7, level.median());
        // the standard deviation about the median takes its place
        assertEquals(4 / Math.sqrt(6), level.noise(), 1e-6);
        assertEquals(new Level(7, 1), Level.of(new float[] {7, 7, 7}));
        assertEquals(new Level(0, 1), Level.of(new float[] {Float.NaN}));
        assertEquals(new Level(0, 1), Level.of(new float[0]));
    }

    @Test
    void backgroundIsOfTheWholeCutOutAndUnitsAreOfTheSet() {
        CutOut faint = Sky.blob(40, 1, 2, 10);
        CutOut bright = Sky.blob(40, 2, 2, 1000);
        Preprocessing linear = new Preprocessing(20, 20, true, Stretch.LINEAR, Normalise.NOISE);
        Units units = linear.units(List.of(faint, bright));
        // the wings of the bright source make its image look noisier by a sixth
        assertEquals(1, units.of(0), 0.2);
        // at the middle of an even cut-out the nearest pixels are half a diagonal off
        double least = Math.exp(-0.5 * 0.5 / 4);
        assertEquals(10 * least, units.of(0) * max(linear.apply(faint, units)), 4);
        assertEquals(1000 * least, units.of(0) * max(linear.apply(bright, units)), 4, "a bright source stays bright");
        assertEquals(0, Level.of(linear.apply(bright, units)).median(), 40, "the background is off");
    }

    @Test
    void maximumMakesAllAlikeBright() {
        Preprocessing lab = new Preprocessing(40, 20, false, Stretch.LINEAR, Normalise.MAXIMUM);
        for (double peak : new double[] {1, 1000}) {
            CutOut cutOut = Sky.blob(40, 1, 2, peak, 2 * peak);
            float[] seen = lab.apply(cutOut, lab.units(List.of(cutOut)));
            assertEquals(800, seen.length);
            assertEquals(1, max(seen), 1e-6);
        }
    }

    @Test
    void stretchesKeepSignAndOrder() {
        CutOut cutOut = new CutOut(4, 4, new float[][] {{-100, -3, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 100}});
        for (Stretch stretch : Stretch.values()) {
            Preprocessing preprocessing = new Preprocessing(4, 4, true, stretch, Normalise.NONE);
            float[] seen = preprocessing.apply(cutOut, preprocessing.units(List.of(cutOut)));
            for (int i = 0; i < 16; i++) {
                assertEquals(-seen[15 - i], seen[i], 1e-6);
                assertTrue(i == 0 || seen[i] >= seen[i - 1]);
            }
        }
        Preprocessing asinh = new Preprocessing(4, 4, true, Stretch.ASINH, Normalise.NONE);
        // asinh(100) = 5.29834236561059 (Abramowitz and Stegun 1964, 4.6.20)
        assertEquals(5.29834236561059, asinh.apply(cutOut, asinh.units(List.of(cutOut)))[15], 1e-6);
    }

    @Test
    void blanksAreAtTheBackground() {
        CutOut cutOut = Sky.blob(20, 1, 2, 10);
        cutOut.bands()[0][5] = Float.NaN;
        Preprocessing preprocessing = new Preprocessing(20, 20, true, Stretch.ASINH, Normalise.NOISE);
        assertEquals(0, preprocessing.apply(cutOut, preprocessing.units(List.of(cutOut)))[5]);
    }

    @Test
    void croppingKeepsTheMiddle() {
        CutOut cropped = new CutOut(5, 3, new float[][] {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}}).crop(3);
        assertEquals(3, cropped.width());
        assertArrayEquals(new float[] {1, 2, 3, 6, 7, 8, 11, 12, 13}, cropped.bands()[0]);
        CutOut small = new CutOut(2, 2, new float[][] {{1, 2, 3, 4}});
        assertEquals(small, small.crop(9));
    }

    @Test
    void featuresTellColourAndShape() {
        CutOut red = Sky.blob(40, 1, 2, 5, 50);
        CutOut blue = Sky.blob(40, 2, 2, 50, 5);
        CutOut wide = Sky.blob(40, 3, 6, 5, 50);
        Units units = Units.of(List.of(red, blue, wide));
        List<String> names = Features.names(List.of("A", "B"));
        double[] ofRed = Features.of(red, units);
        assertEquals(names.size(), ofRed.length);
        int colour = names.indexOf("colour_A_B");
        assertTrue(ofRed[colour] < -1 && Features.of(blue, units)[colour] > 1);
        int size = names.indexOf("size");
        assertTrue(Features.of(wide, units)[size] > ofRed[size] + 0.1);
        float[] nothing = new float[1600];
        Arrays.fill(nothing, 3);
        for (double value : Features.of(new CutOut(40, 40, new float[][] {nothing, new float[1600]}), units)) {
            assertTrue(Double.isFinite(value));
        }
    }

    private static float[] random(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[n];
        for (int i = 0; i < n; i++) {
            values[i] = (float) random.nextDouble();
        }
        return values;
    }

    private static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    private static double max(float[] values) {
        double max = Double.NEGATIVE_INFINITY;
        for (float value : values) {
            max = Math.max(max, value);
        }
        return max;
    }
}

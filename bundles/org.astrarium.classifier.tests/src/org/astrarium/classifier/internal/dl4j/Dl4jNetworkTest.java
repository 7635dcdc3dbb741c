/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.astrarium.classifier.network.Architecture;
import org.astrarium.classifier.network.Network;
import org.junit.jupiter.api.Test;

class Dl4jNetworkTest {
    private static final int SIDE = 8;
    private final Dl4jLibrary library = new Dl4jLibrary();

    @Test
    void hasTheWeightsThatItsShapeSays() {
        // 2 bands: 3 x 3 x 2 x 4 + 4, then 3 x 3 x 4 x 8 + 8; 2 x 2 x 8 pixels to 5 neurons to 3 classes
        try (Network network = library.create(shape(List.of(4, 8), List.of(5), 0, Architecture.Optimiser.ADAM), 1)) {
            assertEquals(2 * 9 * 4 + 4 + 4 * 9 * 8 + 8 + 32 * 5 + 5 + 5 * 3 + 3, network.size());
            assertEquals(network.size(), network.weights().length);
        }
        try (Network network = library.create(shape(List.of(), List.of(6, 3), 0, Architecture.Optimiser.SGD), 1)) {
            assertEquals(128 * 6 + 6 + 6 * 3 + 3 + 3 * 3 + 3, network.size());
        }
    }

    @Test
    void probabilitiesSumToOneInAnyNumberAtOnce() {
        float[][] images = images(70, 2);
        try (Network network = library.create(shape(List.of(4), List.of(5), 0.4, Architecture.Optimiser.ADAM), 1)) {
            double[][] all = network.probabilities(images);
            for (double[] p : all) {
                assertEquals(1, Arrays.stream(p).sum(), 1e-12);
                assertTrue(Arrays.stream(p).allMatch(v -> v >= 0));
            }
            double[] alone = network.probabilities(new float[][] {images[69]})[0];
            // single precision, and batches are summed in another order
            assertArrayEquals(alone, all[69], 1e-5);
        }
    }

    @Test
    void theGradientIsTheSlopeOfTheProbability() {
        float[] image = images(1, 3)[0];
        try (Network network = library.create(shape(List.of(4), List.of(5), 0, Architecture.Optimiser.ADAM), 4)) {
            for (int label = 0; label < 3; label++) {
                float[] gradient = network.gradient(image, label);
                assertEquals(image.length, gradient.length);
                double greatest = 0;
                for (float g : gradient) {
                    greatest = Math.max(greatest, Math.abs(g));
                }
                for (int i = 0; i < image.length; i += 7) {
                    // single precision leaves five digits of a difference over so small a step
                    assertEquals(slope(network, image, i, label), gradient[i], 0.03 * greatest, "pixel " + i);
                }
            }
        }
    }

    @Test
    void aStepOfPlainDescentGoesDownTheLoss() {
        float[][] images = images(6, 5);
        int[] labels = {0, 1, 2, 0, 1, 2};
        try (Network network = library.create(shape(List.of(4), List.of(5), 0, Architecture.Optimiser.SGD), 4)) {
            double expected = crossEntropy(network, images, labels);
            double before = network.fit(images, labels);
            assertEquals(expected, before, 1e-4);
            assertTrue(crossEntropy(network, images, labels) < before);
        }
    }

    @Test
    void memorisesATinySet() {
        float[][] images = images(12, 7);
        int[] labels = {0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2};
        for (List<Integer> convolutions : List.of(List.<Integer>of(), List.of(8))) {
            try (Network network = library.create(shape(convolutions, List.of(32), 0, Architecture.Optimiser.ADAM),
                    2)) {
                for (int step = 0; step < 200; step++) {
                    network.fit(images, labels);
                }
                assertTrue(crossEntropy(network, images, labels) < 0.05, convolutions
                        + " did not learn noise by heart");
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        assertArrayEquals(trained(11), trained(11));
        assertFalse(Arrays.equals(trained(11), trained(12)));
    }

    @Test
    void aCostlierClassPullsHarder() {
        float[][] images = {images(1, 1)[0], images(1, 1)[0]};
        int[] labels = {0, 1};
        double[] p = new double[2];
        for (int i = 0; i < 2; i++) {
            Architecture shape = new Architecture(2, SIDE, 2, List.of(), List.of(8), 0, Architecture.Optimiser.SGD,
                    0.02, 0.5,
                    i == 0 ? List.of(1.0, 1.0) : List.of(3.0, 1.0));
            try (Network network = library.create(shape, 3)) {
                for (int step = 0; step < 300; step++) {
                    network.fit(images, labels);
                }
                p[i] = network.probabilities(images)[0][0];
            }
        }
        // the same image bears both classes: the least loss is at the share of the costs
        assertEquals(0.5, p[0], 0.02);
        assertEquals(0.75, p[1], 0.02);
    }

    @Test
    void weightsComeBackAsTheyWere() {
        float[][] images = images(6, 8);
        try (Network network = library.create(shape(List.of(4), List.of(5), 0.3, Architecture.Optimiser.ADAM), 1)) {
            float[] kept = network.weights();
            double[][] before = network.probabilities(images);
            network.fit(images, new int[] {0, 1, 2, 0, 1, 2});
            assertFalse(Arrays.equals(kept, network.weights()));
            network.restore(kept);
            for (int i = 0; i < images.length; i++) {
                assertArrayEquals(before[i], network.probabilities(images)[i]);
            }
        }
    }

    @Test
    void convolutionsRunOnOneDnn() {
        // Deeplearning4j turns its helpers off without a word where it does not find them, and takes ten times as long
        try (Dl4jNetwork network = (Dl4jNetwork) library.create(shape(List.of(4), List.of(5), 0,
        Architecture.Optimiser.ADAM), 1)) {
            network.fit(images(2, 1), new int[] {0, 1});
            assertTrue(network.isAccelerated());
        }
    }

    private float[] trained(long seed) {
        float[][] images = images(9, 6);
        try (Network network = library.create(shape(List.of(4), List.of(5), 0.5, Architecture.Optimiser.ADAM), seed)) {
            for (int step = 0; step < 10; step++) {
                network.fit(images, new int[] {0, 1, 2, 0, 1, 2, 0, 1, 2});
            }
            return network.weights();
        }
    }

    private static double slope(Network network, float[] image, int pixel, int label) {
        float step = 0.02f;
        float[] up = image.clone();
        float[] down = image.clone();
        up[pixel] += step;
        down[pixel] -= step;
        double[][] p = network.probabilities(new float[][] {up, down});
        return (p[0][label] - p[1][label]) / (up[pixel] - down[pixel]);
    }

    private static double crossEntropy(Network network, float[][] images, int[] labels) {
        double[][] p = network.probabilities(images);
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum -= Math.log(p[i][labels[i]]) / labels.length;
        }
        return sum;
    }

    private static float[][] images(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] images = new float[n][2 * SIDE * SIDE];
        for (float[] image : images) {
            for (int i = 0; i < image.length; i++) {
                image[i] = (float) random.nextGaussian();
            }
        }
        return images;
    }

    private static Architecture shape(List<Integer> convolutions, List<Integer> dense, double dropout,
            Architecture.Optimiser optimiser) {
        return new Architecture(2, SIDE, 3, convolutions, dense, dropout, optimiser, 0.01, 0.9, List.of(1.0, 1.0, 1.0));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.astrarium.classifier.images.Augmentation;
import org.astrarium.core.analysis.Progress;
import org.junit.jupiter.api.Test;

/** How a training goes on and ends, with a network that does as it is told. */
class TrainingTest {
    private static final TrainingImages TEN = images(10);
    private static final TrainingImages NONE = images(0);

    @Test
    void eachEpochShowsEachImageAsOftenAsAsked() {
        Obedient network = new Obedient(0.5);
        Augmentation shift = new Augmentation(0, false, 0, 1e-9);
        new Training(new TrainingSettings(2, 4, 0, shift, 3), 1).train(network, TEN, NONE, watch(new ArrayList<>()));
        // 30 images in batches of 4: seven and a rest of 2
        assertEquals(2 * 8, network.batches.size());
        assertEquals(2, network.batches.get(7).length);
        int[] shown = new int[10];
        network.batches.subList(0, 8).forEach(batch -> Arrays.stream(batch).forEach(i -> shown[i]++));
        assertTrue(Arrays.stream(shown).allMatch(n -> n == 3), Arrays.toString(shown));
        assertTrue(!Arrays.equals(network.batches.get(0), network.batches.get(8)),
                "each epoch has an order of its own");
    }

    @Test
    void withoutChangesCopiesAreNotShown() {
        Obedient network = new Obedient(0.5);
        new Training(new TrainingSettings(1, 16, 0, Augmentation.NONE, 8), 1)
                .train(network, TEN, NONE, watch(new ArrayList<>()));
        assertEquals(10, network.batches.get(0).length);
    }

    @Test
    void endsWhereValidationGetsNoBetterWithTheWeightsOfItsBest() {
        // the probability of the true class after each epoch; the best is the third
        Obedient network = new Obedient(0.4, 0.6, 0.8, 0.7, 0.75, 0.79, 0.9);
        List<Epoch> seen = new ArrayList<>();
        List<Epoch> history = new Training(new TrainingSettings(7, 10, 3, Augmentation.NONE, 1), 1)
                .train(network, TEN, images(4), watch(seen));
        assertEquals(6, history.size());
        assertEquals(history, seen);
        assertArrayEquals(new float[] {3}, network.weights());
        assertEquals(-Math.log(0.8), history.get(2).validationLoss(), 1e-12);
        assertEquals(1, history.get(2).validationAccuracy());
        assertEquals(0, history.get(0).validationAccuracy());
    }

    @Test
    void withoutValidationAllEpochsAreDone() {
        Obedient network = new Obedient(0.9, 0.1, 0.1, 0.1);
        List<Epoch> history = new Training(new TrainingSettings(4, 10, 0, Augmentation.NONE, 1), 1)
                .train(network, TEN, NONE,
                watch(new ArrayList<>()));
        assertEquals(4, history.size());
        assertTrue(Double.isNaN(history.get(0).validationLoss()));
        assertArrayEquals(new float[] {4}, network.weights());
    }

    @Test
    void stopNowKeepsTheBest() {
        Obedient network = new Obedient(0.4, 0.8, 0.5, 0.5);
        Training.Watch watch = new Training.Watch() {
            private int batches;

            @Override
            public boolean goOn() {
                return ++batches < 4;
            }

            @Override
            public void epoch(Epoch epoch) {
                // nothing to be told
            }
        };
        List<Epoch> history = new Training(new TrainingSettings(9, 10, 5, Augmentation.NONE, 1), 1)
                .train(network, TEN, images(4), watch);
        assertEquals(3, history.size());
        assertArrayEquals(new float[] {2}, network.weights());
    }

    @Test
    void aCancelledTrainingEndsAtTheNextBatch() {
        Obedient network = new Obedient(0.4);
        Training.Watch watch = new Training.Watch() {
            @Override
            public boolean goOn() {
                throw new Progress.CancelledException();
            }

            @Override
            public void epoch(Epoch epoch) {
                throw new IllegalStateException("not reached");
            }
        };
        Training training = new Training(new TrainingSettings(9, 2, 5, Augmentation.NONE, 1), 1);
        assertThrows(Progress.CancelledException.class, () -> training.train(network, TEN, NONE, watch));
        assertEquals(1, network.batches.size());
    }

    @Test
    void layersTaperAndConvolutionsEndWithThePixels() {
        assertEquals(List.of(64, 32, 16), Architecture.dense(64, 2, true, 3));
        assertEquals(List.of(64, 64, 64), Architecture.dense(64, 2, false, 3));
        assertEquals(List.of(8, 4, 3, 3), Architecture.dense(8, 3, true, 3));
        assertEquals(List.of(16, 32), Architecture.convolutions(16, 1, 24));
        assertEquals(List.of(16, 32, 64), Architecture.convolutions(16, 9, 24));
        assertThrows(IllegalArgumentException.class, () -> new Architecture(1, 8, 3, List.of(), List.of(4), 0,
                Architecture.Optimiser.ADAM, 0.1, 0.9, List.of(1.0)));
    }

    private static TrainingImages images(int n) {
        float[][] images = new float[n][];
        for (int i = 0; i < n; i++) {
            images[i] = new float[] {i};
        }
        return new TrainingImages(images, new int[n], 1);
    }

    private static Training.Watch watch(List<Epoch> seen) {
        return new Training.Watch() {
            @Override
            public boolean goOn() {
                return true;
            }

            @Override
            public void epoch(Epoch epoch) {
                seen.add(epoch);
            }
        };
    }

    /** Notes what it is shown; its weight is the number of epochs that were measured. */
    private static final class Obedient implements Network {
        private final double[] sure;
        private final List<int[]> batches = new ArrayList<>();
        private float epoch;
        private boolean fitted;

        Obedient(double... sure) {
            this.sure = sure;
        }

        @Override
        public double fit(float[][] images, int[] labels) {
            batches.add(Arrays.stream(images).mapToInt(image -> Math.round(image[0])).toArray());
            fitted = true;
            return 1;
        }

        @Override
        public double[][] probabilities(float[][] images) {
            if (fitted) {
                epoch++;
                fitted = false;
            }
            double own = sure[(int) Math.min(sure.length, epoch) - 1];
            return Arrays.stream(images).map(image -> new double[] {own, 1 - own}).toArray(double[][]::new);
        }

        @Override
        public float[] gradient(float[] image, int label) {
            throw new UnsupportedOperationException();
        }

        @Override
        public float[] weights() {
            return new float[] {epoch};
        }

        @Override
        public void restore(float[] weights) {
            epoch = weights[0];
        }

        @Override
        public long size() {
            return 1;
        }

        @Override
        public void save(OutputStream to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.astrarium.core.analysis.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BaselineTest {
    /** Two features: the class hangs on the first alone, by a step at zero; the second is noise on another scale. */
    private final double[][] features = new double[120][2];
    private final int[] labels = new int[120];

    BaselineTest() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < labels.length; i++) {
            features[i] = new double[] {random.nextDouble(-1, 1), random.nextDouble(-1000, 1000)};
            labels[i] = features[i][0] > 0 ? 1 : 0;
        }
    }

    @ParameterizedTest
    @EnumSource(Baseline.Kind.class)
    void learnsWhatHangsOnOneFeature(Baseline.Kind kind) {
        double[][] p = kind.train(features, labels, 2, 1, Progress.NONE)
                .probabilities(new double[][] {{0.7, 900}, {-0.7, 900}, {0.7, -900}, {-0.7, -900}});
        for (int i = 0; i < 4; i++) {
            assertEquals(1, Arrays.stream(p[i]).sum(), 1e-9);
            assertTrue(p[i][1 - i % 2] > 0.8, Arrays.toString(p[i]));
        }
    }

    @ParameterizedTest
    @EnumSource(Baseline.Kind.class)
    void threadsChangeNothing(Baseline.Kind kind) throws ExecutionException, InterruptedException {
        double[][] here = kind.train(features, labels, 2, 9, Progress.NONE).probabilities(features);
        ForkJoinPool alone = new ForkJoinPool(1);
        double[][] there = alone.submit(() -> kind.train(features, labels, 2, 9, Progress.NONE).probabilities(features))
                .get();
        alone.shutdown();
        for (int i = 0; i < here.length; i++) {
            assertArrayEquals(there[i], here[i]);
        }
    }

    @ParameterizedTest
    @EnumSource(Baseline.Kind.class)
    void twoSourcesAClassAreEnough(Baseline.Kind kind) {
        // many a tree then draws every source, and has none left to weigh itself by
        double[][] p = kind.train(new double[][] {{0, 1}, {0.1, 1}, {5, 1}, {5.1, 1}}, new int[] {0, 0, 1, 1}, 2, 1,
        Progress.NONE)
                .probabilities(new double[][] {{0.05, 1}, {5.05, 1}});
        assertTrue(p[0][0] > 0.5 && p[1][1] > 0.5, Arrays.deepToString(p));
    }

    @Test
    void standardFeaturesHaveMeanZeroAndDeviationOne() {
        double[][] standard = Standard.of(features).apply(features);
        for (int j = 0; j < 2; j++) {
            double mean = 0;
            double square = 0;
            for (double[] row : standard) {
                mean += row[j] / standard.length;
                square += row[j] * row[j] / standard.length;
            }
            assertEquals(0, mean, 1e-12);
            assertEquals(1, square, 1e-9);
        }
        // a feature that never changes says nothing, and breaks nothing
        double[][] even = {{3, 1}, {3, 2}};
        assertEquals(0, Standard.of(even).apply(even)[0][0]);
    }
}

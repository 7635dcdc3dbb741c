/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.astrarium.inference.mixture.Region;
import org.astrarium.inference.mixture.Rows;
import org.astrarium.inference.mixture.Start;
import org.astrarium.inference.random.Philox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Samples of rows, and starts from them. */
class SeedingTest {

    private static final Scaling ONE = new Scaling(new double[2], new double[] {1, 1});

    /** Nine heaps of 100 rows of sd 0.1 at the points of a grid of side 5. */
    private static double[][] grid() {
        Philox random = new Philox(2);
        double[][] columns = new double[2][900];
        for (int i = 0; i < 900; i++) {
            columns[0][i] = 5 * (i % 9 % 3) + 0.1 * random.nextGaussian();
            columns[1][i] = 5 * (i % 9 / 3) + 0.1 * random.nextGaussian();
        }
        return columns;
    }

    private static Sample sample(double[][] columns) {
        return Sample.of(new PlainModel(Rows.of(columns)), ONE, 1);
    }

    @Test
    @DisplayName("few rows are all in the sample, of many one from each stretch")
    void sampled() {
        assertEquals(900, sample(grid()).size());
        double[] numbers = new double[70_000];
        Arrays.setAll(numbers, i -> i);
        Sample some = sample(new double[][] {numbers, numbers});
        assertEquals(Sample.MOST, some.size());
        for (int i = 0; i < Sample.MOST; i++) {
            double place = some.scaled()[0][i];
            assertTrue(place >= i * 3.5 - 1 && place < (i + 1) * 3.5, place + " at " + i);
        }
        double[] last = new double[70_000];
        Arrays.setAll(last, i -> i);
        assertFalse(Arrays.equals(some.scaled()[0],
                Sample.of(new PlainModel(Rows.of(last, last)), ONE, 2).scaled()[0]));
    }

    @Test
    @DisplayName("k-means++ finds most of nine heaps at once, and all nine in one of ten attempts")
    void heaps() {
        Seeding seeding = new Seeding(sample(grid()), Start.K_MEANS, 0, Region.NONE, 1);
        int complete = 0;
        for (int attempt = 0; attempt < 10; attempt++) {
            Set<Long> found = new HashSet<>();
            double weights = 0;
            for (Part part : seeding.parts(9, attempt)) {
                found.add(Math.round(part.mean()[0] / 5) * 3 + Math.round(part.mean()[1] / 5));
                weights += part.weight();
            }
            assertEquals(1, weights, 1e-12);
            assertTrue(found.size() >= 6, found.toString());
            complete += found.size() == 9 ? 1 : 0;
        }
        assertTrue(complete >= 1, complete + " of 10");
    }

    @Test
    @DisplayName("attempts differ, and are the same again for the same seed")
    void seeds() {
        Seeding seeding = new Seeding(sample(grid()), Start.K_MEANS, 0, Region.NONE, 1);
        double[] first = seeding.parts(4, 0)[0].mean();
        assertTrue(Arrays.equals(first, seeding.parts(4, 0)[0].mean()));
        assertFalse(Arrays.equals(first, seeding.parts(4, 1)[0].mean())
                && Arrays.equals(first, seeding.parts(4, 2)[0].mean()));
    }

    @Test
    @DisplayName("memberships by chance make components that are all nearly the whole")
    void chance() {
        Part[] parts = new Seeding(sample(grid()), Start.RANDOM, 0, Region.NONE, 1).parts(3, 0);
        for (Part part : parts) {
            assertEquals(1.0 / 3, part.weight(), 0.03);
            // Rows spread by 4.1, the effective number of rows being 225: 0.27.
            assertEquals(5, part.mean()[0], 1);
            assertEquals(50.0 / 3, part.covariance()[1][1], 2);
        }
    }

    @Test
    @DisplayName("uniform components come last, share half the weight, and are ever wider in the other columns")
    void uniform() {
        Region box = new Region.Box(new int[] {0}, new double[] {-1}, new double[] {11});
        Part[] parts = new Seeding(sample(grid()), Start.K_MEANS, 2, box, 1).parts(5, 0);
        for (int k = 0; k < 5; k++) {
            assertEquals(k < 3 ? 2 : 1, parts[k].columns().length);
        }
        assertEquals(0.25, parts[3].weight(), 1e-12);
        assertEquals(0.25, parts[4].weight(), 1e-12);
        assertEquals(1, parts[3].columns()[0]);
        assertEquals(9, parts[4].covariance()[0][0] / parts[3].covariance()[0][0], 1e-9);
    }

    @Test
    @DisplayName("a component's covariance is less the errors of its rows, but keeps a hundredth")
    void errors() {
        Philox random = new Philox(8);
        double[][] columns = new double[2][5000];
        for (int i = 0; i < 5000; i++) {
            columns[0][i] = 2 * random.nextGaussian();
            columns[1][i] = 2 * random.nextGaussian();
        }
        NoisyModel model = new NoisyModel(Rows.of(columns), (from, count, into) -> {
            Arrays.fill(into[0], 0, count, 3);
            Arrays.fill(into[1], 0, count, 0);
            Arrays.fill(into[2], 0, count, 5);
        });
        double[] all = new double[5000];
        Arrays.fill(all, 1);
        Part part = Sample.of(model, ONE, 1).part(all, new int[] {0, 1}, Region.NONE);
        // Observed variances of 4, to 2 %: 4 - 3 = 1 is left, and of 4 - 5 a hundredth of 4.
        assertEquals(1, part.covariance()[0][0], 0.35);
        assertEquals(0.04, part.covariance()[1][1], 0.02);
    }
}

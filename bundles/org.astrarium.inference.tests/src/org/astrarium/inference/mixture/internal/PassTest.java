/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.mixture.Covariance;
import org.astrarium.inference.mixture.Mixture;
import org.astrarium.inference.mixture.Problems;
import org.astrarium.inference.mixture.Region;
import org.astrarium.inference.mixture.Rows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passes over all blocks, the first look at the rows, and new components on a sample. */
class PassTest {

    private static final int DIMENSION = 3;

    private final Mixture mixture = Problems.random(3, DIMENSION, 4);

    /** What is done with a pass over rows. */
    @FunctionalInterface
    private interface Use<T> {
        T use(Pass pass, Prepared[] model) throws FitException;
    }

    private <T> T pass(double[][] columns, int threads, Use<T> use) throws FitException {
        double[] ones = new double[DIMENSION];
        Arrays.fill(ones, 1);
        Scaling scaling = new Scaling(new double[DIMENSION], ones);
        return Watch.over(FitMonitor.NONE, watch -> {
            try (Crew crew = new Crew(threads)) {
                Kernel[] kernels = new Kernel[threads];
                Arrays.setAll(kernels, i -> new PlainKernel(Rows.of(columns), scaling, true));
                Pass pass = new Pass(columns[0].length, DIMENSION, kernels, crew, watch);
                return use.use(pass, Prepared.all(scaling.parts(mixture)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4095, 4096, 4097, 20_000})
    @DisplayName("weights of all components together count the rows, to the last block")
    void allRows(int rows) throws FitException {
        double[] sums = pass(mixture.simulate(rows, 1).columns(), 2,
                (pass, model) -> pass.sums(model, RowWeights.ONCE));
        double all = 0;
        for (int k = 0; k < 3; k++) {
            all += sums[k * Kernel.stride(DIMENSION)];
        }
        assertEquals(rows, all, 1e-9 * rows);
    }

    @Test
    @DisplayName("the sums of a table twice as long, the same rows again, are twice the sums")
    void twice() throws FitException {
        // Whole blocks, so that both halves are cut alike.
        double[][] once = mixture.simulate(4 * Kernel.BLOCK, 1).columns();
        double[][] twice = new double[DIMENSION][];
        for (int j = 0; j < DIMENSION; j++) {
            twice[j] = Arrays.copyOf(once[j], 2 * once[j].length);
            System.arraycopy(once[j], 0, twice[j], once[j].length, once[j].length);
        }
        double[] one = pass(once, 1, (pass, model) -> pass.sums(model, RowWeights.ONCE));
        double[] two = pass(twice, 3, (pass, model) -> pass.sums(model, RowWeights.ONCE));
        assertArrayEquals(Arrays.stream(one).map(sum -> 2 * sum).toArray(), two);
    }

    @Test
    @DisplayName("the first look gives each column's mean and standard deviation, however far from zero")
    void moments() throws FitException {
        int rows = 3 * Kernel.BLOCK + 5;
        double[][] columns = new double[2][rows];
        for (int i = 0; i < rows; i++) {
            columns[0][i] = 1e9 + i % 2;
            columns[1][i] = i;
        }
        Scaling scaling = scan(new PlainModel(Rows.of(columns)), false);
        assertEquals(1e9 + 0.5, scaling.centre()[0], 1e-3);
        assertEquals(0.5, scaling.scale()[0], 1e-6);
        assertEquals((rows - 1) / 2.0, scaling.centre()[1], 1e-8);
        assertEquals(Math.sqrt((rows * (double) rows - 1) / 12), scaling.scale()[1], 1e-7);
        Scaling together = scan(new PlainModel(Rows.of(columns)), true);
        assertEquals(together.scale()[0], together.scale()[1]);
        assertEquals(Math.sqrt((0.25 + Math.pow(scaling.scale()[1], 2)) / 2), together.scale()[0], 1e-7);
    }

    @Test
    @DisplayName("missing values have no part in mean and standard deviation")
    void missing() throws FitException {
        double[] gaps = {1, Double.NaN, 3, Double.NaN, 5};
        NoisyModel model = new NoisyModel(Rows.of(new double[] {1, 2, 3, 4, 5}, gaps), (from, count, into) -> {
            for (double[] element : into) {
                Arrays.fill(element, 0, count, 0);
            }
            into[2][1] = Double.NaN;
        });
        Scaling scaling = scan(model, false);
        assertEquals(3, scaling.centre()[1]);
        assertEquals(Math.sqrt(8 / 3.0), scaling.scale()[1], 1e-15);
    }

    private static Scaling scan(RowModel model, boolean together) throws FitException {
        return Watch.over(FitMonitor.NONE, watch -> {
            try (Crew crew = new Crew(2)) {
                return Scan.scaling(model, crew, watch, together);
            }
        });
    }

    @Test
    @DisplayName("a component more raises the likelihood on the sample, and a doubled one leaves it")
    void insertion() throws FitException {
        double[][] columns = mixture.simulate(3000, 2).columns();
        Scaling scaling = scan(new PlainModel(Rows.of(columns)), false);
        Sample sample = Sample.of(new PlainModel(Rows.of(columns)), scaling, 1);
        Maximisation full = new Maximisation(Covariance.FULL, 1e-6, false);
        Climb.Rules rules = new Climb.Rules(10, 0, RowWeights.ONCE);
        double[] all = new double[3000];
        Arrays.fill(all, 1);
        Part whole = sample.part(all, new int[] {0, 1, 2}, Region.NONE);
        Watch.over(FitMonitor.NONE, watch -> {
            try (Crew crew = new Crew(1)) {
                Kernel[] kernel = {new PlainKernel(Rows.of(columns), scaling, true)};
                Pass pass = new Pass(3000, DIMENSION, kernel, crew, watch);
                Climb one = Climb.from(new Part[] {whole}, pass, full, rules, done -> { });
                Climb same = Climb.from(Insertion.doubled(one.parts()), pass, full, rules, done -> { });
                assertEquals(one.logLikelihood(), same.logLikelihood(), 1e-8);
                Part[] best = new Insertion(sample, pass, full, 1).best(one.parts(), 2).get(0);
                Climb more = Climb.from(best, pass, full, rules, done -> { });
                assertEquals(2, best.length);
                assertTrue(more.logLikelihood() > one.logLikelihood() + 100);
            }
            return null;
        });
    }
}

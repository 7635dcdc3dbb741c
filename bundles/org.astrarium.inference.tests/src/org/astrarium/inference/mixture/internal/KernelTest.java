/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.astrarium.inference.FitException;
import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.Covariance;
import org.astrarium.inference.mixture.Mixture;
import org.astrarium.inference.mixture.Problems;
import org.astrarium.inference.mixture.Region;
import org.astrarium.inference.mixture.Rows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pass over a block against sums made row by row from the formulas, for every number of columns up to eight. */
class KernelTest {

    private static final int COMPONENTS = 3;

    @ParameterizedTest
    @CsvSource({"1,700", "2,4096", "3,1", "4,256", "5,257", "6,3000", "7,2048", "8,100"})
    @DisplayName("weights, moments and likelihood of a plain pass are those of the formulas")
    void plain(int dimension, int rows) throws FitException {
        Mixture mixture = Problems.random(COMPONENTS, dimension, dimension);
        double[][] columns = mixture.simulate(rows, 3).columns();
        Scaling unscaled = unscaled(dimension);
        Prepared[] model = Prepared.all(unscaled.parts(mixture));
        double[] sums = new double[COMPONENTS * Kernel.stride(dimension) + 1];
        new PlainKernel(Rows.of(columns), unscaled, true).sum(0, rows, model, RowWeights.ONCE, sums);
        double[] expected = plainSums(mixture, model, columns);
        for (int i = 0; i < sums.length; i++) {
            assertEquals(expected[i], sums[i], 1e-9 * (1 + Math.abs(expected[i])) * Math.sqrt(rows), "sum " + i);
        }
    }

    private static double[] plainSums(Mixture mixture, Prepared[] model, double[][] columns) {
        int dimension = columns.length;
        int stride = Kernel.stride(dimension);
        double[] sums = new double[COMPONENTS * stride + 1];
        for (int i = 0; i < columns[0].length; i++) {
            double[] x = point(columns, i);
            double all = Problems.logDensity(mixture, x);
            sums[COMPONENTS * stride] += all;
            for (int k = 0; k < COMPONENTS; k++) {
                Mixture one = new Mixture(Arrays.asList(
                        new Component(1, mixture.components().get(k).mean(),
                                mixture.components().get(k).covariance(), Region.NONE)));
                double share = mixture.components().get(k).weight() * Math.exp(Problems.logDensity(one, x) - all);
                double[] difference = new double[dimension];
                Arrays.setAll(difference, j -> x[j] - one.components().get(0).mean()[j]);
                double[] z = Matrices.times(model[k].inverse(), difference);
                add(sums, k * stride, share, z);
            }
        }
        return sums;
    }

    private static void add(double[] sums, int first, double share, double[] z) {
        int n = z.length;
        sums[first] += share;
        for (int a = 0; a < n; a++) {
            sums[first + 1 + a] += share * z[a];
            for (int b = 0; b <= a; b++) {
                sums[first + 1 + n + a * (a + 1) / 2 + b] += share * z[a] * z[b];
            }
        }
    }

    private static double[] point(double[][] columns, int row) {
        return Arrays.stream(columns).mapToDouble(column -> column[row]).toArray();
    }

    private static Scaling unscaled(int dimension) {
        double[] ones = new double[dimension];
        Arrays.fill(ones, 1);
        return new Scaling(new double[dimension], ones);
    }

    @ParameterizedTest
    @CsvSource({"1,300", "2,4096", "3,5", "5,257", "6,1000"})
    @DisplayName("with errors of zero the sums are the plain ones in other coordinates: u = L'^-1 z, and V^-1 less")
    void exact(int dimension, int rows) throws FitException {
        Mixture mixture = Problems.random(COMPONENTS, dimension, 40 + dimension);
        double[][] columns = mixture.simulate(rows, 3).columns();
        Scaling unscaled = unscaled(dimension);
        Prepared[] model = Prepared.all(unscaled.parts(mixture));
        int stride = Kernel.stride(dimension);
        double[] plain = new double[COMPONENTS * stride + 1];
        double[] noisy = new double[COMPONENTS * stride + 1];
        new PlainKernel(Rows.of(columns), unscaled, true).sum(0, rows, model, RowWeights.ONCE, plain);
        NoisyModel exact = new NoisyModel(Rows.of(columns), (from, count, into) -> {
            for (double[] element : into) {
                Arrays.fill(element, 0, count, 0);
            }
        });
        new NoisyKernel(exact, unscaled).sum(0, rows, model, RowWeights.ONCE, noisy);
        assertEquals(plain[COMPONENTS * stride], noisy[COMPONENTS * stride], 1e-9 * Math.abs(plain[plain.length - 1]));
        Maximisation free = new Maximisation(Covariance.FULL, 1e-300, false);
        Maximisation freeNoisy = new Maximisation(Covariance.FULL, 1e-300, true);
        Part[] one = free.next(model, plain, dimension);
        Part[] other = freeNoisy.next(model, noisy, dimension);
        for (int k = 0; k < COMPONENTS; k++) {
            assertEquals(one[k].weight(), other[k].weight(), 1e-12);
            for (int a = 0; a < dimension; a++) {
                double unit = Math.pow(10, a - 2);
                assertEquals(one[k].mean()[a], other[k].mean()[a], 1e-8 * unit);
                assertEquals(one[k].covariance()[a][a], other[k].covariance()[a][a], 1e-8 * unit * unit);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2,500", "4,3000"})
    @DisplayName("rows that count twice are rows that stand there twice, and rows of weight 0 are not there")
    void weights(int dimension, int rows) throws FitException {
        Mixture mixture = Problems.random(COMPONENTS, dimension, 7);
        double[][] columns = mixture.simulate(rows, 3).columns();
        double[][] doubled = new double[dimension][];
        for (int j = 0; j < dimension; j++) {
            double[] column = columns[j];
            doubled[j] = IntStream.range(0, rows).filter(i -> i % 3 != 0)
                    .flatMap(i -> i % 3 == 1 ? IntStream.of(i, i) : IntStream.of(i))
                    .mapToDouble(i -> column[i]).toArray();
        }
        Scaling unscaled = unscaled(dimension);
        Prepared[] model = Prepared.all(unscaled.parts(mixture));
        double[] weighted = new double[COMPONENTS * Kernel.stride(dimension) + 1];
        double[] repeated = weighted.clone();
        new PlainKernel(Rows.of(columns), unscaled, true).sum(0, rows, model, (from, count, into) -> {
            for (int i = 0; i < count; i++) {
                int[] times = {0, 2, 1};
                into[i] = times[(int) ((from + i) % 3)];
            }
        }, weighted);
        new PlainKernel(Rows.of(doubled), unscaled, true).sum(0, doubled[0].length, model, RowWeights.ONCE, repeated);
        assertArrayEquals(repeated, weighted, 1e-8 * rows);
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "5"})
    @DisplayName("without correlations only variances are summed, and they are the same")
    void uncorrelated(int dimension) throws FitException {
        Mixture mixture = Problems.random(COMPONENTS, dimension, 9);
        double[][] columns = mixture.simulate(900, 3).columns();
        Scaling unscaled = unscaled(dimension);
        Part[] parts = new Maximisation(Covariance.DIAGONAL, 1e-300, false)
                .constrained(unscaled.parts(mixture));
        Prepared[] model = Prepared.all(parts);
        int stride = Kernel.stride(dimension);
        double[] full = new double[COMPONENTS * stride + 1];
        double[] diagonal = full.clone();
        new PlainKernel(Rows.of(columns), unscaled, true).sum(0, 900, model, RowWeights.ONCE, full);
        new PlainKernel(Rows.of(columns), unscaled, false).sum(0, 900, model, RowWeights.ONCE, diagonal);
        for (int k = 0; k < COMPONENTS; k++) {
            for (int a = 0; a < dimension; a++) {
                int element = k * stride + 1 + dimension + a * (a + 3) / 2;
                assertEquals(full[element], diagonal[element], 1e-9 * full[element]);
            }
        }
        assertEquals(full[full.length - 1], diagonal[full.length - 1], 1e-9 * Math.abs(full[full.length - 1]));
    }
}

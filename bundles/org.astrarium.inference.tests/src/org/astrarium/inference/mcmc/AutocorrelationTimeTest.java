/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.astrarium.inference.random.Philox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Autocorrelation times against first-order autoregressive chains, whose time is known, and against plain sums. */
class AutocorrelationTimeTest {

    @ParameterizedTest(name = "x(t+1) = {0} x(t) + noise has tau = (1 + phi) / (1 - phi)")
    @ValueSource(doubles = {0, 0.3, 0.5, 0.9, 0.98})
    void autoregressive(double phi) {
        double theory = (1 + phi) / (1 - phi);
        AutocorrelationTime time = AutocorrelationTime.of(autoregressive(phi, 32, 20_000, 1));
        // Sokal 1997, eq. 3.19: relative variance 2 (2 M + 1) / N with the window M = 5 tau, N = 640,000 steps, three
        // sigma; cutting at five tau loses some exp(-5 * 2) of an exponential.
        double sigma = Math.sqrt(2 * (2 * 5 * theory + 1) / 640_000) * theory;
        assertEquals(theory, time.tau(), 3 * sigma + 0.01 * theory);
        assertTrue(time.resolved());
        assertTrue(time.window() >= 5 * time.tau() && time.window() < 5 * time.tau() + 2, "window " + time.window());
    }

    @Test
    @DisplayName("anticorrelated steps are worth more than independent ones")
    void anticorrelated() {
        assertEquals(1 / 3.0, AutocorrelationTime.of(autoregressive(-0.5, 32, 20_000, 2)).tau(), 0.03);
    }

    @Test
    @DisplayName("the function equals the sums it is short for, for even and odd numbers of walkers and any length")
    void plainSums() {
        for (int walkers = 1; walkers <= 4; walkers++) {
            for (int steps : new int[] {2, 3, 4, 5, 16, 17, 100}) {
                double[][] series = autoregressive(0.7, walkers, steps, steps);
                double[] rho = AutocorrelationTime.function(series);
                double[] plain = plainFunction(series);
                assertEquals(steps, rho.length);
                for (int lag = 0; lag < steps; lag++) {
                    assertEquals(plain[lag], rho[lag], 1e-12, walkers + " walkers, " + steps + " steps, lag " + lag);
                }
            }
        }
    }

    @Test
    @DisplayName("walkers that each mix but stay in modes of their own have not forgotten anything")
    void stuckInModes() {
        double[][] series = autoregressive(0.5, 8, 2000, 3);
        for (int walker = 0; walker < 4; walker++) {
            for (int i = 0; i < 2000; i++) {
                series[walker][i] += 20;
            }
        }
        AutocorrelationTime time = AutocorrelationTime.of(series);
        assertFalse(time.resolved());
        assertTrue(time.tau() > 2000 / 5.0, "tau " + time.tau());
    }

    @Test
    @DisplayName("a chain that is too short says so, and its time is no shorter than what is seen")
    void tooShort() {
        AutocorrelationTime time = AutocorrelationTime.of(autoregressive(0.98, 4, 50, 4));
        assertFalse(time.resolved());
        assertTrue(time.tau() > 10, "tau " + time.tau());
    }

    @Test
    void whatNeverMovesNeverForgets() {
        double[][] series = new double[4][100];
        for (double[] row : series) {
            Arrays.fill(row, 0.1);
        }
        assertEquals(Double.POSITIVE_INFINITY, AutocorrelationTime.of(series).tau());
        assertFalse(AutocorrelationTime.of(series).resolved());
    }

    @Test
    @DisplayName("an offset of 1e8 and a factor of 1e-6 change nothing")
    void shiftAndScale() {
        double[][] series = autoregressive(0.8, 4, 3000, 5);
        double[][] moved = new double[4][3000];
        for (int walker = 0; walker < 4; walker++) {
            for (int i = 0; i < 3000; i++) {
                moved[walker][i] = 1e8 + series[walker][i];
            }
        }
        // Values of 1e8 keep 1e-8 of the unit scatter.
        assertEquals(AutocorrelationTime.of(series).tau(), AutocorrelationTime.of(moved).tau(), 1e-6);
    }

    @Test
    @DisplayName("over chains, the time is that of all walkers of all ensembles from the given step on")
    void ofChains() {
        double[][] series = autoregressive(0.6, 6, 400, 6);
        Chains chains = SyntheticChains.of(3, 2, 400, 1, (ensemble, walker, step,
                parameter) -> series[2 * ensemble + walker][step]);
        assertEquals(AutocorrelationTime.of(series), AutocorrelationTime.of(chains, 0, 0));
        double[] tail = AutocorrelationTime.function(chains, 0, 390);
        assertEquals(10, tail.length);
        assertEquals(1, tail[0], 1e-15);
    }

    static double[][] autoregressive(double phi, int walkers, int steps, int seed) {
        Philox random = new Philox(seed);
        double[][] series = new double[walkers][steps];
        for (int walker = 0; walker < walkers; walker++) {
            random.seek(walker, 0, 0);
            double x = random.nextGaussian();
            for (int i = 0; i < steps; i++) {
                series[walker][i] = x;
                x = phi * x + Math.sqrt(1 - phi * phi) * random.nextGaussian();
            }
        }
        return series;
    }

    private static double[] plainFunction(double[][] series) {
        double mean = 0;
        for (double[] row : series) {
            for (double value : row) {
                mean += value / series.length / row.length;
            }
        }
        double[] sums = new double[series[0].length];
        for (double[] row : series) {
            for (int lag = 0; lag < row.length; lag++) {
                for (int i = 0; i + lag < row.length; i++) {
                    sums[lag] += (row[i] - mean) * (row[i + lag] - mean);
                }
            }
        }
        double variance = sums[0];
        return Arrays.stream(sums).map(sum -> sum / variance).toArray();
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What settings, rows and mixtures refuse, and the memberships that are handed out block by block. */
class ValuesTest {

    private static final Region BOX = new Region.Box(new int[] {1}, new double[] {0}, new double[] {1});

    @Test
    @DisplayName("settings that make no fit are refused")
    void settings() {
        MixtureSettings good = MixtureSettings.of(1);
        assertThrows(IllegalArgumentException.class, () -> good.withStarts(Start.RANDOM, 0));
        assertThrows(IllegalArgumentException.class, () -> good.withConvergence(0, 1e-3));
        assertThrows(IllegalArgumentException.class, () -> good.withConvergence(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> good.withFloor(0));
        assertThrows(IllegalArgumentException.class, () -> good.withThreads(0));
        assertThrows(IllegalArgumentException.class, () -> good.withUniform(1, Region.NONE));
        MixtureSettings all = good.withCovariance(Covariance.TIED).withStarts(Start.RANDOM, 4).withConvergence(7, 1e-2)
                .withFloor(1e-3).withUniform(2, BOX).withThreads(3);
        assertEquals(new MixtureSettings(Covariance.TIED, Start.RANDOM, 4, 7, 1e-2, 1e-3, 2, BOX, 1, 3), all);
    }

    @Test
    @DisplayName("components of unlike columns, weights that do not sum to 1, and negative ones are refused")
    void mixtures() {
        Component line = Component.gaussian(0.5, new double[] {0}, new double[][] {{1}});
        Component plane = Component.gaussian(0.5, new double[] {0, 0}, new double[][] {{1, 0}, {0, 1}});
        assertThrows(IllegalArgumentException.class, () -> new Mixture(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Mixture(List.of(line)));
        assertThrows(IllegalArgumentException.class, () -> new Mixture(List.of(line, plane)));
        assertThrows(IllegalArgumentException.class, () -> Component.gaussian(-1, new double[1], new double[1][1]));
        assertThrows(IllegalArgumentException.class, () -> Component.gaussian(1, new double[1], new double[2][2]));
        assertEquals(1, new Mixture(List.of(line, line)).dimension());
        assertThrows(IllegalArgumentException.class,
                () -> new Mixture(List.of(Component.gaussian(1, new double[2], new double[2][2]))).simulate(1, 1));
    }

    @Test
    @DisplayName("a component knows in which columns it is Gaussian")
    void columns() {
        Component even = new Component(1, new double[3], new double[3][3], BOX);
        assertTrue(even.uniform());
        assertArrayEquals(new int[] {0, 2}, even.gaussianColumns());
        Component gaussian = Component.gaussian(1, new double[2], new double[][] {{4, 0}, {0, 9}});
        assertFalse(gaussian.uniform());
        assertEquals(3, gaussian.sd(1));
        assertEquals(2, gaussian.dimension());
    }

    @Test
    @DisplayName("rows of unlike length, and mixtures and regions of other columns, are refused")
    void rows() throws FitException {
        assertThrows(IllegalArgumentException.class, () -> Rows.of());
        assertThrows(IllegalArgumentException.class, () -> Rows.of(new double[2], new double[3]));
        Rows two = Rows.of(new double[] {1, 2, 4}, new double[] {2, 1, 7});
        assertEquals("column 2", two.name(1));
        MixtureFitter fitter = MixtureFitter.of(two, MixtureSettings.of(1));
        assertThrows(IllegalArgumentException.class, () -> fitter.fit(Problems.random(1, 3, 1), FitMonitor.NONE));
        assertThrows(IllegalArgumentException.class, () -> fitter.sweep(3, 2, FitMonitor.NONE));
        Region beyond = new Region.Box(new int[] {2}, new double[] {0}, new double[] {1});
        assertThrows(IllegalArgumentException.class,
                () -> MixtureFitter.of(two, MixtureSettings.of(1).withUniform(1, beyond)));
    }

    @Test
    @DisplayName("the sink gets every row once, probabilities that sum to 1, and what the arrays hold")
    void sink() throws FitException {
        Mixture mixture = Problems.random(4, 3, 2);
        int rows = 30_000;
        MixtureFitter fitter = MixtureFitter.of(Rows.of(mixture.simulate(rows, 1).columns()), MixtureSettings.of(1));
        int[] seen = new int[rows];
        double[] second = new double[rows];
        double[] sums = new double[rows];
        fitter.memberships(mixture, (from, count, probability, logDensity) -> {
            for (int i = 0; i < count; i++) {
                int row = (int) from + i;
                seen[row]++;
                second[row] = probability[1][i];
                for (double[] shares : probability) {
                    sums[row] += shares[i];
                }
            }
        }, FitMonitor.NONE);
        assertTrue(Arrays.stream(seen).allMatch(times -> times == 1));
        assertTrue(Arrays.stream(sums).allMatch(sum -> Math.abs(sum - 1) < 1e-14));
        assertArrayEquals(second, fitter.probabilities(mixture, 1, FitMonitor.NONE));
    }

    @Test
    @DisplayName("memberships are calibrated: of the rows with probability p, a share p belongs")
    void calibrated() throws FitException {
        Mixture mixture = Problems.random(3, 2, 12);
        Simulation drawn = mixture.simulate(60_000, 1);
        double[] probability = MixtureFitter.of(Rows.of(drawn.columns()), MixtureSettings.of(1))
                .probabilities(mixture, 0, FitMonitor.NONE);
        double[] expected = new double[10];
        double[] belong = new double[10];
        double[] variance = new double[10];
        for (int i = 0; i < probability.length; i++) {
            int bin = Math.min(9, (int) (10 * probability[i]));
            expected[bin] += probability[i];
            variance[bin] += probability[i] * (1 - probability[i]);
            belong[bin] += drawn.component()[i] == 0 ? 1 : 0;
        }
        for (int bin = 0; bin < 10; bin++) {
            assertEquals(expected[bin], belong[bin], 4 * Math.sqrt(variance[bin]) + 1, "bin " + bin);
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Errors from resampled rows against those that theory gives, and what simulations are like. */
class BootstrapTest {

    private static final int ROWS = 4000;
    private static final int REPLICATES = 200;

    /** Two components far apart: each row's origin is certain, so that the errors are those of separate samples. */
    private static final Mixture APART = new Mixture(List.of(
            Component.gaussian(0.7, new double[] {0, 0}, new double[][] {{1, 0.6}, {0.6, 4}}),
            Component.gaussian(0.3, new double[] {30, 30}, new double[][] {{9, 0}, {0, 0.25}})));

    @Test
    @DisplayName("errors of weights, means and widths of separate components are sd / sqrt(n) and the like")
    void theory() throws FitException {
        MixtureFitter fitter = MixtureFitter.of(Rows.of(APART.simulate(ROWS, 2).columns()), MixtureSettings.of(5));
        MixtureFit fit = fitter.fit(2, FitMonitor.NONE);
        Bootstrap bootstrap = fitter.bootstrap(fit.mixture(), REPLICATES, FitMonitor.NONE);
        assertEquals(REPLICATES, bootstrap.replicates().size());
        // An error from 200 replicates is itself uncertain by 1 / sqrt(400) = 5 %.
        for (int k = 0; k < 2; k++) {
            Component component = fit.mixture().components().get(k);
            ComponentErrors errors = bootstrap.components().get(k);
            double n = component.weight() * ROWS;
            assertRatio(Math.sqrt(component.weight() * (1 - component.weight()) / ROWS), errors.weight());
            for (int j = 0; j < 2; j++) {
                assertRatio(component.sd(j) / Math.sqrt(n), errors.mean()[j]);
                assertRatio(component.sd(j) / Math.sqrt(2 * n), errors.sd()[j]);
                assertRatio(component.covariance()[j][j] * Math.sqrt(2 / n), errors.covariance()[j][j]);
            }
        }
    }

    private static void assertRatio(double expected, double error) {
        assertEquals(1, error / expected, 0.2);
    }

    @Test
    @DisplayName("one replicate tells no error")
    void tooFew() throws FitException {
        MixtureFitter fitter = MixtureFitter.of(Rows.of(APART.simulate(100, 2).columns()), MixtureSettings.of(5));
        assertThrows(IllegalArgumentException.class, () -> fitter.bootstrap(APART, 1, FitMonitor.NONE));
    }

    @Test
    @DisplayName("a simulation has the mixture's weights, means, variances and correlations")
    void simulation() {
        Simulation drawn = APART.simulate(200_000, 9);
        double[] sums = new double[6];
        for (int i = 0; i < 200_000; i++) {
            double x = drawn.columns()[0][i];
            double y = drawn.columns()[1][i];
            if (drawn.component()[i] == 0) {
                sums[0]++;
                sums[1] += x;
                sums[2] += y;
                sums[3] += x * x;
                sums[4] += x * y;
                sums[5] += y * y;
            } else {
                assertTrue(x > 10 && y > 25);
            }
        }
        double n = sums[0];
        assertEquals(0.7, n / 200_000, 0.005);
        // Four standard errors of 140,000 rows.
        assertEquals(0, sums[1] / n, 4 / Math.sqrt(n));
        assertEquals(0, sums[2] / n, 8 / Math.sqrt(n));
        assertEquals(1, sums[3] / n, 4 * Math.sqrt(2 / n));
        assertEquals(0.6, sums[4] / n, 4 * Math.sqrt((4 + 0.36) / n));
        assertEquals(4, sums[5] / n, 16 * Math.sqrt(2 / n));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.astrarium.inference.FitException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DensityPeakTest {

    @Test
    @DisplayName("the top and the covariance of a Gaussian, from a guess many sigma away")
    void gaussian() throws FitException {
        CorrelatedGaussian target = new CorrelatedGaussian(4);
        DensityPeak peak = DensityPeak.near(target, new double[] {10, -10, 20, 0}, new double[] {1, 1, 1, 1});
        for (int j = 0; j < 4; j++) {
            // The climb ends where it gains less than 1e-8, that is within some 1e-4 sigma.
            assertEquals(target.mean(j), peak.point()[j], 1e-3);
            assertEquals(Math.sqrt(target.covariance(j, j)), peak.sd()[j], 1e-6);
            for (int k = 0; k < 4; k++) {
                // Differences of a quadratic are exact but for rounding.
                assertEquals(target.covariance(j, k), peak.covariance()[j][k], 1e-6);
            }
        }
        assertEquals(0, peak.logDensity(), 1e-7);
    }

    @Test
    @DisplayName("a density without a top, such as a box, keeps the scale of the guess")
    void box() throws FitException {
        LogDensity box = (points, count, out) -> {
            for (int k = 0; k < count; k++) {
                out[k] = Math.abs(points[k]) < 1 ? 0 : Double.NEGATIVE_INFINITY;
            }
        };
        DensityPeak peak = DensityPeak.near(box, new double[] {0.95}, new double[] {0.5});
        assertArrayEquals(new double[] {0.5}, peak.sd());
        assertTrue(Math.abs(peak.point()[0]) < 1);
    }

    @Test
    void theValley() throws FitException {
        LogDensity rosenbrock = (points, count, out) -> {
            for (int k = 0; k < count; k++) {
                double bend = points[2 * k + 1] - points[2 * k] * points[2 * k];
                out[k] = -100 * bend * bend - (1 - points[2 * k]) * (1 - points[2 * k]);
            }
        };
        DensityPeak peak = DensityPeak.near(rosenbrock, new double[] {-1.2, 1}, new double[] {0.1, 0.1});
        assertArrayEquals(new double[] {1, 1}, peak.point(), 1e-3);
    }

    @Test
    void aGuessOutsideTheDensityIsAnError() {
        LogDensity nowhere = (points, count, out) -> Arrays.fill(out, 0, count, Double.NEGATIVE_INFINITY);
        FitException error = assertThrows(FitException.class,
                () -> DensityPeak.near(nowhere, new double[] {1}, new double[] {1}));
        assertEquals("the density is zero at the start [1.0] (check the limits of the parameters against the start)",
                error.getMessage());
    }
}

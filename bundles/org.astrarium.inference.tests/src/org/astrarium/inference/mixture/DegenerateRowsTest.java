/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.deconvolution.Deconvolution;
import org.astrarium.inference.deconvolution.NoisyRows;
import org.astrarium.inference.random.Philox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rows that allow no fit are refused in one line that says which; rows that tempt a fit to collapse do not. */
class DegenerateRowsTest {

    private static final MixtureSettings SETTINGS = MixtureSettings.of(1);

    private static double[] gaussian(int count, int stream) {
        Philox random = new Philox(11).seek(stream, 0, 0);
        double[] values = new double[count];
        Arrays.setAll(values, i -> random.nextGaussian());
        return values;
    }

    private static String refusal(Rows rows) {
        return assertThrows(FitException.class, () -> MixtureFitter.of(rows, SETTINGS)).getMessage();
    }

    @Test
    @DisplayName("a value that is no number is named with its row")
    void notANumber() {
        double[] gap = gaussian(5000, 0);
        gap[4711] = Double.NaN;
        assertEquals("column 2 is NaN in row 4712 (leave out rows without a finite value)",
                refusal(Rows.of(gaussian(5000, 1), gap)));
        gap[4711] = Double.POSITIVE_INFINITY;
        assertTrue(refusal(Rows.of(gap)).startsWith("column 1 is Infinity in row 4712"));
    }

    @Test
    @DisplayName("a constant column is named, also one far from zero")
    void constantColumn() {
        double[] constant = new double[100];
        Arrays.fill(constant, 12345.6);
        String refusal = refusal(Rows.of(gaussian(100, 0), constant));
        assertTrue(refusal.startsWith("column 2 is the same in all rows, 12345.6"), refusal);
    }

    @Test
    @DisplayName("rows fewer than components, and components fewer than uniform ones, are refused")
    void tooFew() throws FitException {
        MixtureFitter fitter = MixtureFitter.of(Rows.of(new double[] {1, 2, 4}), SETTINGS);
        assertEquals("3 rows are too few for 4 components",
                assertThrows(FitException.class, () -> fitter.fit(4, FitMonitor.NONE)).getMessage());
        assertTrue(refusal(Rows.of(new double[] {1})).startsWith("1 rows are too few"));
        MixtureFitter uniform = MixtureFitter.of(Rows.of(gaussian(50, 0)),
                SETTINGS.withUniform(1, new Region.Box(new int[] {0}, new double[] {-5}, new double[] {5})));
        assertThrows(FitException.class, () -> uniform.fit(1, FitMonitor.NONE));
        assertEquals(2, uniform.fit(2, FitMonitor.NONE).components());
    }

    @Test
    @DisplayName("errors that are no covariance are named with their row")
    void badErrors() {
        double[][] columns = {gaussian(9, 0), gaussian(9, 1)};
        double[][] errors = {new double[9], new double[9], new double[9]};
        errors[0][3] = -0.1;
        assertEquals("the error variance of column 1 is -0.1 in row 4"
                + " (leave the row out, or take the value as missing)",
                assertThrows(FitException.class, () -> Deconvolution.of(NoisyRows.of(columns, errors), SETTINGS))
                        .getMessage());
        errors[0][3] = 1;
        errors[2][3] = 1;
        errors[1][3] = 1.1;
        assertEquals("the errors of column 2 and column 1 have a correlation beyond 1 in row 4",
                assertThrows(FitException.class, () -> Deconvolution.of(NoisyRows.of(columns, errors), SETTINGS))
                        .getMessage());
    }

    @Test
    @DisplayName("many rows at one point shrink a component to the floor and no further")
    void collapse() throws FitException {
        double[][] columns = {gaussian(600, 0), gaussian(600, 1)};
        for (int i = 0; i < 150; i++) {
            columns[0][i * 4] = 0.5;
            columns[1][i * 4] = 0.25;
        }
        for (Covariance kind : Covariance.values()) {
            MixtureFit fit = MixtureFitter.of(Rows.of(columns), SETTINGS.withCovariance(kind).withFloor(1e-4))
                    .fit(3, FitMonitor.NONE);
            double least = fit.mixture().components().stream().mapToDouble(c -> c.sd(0)).min().orElseThrow();
            double scale = Math.sqrt(kind == Covariance.SPHERICAL ? (variance(columns[0]) + variance(columns[1])) / 2
                    : variance(columns[0]));
            assertTrue(least >= 0.01 * scale * (1 - 1e-9), kind + " has " + least);
            if (kind == Covariance.FULL) {
                assertEquals(0.01 * scale, least, 1e-6 * scale);
            }
            assertTrue(Double.isFinite(fit.bic()));
        }
    }

    @Test
    @DisplayName("rows on a line are fitted with a width across it that is the floor's")
    void onALine() throws FitException {
        double[] x = gaussian(400, 0);
        double[] y = Arrays.stream(x).map(v -> 3 * v + 1).toArray();
        MixtureFit fit = MixtureFitter.of(Rows.of(x, y), SETTINGS).fit(1, FitMonitor.NONE);
        Component line = fit.mixture().components().get(0);
        double across = line.covariance()[1][1] - line.covariance()[0][1] * line.covariance()[0][1]
                / line.covariance()[0][0];
        // In scaled units the covariance has eigenvalues 2 and the floor: conditional variance 2 (floor) nearly.
        assertEquals(2e-6 * variance(y), across, 2e-8 * variance(y));
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    }

    @Test
    @DisplayName("starts that put a single far row or a heap of equal rows into a component of their own go on")
    void lonelyRows() throws FitException {
        double[][] columns = new double[5][3000];
        for (int j = 0; j < 5; j++) {
            columns[j] = gaussian(3000, j);
            columns[j][17] = 1e4 * (j + 1);
            columns[j][18] = -2e4;
            Arrays.fill(columns[j], 100, 200, 500 + j);
        }
        MixtureFit plain = MixtureFitter.of(Rows.of(columns), SETTINGS.withConvergence(50, 1e-6))
                .fit(5, FitMonitor.NONE);
        assertTrue(Double.isFinite(plain.logLikelihood()));
        MixtureFit noisy = Deconvolution.of(NoisyRows.uncorrelated(columns, new double[5][3000]),
                SETTINGS.withStarts(Start.K_MEANS, 2).withConvergence(50, 1e-6)).fit(5, FitMonitor.NONE);
        assertTrue(Double.isFinite(noisy.logLikelihood()));
    }

    @Test
    @DisplayName("as many components as rows end, and a component that loses all rows does no harm")
    void crowded() throws FitException {
        MixtureFit fit = MixtureFitter.of(Rows.of(gaussian(12, 0)), SETTINGS).fit(12, FitMonitor.NONE);
        assertTrue(Double.isFinite(fit.logLikelihood()));
        Mixture lost = new Mixture(List.of(Component.gaussian(0.5, new double[] {0}, new double[][] {{1}}),
                Component.gaussian(0.5, new double[] {1e6}, new double[][] {{1e-3}})));
        MixtureFit left = MixtureFitter.of(Rows.of(gaussian(500, 0)), SETTINGS).fit(lost, FitMonitor.NONE);
        assertEquals(1, left.mixture().components().get(0).weight(), 1e-12);
        assertEquals(1e6, left.mixture().components().get(1).mean()[0], 1e-6);
    }
}

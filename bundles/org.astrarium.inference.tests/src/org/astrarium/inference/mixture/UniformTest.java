/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.deconvolution.Deconvolution;
import org.astrarium.inference.deconvolution.NoisyRows;
import org.astrarium.inference.random.Philox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A field that is even over a disc on the sky and Gaussian in proper motion, with a cluster in it. */
class UniformTest {

    private static final Region DISC = new Region.Disc(0, 1, 120, -38, 2.5, 2);

    private static final Mixture TRUTH = new Mixture(List.of(
            Component.gaussian(0.3, new double[] {120.4, -38.2, -2, 4}, new double[][] {{0.04, 0.01, 0, 0},
                {0.01, 0.05, 0, 0}, {0, 0, 0.02, 0}, {0, 0, 0, 0.03}}),
            field(0.5, 5, 4), field(0.2, 60, 70)));

    private static Component field(double weight, double variance3, double variance4) {
        return new Component(weight, new double[] {120, -38, -1, 2}, new double[][] {{6.25 / 4, 0, 0, 0}, {0, 1, 0, 0},
            {0, 0, variance3, 0.5}, {0, 0, 0.5, variance4}}, DISC);
    }

    private static void assertFound(MixtureFit fit, double tolerance) {
        Component cluster = fit.mixture().components().get(0);
        assertEquals(0.3, cluster.weight(), 0.015);
        assertArrayEquals(TRUTH.components().get(0).mean(), cluster.mean(), tolerance);
        for (int j = 0; j < 4; j++) {
            assertEquals(TRUTH.components().get(0).sd(j), cluster.sd(j), tolerance);
        }
        for (int k = 1; k < 3; k++) {
            Component field = fit.mixture().components().get(k);
            assertEquals(DISC, field.region());
            assertArrayEquals(new double[] {120, -38}, new double[] {field.mean()[0], field.mean()[1]});
            assertEquals(0.25 * 2.5 * 2.5, field.covariance()[0][0], 1e-12);
        }
        // Weights 2; the cluster 4 + 10; each field component 2 + 3.
        assertEquals(2 + 14 + 2 * 5, fit.parameters());
    }

    @Test
    @DisplayName("the cluster and a field with tails are found; only what is Gaussian counts as parameters")
    void found() throws FitException {
        Rows rows = Rows.of(TRUTH.simulate(12_000, 3).columns());
        MixtureFitter fitter = MixtureFitter.of(rows, MixtureSettings.of(2).withUniform(2, DISC)
                .withStarts(Start.K_MEANS, 3));
        MixtureFit fit = fitter.fit(3, FitMonitor.NONE);
        // 3,600 stars of sd 0.2: means to 0.0035.
        assertFound(fit, 0.02);
        Mixture mixture = fit.mixture();
        double expected = logDensity(mixture, 120.1, -38.1, -1.5, 3.5);
        MixtureFitter one = MixtureFitter.of(Rows.of(new double[] {120.1, 121}, new double[] {-38.1, -37},
                new double[] {-1.5, 0}, new double[] {3.5, 1}), MixtureSettings.of(1));
        assertEquals(expected, one.memberships(mixture, FitMonitor.NONE).logDensity()[0], 1e-9);
    }

    /** By the formula: density over the disc's area times that of the other columns. */
    private static double logDensity(Mixture mixture, double x, double y, double u, double v) {
        double sum = mixture.components().get(0).weight()
                * Math.exp(Problems.logDensity(unit(mixture.components().get(0)), x, y, u, v));
        for (int k = 1; k < 3; k++) {
            Component field = mixture.components().get(k);
            Component rest = Component.gaussian(1, new double[] {field.mean()[2], field.mean()[3]},
                    new double[][] {{field.covariance()[2][2], field.covariance()[2][3]},
                        {field.covariance()[3][2], field.covariance()[3][3]}});
            sum += field.weight() / DISC.volume() * Math.exp(Problems.logDensity(new Mixture(List.of(rest)), u, v));
        }
        return Math.log(sum);
    }

    private static Mixture unit(Component component) {
        return new Mixture(List.of(Component.gaussian(1, component.mean(), component.covariance())));
    }

    @Test
    @DisplayName("a row outside the region belongs to a Gaussian component for certain")
    void outside() throws FitException {
        double[][] columns = TRUTH.simulate(200, 3).columns();
        columns[0][7] = 130;
        MixtureFitter fitter = MixtureFitter.of(Rows.of(columns), MixtureSettings.of(2));
        Memberships memberships = fitter.memberships(TRUTH, FitMonitor.NONE);
        assertEquals(0, memberships.component()[7]);
        assertEquals(1, memberships.probability()[7]);
        Mixture fieldOnly = new Mixture(List.of(field(1, 5, 4)));
        assertThrows(FitException.class, () -> fitter.memberships(fieldOnly, FitMonitor.NONE));
    }

    @Test
    @DisplayName("with errors in proper motion the intrinsic widths of cluster and field are found")
    void deconvolved() throws FitException {
        double[][] columns = TRUTH.simulate(12_000, 8).columns();
        double[][] sd = new double[4][12_000];
        Philox random = new Philox(6);
        for (int i = 0; i < 12_000; i++) {
            for (int j = 2; j < 4; j++) {
                sd[j][i] = 0.4 * random.nextDouble();
                columns[j][i] += sd[j][i] * random.nextGaussian();
            }
            columns[2][i] = i % 11 == 0 ? Double.NaN : columns[2][i];
        }
        MixtureFit fit = Deconvolution.of(NoisyRows.uncorrelated(columns, sd),
                MixtureSettings.of(2).withUniform(2, DISC).withStarts(Start.K_MEANS, 2)).fit(3, FitMonitor.NONE);
        assertFound(fit, 0.03);
    }

    @Test
    @DisplayName("regions know their volume, centre, variances and inside")
    void regions() {
        Region box = new Region.Box(new int[] {1, 3}, new double[] {0, -2}, new double[] {2, 4});
        assertEquals(12, box.volume());
        assertArrayEquals(new double[] {1, 1}, box.centre());
        assertArrayEquals(new double[] {4.0 / 12, 3}, box.variances());
        assertTrue(box.contains(new double[] {2, -2}));
        assertFalse(box.contains(new double[] {2.001, 0}));
        assertEquals(5 * Math.PI, DISC.volume(), 1e-12);
        assertTrue(DISC.contains(new double[] {122.5, -38}));
        assertFalse(DISC.contains(new double[] {122, -36.5}));
        assertEquals(1, Region.NONE.volume());
        assertTrue(Region.NONE.contains(new double[0]));
        assertThrows(IllegalArgumentException.class,
                () -> new Region.Box(new int[] {0}, new double[] {1}, new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> new Region.Disc(1, 0, 0, 0, 1, 1));
    }
}

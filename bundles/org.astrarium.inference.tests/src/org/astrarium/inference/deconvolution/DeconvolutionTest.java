/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.deconvolution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.Covariance;
import org.astrarium.inference.mixture.Memberships;
import org.astrarium.inference.mixture.Mixture;
import org.astrarium.inference.mixture.MixtureFit;
import org.astrarium.inference.mixture.MixtureFitter;
import org.astrarium.inference.mixture.MixtureSettings;
import org.astrarium.inference.mixture.Problems;
import org.astrarium.inference.mixture.Rows;
import org.astrarium.inference.mixture.Start;
import org.astrarium.inference.random.Philox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What deconvolution is for, and its limits. */
class DeconvolutionTest {

    private static final int ROWS = 8000;

    /** A cluster of intrinsic dispersion 0.1 in a field, in proper motion and parallax. */
    private static final Mixture TRUTH = new Mixture(List.of(
            Component.gaussian(0.25, new double[] {-2.3, -0.95, 0.5},
                    new double[][] {{0.01, 0.004, 0}, {0.004, 0.01, 0}, {0, 0, 1e-4}}),
            Component.gaussian(0.75, new double[] {-1, 1, 0.9},
                    new double[][] {{9, 1, 0.3}, {1, 8, 0}, {0.3, 0, 0.25}})));

    /** Rows with correlated errors from a fifth to three times the cluster's dispersion. */
    private static NoisyRows noisy(double[][] columns, double lost) {
        Philox random = new Philox(4);
        int rows = columns[0].length;
        double[][] errors = new double[6][rows];
        for (int i = 0; i < rows; i++) {
            double sd = 0.02 * Math.pow(15, random.nextDouble());
            double[] z = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            // Factor rows (1, 0, 0), (0.6, 0.8, 0), (0, 0.5, sqrt 0.75) times sd.
            double[][] factor = {{sd, 0, 0}, {0.6 * sd, 0.8 * sd, 0}, {0, 0.5 * sd, Math.sqrt(0.75) * sd}};
            for (int a = 0; a < 3; a++) {
                for (int b = 0; b < 3; b++) {
                    columns[a][i] += factor[a][b] * z[b];
                    for (int c = 0; b <= a && c < 3; c++) {
                        errors[a * (a + 1) / 2 + b][i] += factor[a][c] * factor[b][c];
                    }
                }
            }
            columns[2][i] = random.nextDouble() < lost ? Double.NaN : columns[2][i];
        }
        return NoisyRows.of(columns, errors);
    }

    private static Component compact(MixtureFit fit) {
        return fit.mixture().components().stream().min(Comparator.comparingDouble(component -> component.sd(0)))
                .orElseThrow();
    }

    @Test
    @DisplayName("the intrinsic dispersion comes out, with its correlation, though a third of parallaxes is missing")
    void intrinsic() throws FitException {
        for (double lost : new double[] {0, 0.33}) {
            double[][] columns = TRUTH.simulate(ROWS, 1).columns();
            NoisyRows rows = noisy(columns, lost);
            MixtureFit fit = Deconvolution.of(rows, MixtureSettings.of(1).withStarts(Start.K_MEANS, 3))
                    .fit(2, FitMonitor.NONE);
            Component cluster = compact(fit);
            // 2,000 stars of 0.1 to 0.3 each: means to 0.005, dispersions to some 5 %.
            assertArrayEquals(new double[] {-2.3, -0.95, 0.5}, cluster.mean(), 0.015);
            assertEquals(0.1, cluster.sd(0), 0.01);
            assertEquals(0.1, cluster.sd(1), 0.01);
            assertEquals(0.4, cluster.covariance()[0][1] / cluster.sd(0) / cluster.sd(1), 0.15);
            assertTrue(cluster.sd(2) < 0.02, "parallax " + cluster.sd(2));
            assertEquals(0.25, cluster.weight(), 0.02);
        }
    }

    @Test
    @DisplayName("more members are found, and fewer of the field, than by a mixture that ignores the errors")
    void betterMembers() throws FitException {
        var drawn = TRUTH.simulate(ROWS, 1);
        NoisyRows rows = noisy(drawn.columns(), 0);
        MixtureSettings settings = MixtureSettings.of(1).withStarts(Start.K_MEANS, 3);
        double with = f1(Deconvolution.of(rows, settings), drawn.component());
        double without = f1(MixtureFitter.of(rows, settings), drawn.component());
        assertTrue(with > without + 0.005, with + " with errors, " + without + " without");
    }

    private static double f1(MixtureFitter fitter, int[] origin) throws FitException {
        MixtureFit fit = fitter.fit(2, FitMonitor.NONE);
        double[] probability = fitter.probabilities(fit.mixture(), fit.mixture().components().indexOf(compact(fit)),
                FitMonitor.NONE);
        double both = 0;
        double either = 0;
        for (int i = 0; i < origin.length; i++) {
            both += origin[i] == 0 && probability[i] > 0.5 ? 2 : 0;
            either += (origin[i] == 0 ? 1 : 0) + (probability[i] > 0.5 ? 1 : 0);
        }
        return both / either;
    }

    @ParameterizedTest
    @EnumSource(Covariance.class)
    @DisplayName("without errors it is the plain mixture, iteration by iteration, for each kind of covariance")
    void noErrors(Covariance kind) throws FitException {
        double[][] columns = Problems.random(3, 4, 7).simulate(1500, 2).columns();
        MixtureSettings settings = MixtureSettings.of(3).withCovariance(kind).withConvergence(20, 0);
        Mixture start = MixtureFitter.of(Rows.of(columns), settings).startAt(new double[][] {point(columns, 0),
            point(columns, 1), point(columns, 2)});
        MixtureFit plain = MixtureFitter.of(Rows.of(columns), settings).fit(start, FitMonitor.NONE);
        MixtureFit noisy = Deconvolution.of(NoisyRows.uncorrelated(columns, new double[4][1500]), settings)
                .fit(start, FitMonitor.NONE);
        assertArrayEquals(plain.trace(), noisy.trace(), 1e-7);
        assertEquals(plain.icl(), noisy.icl(), 1e-6);
    }

    private static double[] point(double[][] columns, int row) {
        return Arrays.stream(columns).mapToDouble(column -> column[row]).toArray();
    }

    @Test
    @DisplayName("the density of a row is that of the component widened by the row's errors, without missing columns")
    void density() throws FitException {
        double[][] columns = TRUTH.simulate(300, 2).columns();
        NoisyRows rows = noisy(columns, 0.5);
        double[][] errors = new double[6][300];
        rows.readErrors(0, 300, errors);
        Memberships memberships = Deconvolution.of(rows, MixtureSettings.of(1)).memberships(TRUTH, FitMonitor.NONE);
        for (int i = 0; i < 300; i++) {
            int dimension = Double.isNaN(columns[2][i]) ? 2 : 3;
            double[] point = Arrays.copyOf(point(columns, i), dimension);
            assertEquals(Problems.logDensity(widened(errors, i, dimension), point), memberships.logDensity()[i], 1e-9);
        }
    }

    private static Mixture widened(double[][] errors, int row, int dimension) {
        return new Mixture(TRUTH.components().stream().map(component -> {
            double[][] covariance = new double[dimension][dimension];
            for (int a = 0; a < dimension; a++) {
                for (int b = 0; b < dimension; b++) {
                    int element = Math.max(a, b) * (Math.max(a, b) + 1) / 2 + Math.min(a, b);
                    covariance[a][b] = component.covariance()[a][b] + errors[element][row];
                }
            }
            return Component.gaussian(component.weight(), Arrays.copyOf(component.mean(), dimension), covariance);
        }).toList());
    }

    @Test
    @DisplayName("a dispersion below the errors' reach ends at the floor, not below, and the fit converges")
    void floor() throws FitException {
        double[] x = new double[2000];
        double[] sd = new double[2000];
        Philox random = new Philox(1);
        Arrays.setAll(x, i -> 5 + 0.9 * random.nextGaussian());
        Arrays.fill(sd, 1);
        MixtureFit fit = Deconvolution.of(NoisyRows.uncorrelated(new double[][] {x}, new double[][] {sd}),
                MixtureSettings.of(1).withFloor(0.01)).fit(1, FitMonitor.NONE);
        assertTrue(fit.converged());
        double mean = Arrays.stream(x).average().orElseThrow();
        double variance = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
        assertTrue(fit.mixture().components().get(0).covariance()[0][0] >= 0.01 * variance * (1 - 1e-12));
        assertEquals(mean, fit.mixture().components().get(0).mean()[0], 1e-6);
    }

    @Test
    @DisplayName("arrays that do not fit each other are refused")
    void shapes() {
        double[][] columns = new double[2][5];
        assertThrows(IllegalArgumentException.class, () -> NoisyRows.of(columns, new double[2][5]));
        assertThrows(IllegalArgumentException.class, () -> NoisyRows.of(columns, new double[3][4]));
        assertThrows(IllegalArgumentException.class, () -> NoisyRows.uncorrelated(columns, new double[1][5]));
    }
}

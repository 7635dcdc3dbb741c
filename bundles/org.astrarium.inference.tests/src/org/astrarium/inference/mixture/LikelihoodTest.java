/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.deconvolution.Deconvolution;
import org.astrarium.inference.deconvolution.NoisyRows;
import org.astrarium.inference.random.Philox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every fit: an iteration does not lower the likelihood, and the likelihood is that of the mixture. */
class LikelihoodTest {

    private static final int PROBLEMS = 12;

    @ParameterizedTest
    @EnumSource(Covariance.class)
    @DisplayName("the likelihood never falls by more than rounding, for random rows, numbers of components and starts")
    void neverFalls(Covariance kind) throws FitException {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            int dimension = 1 + seed % 5;
            int components = 1 + seed % 4;
            Rows rows = Rows.of(Problems.random(3, dimension, seed).simulate(400 + 900 * seed, seed).columns());
            Start start = seed % 2 == 0 ? Start.K_MEANS : Start.RANDOM;
            // A floor that many a component reaches: that must not lower the likelihood either.
            MixtureFit fit = MixtureFitter.of(rows, MixtureSettings.of(seed).withCovariance(kind)
                    .withStarts(start, 2).withConvergence(60, 0).withFloor(seed % 3 == 0 ? 0.05 : 1e-6))
                    .fit(components, FitMonitor.NONE);
            assertRises(fit);
        }
    }

    @ParameterizedTest
    @EnumSource(Covariance.class)
    @DisplayName("nor with errors, missing values and a uniform component")
    void neverFallsWithErrors(Covariance kind) throws FitException {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            int dimension = 2 + seed % 4;
            double[][] columns = Problems.random(2, dimension, seed).simulate(300 + 700 * seed, seed).columns();
            double[][] sd = noise(columns, seed);
            MixtureSettings settings = MixtureSettings.of(seed).withCovariance(kind).withStarts(Start.K_MEANS, 2)
                    .withConvergence(60, 0).withFloor(seed % 3 == 0 ? 0.02 : 1e-6);
            if (seed % 2 == 1) {
                settings = settings.withUniform(1, around(columns));
            }
            MixtureFit fit = Deconvolution.of(NoisyRows.uncorrelated(columns, sd), settings)
                    .fit(2 + seed % 3, FitMonitor.NONE);
            assertRises(fit);
        }
    }

    private static void assertRises(MixtureFit fit) {
        double[] trace = fit.trace();
        assertEquals(fit.logLikelihood(), trace[trace.length - 1]);
        for (int i = 1; i < trace.length; i++) {
            assertTrue(trace[i] >= trace[i - 1] - 1e-10 * Math.abs(trace[i]),
                    trace[i] + " after " + trace[i - 1] + " at iteration " + i + " of " + trace.length);
        }
    }

    /** Adds noise to the columns, and loses every seventh value of the last. */
    private static double[][] noise(double[][] columns, long seed) {
        Philox random = new Philox(seed).seek(9, 9, 9);
        double[][] sd = new double[columns.length][columns[0].length];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < sd[j].length; i++) {
                sd[j][i] = Math.pow(10, j - 2) * random.nextDouble();
                columns[j][i] += sd[j][i] * random.nextGaussian();
                columns[j][i] = j == columns.length - 1 && i % 7 == 0 ? Double.NaN : columns[j][i];
            }
        }
        return sd;
    }

    /** A box that not all rows are in. */
    private static Region around(double[][] columns) {
        return new Region.Box(new int[] {0}, new double[] {0.9}, new double[] {1.1});
    }

    @Test
    @DisplayName("the likelihood is the sum of the mixture's own densities, in the columns' own units")
    void ownUnits() throws FitException {
        Mixture truth = Problems.random(3, 4, 5);
        double[][] columns = truth.simulate(500, 1).columns();
        MixtureFitter fitter = MixtureFitter.of(Rows.of(columns), MixtureSettings.of(1));
        MixtureFit fit = fitter.fit(3, FitMonitor.NONE);
        Memberships memberships = fitter.memberships(fit.mixture(), FitMonitor.NONE);
        double sum = 0;
        for (int i = 0; i < 500; i++) {
            double density = Problems.logDensity(fit.mixture(), columns[0][i], columns[1][i], columns[2][i],
                    columns[3][i]);
            assertEquals(density, memberships.logDensity()[i], 1e-8);
            sum += density;
        }
        assertEquals(sum, fit.logLikelihood(), 1e-7);
        assertEquals(2 + 3 * 4 + 3 * 10, fit.parameters());
        assertEquals(-2 * sum + 44 * Math.log(500), fit.bic(), 1e-6);
        assertEquals(-2 * sum + 2 * 44, fit.aic(), 1e-6);
    }

    @Test
    @DisplayName("ICL is BIC and twice the entropy of the memberships")
    void icl() throws FitException {
        MixtureFitter fitter = MixtureFitter.of(Rows.of(Problems.random(2, 2, 8).simulate(6000, 1).columns()),
                MixtureSettings.of(1));
        MixtureFit fit = fitter.fit(2, FitMonitor.NONE);
        double entropy = 0;
        for (int k = 0; k < 2; k++) {
            for (double p : fitter.probabilities(fit.mixture(), k, FitMonitor.NONE)) {
                entropy -= p > 0 ? p * Math.log(p) : 0;
            }
        }
        assertEquals(fit.bic() + 2 * entropy, fit.icl(), 1e-8 * Math.abs(fit.icl()));
    }
}

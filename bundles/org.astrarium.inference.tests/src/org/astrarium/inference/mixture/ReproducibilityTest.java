/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.deconvolution.Deconvolution;
import org.astrarium.inference.deconvolution.NoisyRows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bits on any number of threads and from any source of rows, for few rows and for many blocks of them. */
class ReproducibilityTest {

    private final Mixture truth = Problems.random(3, 3, 4);

    @ParameterizedTest
    @ValueSource(ints = {1000, 40_000})
    @DisplayName("threads change no bit of a sweep, its attempts, memberships and bootstrap")
    void threads(int count) throws FitException {
        Rows rows = Rows.of(truth.simulate(count, 2).columns());
        String one = everything(MixtureFitter.of(rows, settings(1)));
        assertEquals(one, everything(MixtureFitter.of(rows, settings(2))));
        assertEquals(one, everything(MixtureFitter.of(rows, settings(4))));
        assertNotEquals(one, everything(MixtureFitter.of(rows, MixtureSettings.of(78).withStarts(Start.K_MEANS, 2)
                .withConvergence(10, 1e-4))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 40_000})
    @DisplayName("nor of a deconvolution")
    void threadsWithErrors(int count) throws FitException {
        double[][] columns = truth.simulate(count, 2).columns();
        double[][] sd = new double[3][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < 3; j++) {
                sd[j][i] = Math.pow(10, j - 2) * (i % 10) / 10;
            }
        }
        NoisyRows rows = NoisyRows.uncorrelated(columns, sd);
        String one = everything(Deconvolution.of(rows, settings(1)));
        assertEquals(one, everything(Deconvolution.of(rows, settings(2))));
        assertEquals(one, everything(Deconvolution.of(rows, settings(4))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 40_000})
    @DisplayName("rows that are handed out one by one give the bits of rows in arrays")
    void chunks(int count) throws FitException {
        double[][] columns = truth.simulate(count, 2).columns();
        Rows fed = new Rows() {

            @Override
            public int dimension() {
                return 3;
            }

            @Override
            public long count() {
                return count;
            }

            @Override
            public void read(long from, int rows, double[][] into) {
                for (int i = 0; i < rows; i++) {
                    for (int j = 0; j < 3; j++) {
                        into[j][i] = columns[j][(int) from + i];
                    }
                }
            }
        };
        assertEquals(everything(MixtureFitter.of(Rows.of(columns), settings(2))),
                everything(MixtureFitter.of(fed, settings(2))));
    }

    private static MixtureSettings settings(int threads) {
        return MixtureSettings.of(77).withStarts(Start.K_MEANS, 2).withConvergence(10, 1e-4).withThreads(threads);
    }

    /** All numbers that a fitter gives, to the last bit. */
    private static String everything(MixtureFitter fitter) throws FitException {
        StringBuilder all = new StringBuilder();
        List<MixtureFit> fits = fitter.sweep(1, 4, FitMonitor.NONE);
        for (MixtureFit fit : fits) {
            all.append(fit.bic()).append(' ').append(fit.icl()).append(' ').append(fit.attempts());
            append(all, fit.mixture());
        }
        Mixture mixture = fits.get(2).mixture();
        Memberships memberships = fitter.memberships(mixture, FitMonitor.NONE);
        all.append(Arrays.hashCode(memberships.component()))
                .append(Arrays.hashCode(memberships.probability()))
                .append(Arrays.hashCode(memberships.logDensity()));
        for (Mixture replicate : fitter.bootstrap(mixture, 4, FitMonitor.NONE).replicates()) {
            append(all, replicate);
        }
        return all.toString();
    }

    private static void append(StringBuilder all, Mixture mixture) {
        for (Component component : mixture.components()) {
            all.append(component.weight()).append(Arrays.toString(component.mean()))
                    .append(Arrays.deepToString(component.covariance())).append('\n');
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7})
    @DisplayName("a simulation is the same for the same seed, and its first rows do not depend on how many follow")
    void simulation(long seed) {
        Simulation few = truth.simulate(10, seed);
        Simulation many = truth.simulate(100, seed);
        assertArrayEquals(few.columns()[2], Arrays.copyOf(many.columns()[2], 10));
        assertNotEquals(few.columns()[0][0], truth.simulate(10, seed + 1).columns()[0][0]);
    }
}

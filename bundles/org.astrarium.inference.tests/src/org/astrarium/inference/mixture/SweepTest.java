/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.FitProgress;
import org.astrarium.inference.mixture.Attempt.Origin;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Numbers of components in turn, starts, and watching. */
class SweepTest {

    /** A wide field with a compact cluster of 1 % in it, in two columns. */
    private static Mixture clusterInField() {
        return new Mixture(List.of(
                Component.gaussian(0.59, new double[] {-2, 1}, new double[][] {{25, 5}, {5, 16}}),
                Component.gaussian(0.40, new double[] {4, -3}, new double[][] {{100, -10}, {-10, 64}}),
                Component.gaussian(0.01, new double[] {-5, 6}, new double[][] {{0.03, 0}, {0, 0.03}})));
    }

    @Test
    @DisplayName("BIC finds the number of components, and a compact cluster of 1 % without a hint")
    void compactCluster() throws FitException {
        Rows rows = Rows.of(clusterInField().simulate(30_000, 5).columns());
        List<MixtureFit> fits = MixtureFitter.of(rows, MixtureSettings.of(1).withStarts(Start.K_MEANS, 2))
                .sweep(1, 5, FitMonitor.NONE);
        MixtureFit best = fits.stream().min(Comparator.comparingDouble(MixtureFit::bic)).orElseThrow();
        assertEquals(3, best.components());
        Component cluster = best.mixture().components().stream()
                .min(Comparator.comparingDouble(component -> component.sd(0))).orElseThrow();
        // 300 stars of sd 0.17 over a field: means to 0.17 / sqrt(300) = 0.01.
        assertArrayEquals(new double[] {-5, 6}, cluster.mean(), 0.05);
        assertEquals(0.01, cluster.weight(), 0.002);
        for (int k = 1; k < fits.size(); k++) {
            assertTrue(fits.get(k).logLikelihood() >= fits.get(k - 1).logLikelihood());
            assertEquals(2, fits.get(k).attempts().stream().filter(a -> a.origin() == Origin.K_MEANS).count());
            assertTrue(fits.get(k).attempts().stream().anyMatch(a -> a.origin() == Origin.INSERTED));
        }
    }

    @Test
    @DisplayName("the best of all attempts is kept, and their spread is told")
    void attempts() throws FitException {
        Rows rows = Rows.of(Problems.random(5, 2, 3).simulate(3000, 1).columns());
        MixtureFit fit = MixtureFitter.of(rows, MixtureSettings.of(4).withStarts(Start.K_MEANS, 8))
                .fit(6, FitMonitor.NONE);
        assertEquals(8, fit.attempts().size());
        double greatest = fit.attempts().stream().mapToDouble(Attempt::logLikelihood).max().orElseThrow();
        double least = fit.attempts().stream().mapToDouble(Attempt::logLikelihood).min().orElseThrow();
        assertEquals(greatest, fit.logLikelihood());
        assertNotEquals(greatest, least);
        assertEquals(fit.bic(), fit.attempts().stream().mapToDouble(Attempt::bic).min().orElseThrow());
    }

    @Test
    @DisplayName("means alone are a start: the components are those of the rows nearest to each")
    void startAtMeans() throws FitException {
        Mixture truth = clusterInField();
        MixtureFitter fitter = MixtureFitter.of(Rows.of(truth.simulate(20_000, 6).columns()), MixtureSettings.of(1));
        Mixture start = fitter.startAt(new double[][] {{-5, 6}, {0, 0}, {30, -20}});
        assertArrayEquals(new double[] {-5, 6}, start.components().get(0).mean(), 1e-12);
        assertEquals(1, start.components().stream().mapToDouble(Component::weight).sum(), 1e-12);
        MixtureFit fit = fitter.fit(start, FitMonitor.NONE);
        assertEquals(Origin.GIVEN, fit.attempts().get(0).origin());
        assertTrue(fit.converged());
        assertTrue(fit.logLikelihood() > fitter.fit(1, FitMonitor.NONE).logLikelihood());
    }

    @Test
    @DisplayName("progress rises to the end with the phase's name, and a wish to stop is heard")
    void watched() throws FitException {
        Rows rows = Rows.of(Problems.random(4, 4, 1).simulate(20_000, 1).columns());
        MixtureFitter fitter = MixtureFitter.of(rows, MixtureSettings.of(1).withConvergence(100, 0));
        List<FitProgress> seen = new ArrayList<>();
        fitter.sweep(2, 4, new Watching(seen, Integer.MAX_VALUE));
        for (int i = 1; i < seen.size(); i++) {
            double fraction = seen.get(i).fraction();
            assertTrue(fraction >= 0 && fraction <= 1);
            assertTrue(fraction >= seen.get(i - 1).fraction() - 0.3, seen.toString());
        }
        assertTrue(seen.stream().anyMatch(progress -> progress.phase().equals("components: 3 of 4")), seen.toString());
        seen.clear();
        Assertions.assertThrows(CancellationException.class, () -> fitter.sweep(2, 9, new Watching(seen, 3)));
        assertTrue(seen.size() <= 3);
        Assertions.assertThrows(CancellationException.class,
                () -> fitter.bootstrap(Problems.random(4, 4, 1), 5000, new Watching(seen, 0)));
    }

    /** Stops after so many heartbeats. */
    private record Watching(List<FitProgress> seen, int beats) implements FitMonitor {

        @Override
        public boolean cancelled() {
            return seen.size() >= beats;
        }

        @Override
        public void progress(FitProgress progress) {
            seen.add(progress);
        }
    }
}

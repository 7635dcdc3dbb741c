/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.CancellationException;

import org.astrarium.inference.FitException;
import org.astrarium.inference.random.Philox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single proposals against the distributions that the papers give, and the halves from which partners come. */
class MovesTest {

    private static final int WALKERS = 12;
    private static final int DRAWS = 40_000;

    private static WalkerEnsemble ensemble(int dimension) {
        WalkerEnsemble ensemble = new WalkerEnsemble(WALKERS, dimension);
        Philox random = new Philox(9);
        for (int i = 0; i < ensemble.positions().length; i++) {
            ensemble.positions()[i] = 10 * random.nextGaussian();
        }
        return ensemble;
    }

    @Test
    @DisplayName("partners come from the half that does not move, each as often, and the second is another")
    void halves() {
        WalkerEnsemble ensemble = ensemble(3);
        Philox random = new Philox(1);
        int[] moved = new int[WALKERS];
        for (int split = 0; split < 500; split++) {
            ensemble.split(random.seek(split, 0, 0));
            for (int half = 0; half < 2; half++) {
                ensemble.moveHalf(half);
                BitSet moving = new BitSet();
                for (int i = 0; i < ensemble.half(); i++) {
                    moving.set(ensemble.moving(i));
                    moved[ensemble.moving(i)] += half == 0 ? 1 : 0;
                }
                assertEquals(WALKERS / 2, moving.cardinality());
                for (int i = 0; i < 20; i++) {
                    int one = ensemble.partner(random);
                    int two = ensemble.partnerBeside(one, random);
                    assertNotEquals(one, two);
                    assertEquals(0, one % 3 + two % 3, "where a walker's parameters begin");
                    assertTrue(!moving.get(one / 3) && !moving.get(two / 3));
                }
            }
        }
        // 250 of 500 each, with a standard deviation of 11: five of them.
        assertTrue(Arrays.stream(moved).allMatch(n -> Math.abs(n - 250) < 56), Arrays.toString(moved));
    }

    @Test
    @DisplayName("the second partner is any of the others with the same chance")
    void secondPartner() {
        WalkerEnsemble ensemble = ensemble(1);
        Philox random = new Philox(4);
        ensemble.split(random);
        ensemble.moveHalf(0);
        int[][] drawn = new int[WALKERS][WALKERS];
        for (int i = 0; i < DRAWS; i++) {
            int one = ensemble.partner(random);
            drawn[one][ensemble.partnerBeside(one, random)]++;
        }
        double expected = DRAWS / (6.0 * 5.0);
        long pairs = Arrays.stream(drawn).flatMapToInt(Arrays::stream).filter(n -> n > 0).count();
        assertEquals(30, pairs);
        // Poisson, five standard deviations.
        assertTrue(Arrays.stream(drawn).flatMapToInt(Arrays::stream)
                .allMatch(n -> n == 0 || Math.abs(n - expected) < 5 * Math.sqrt(expected)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 1.3, 5})
    @DisplayName("stretches lie on the line through the partner and have the density 1 / sqrt(z)")
    void stretch(double a) {
        WalkerEnsemble ensemble = ensemble(2);
        Philox random = new Philox(2);
        ensemble.split(random);
        ensemble.moveHalf(0);
        int walker = ensemble.moving(2);
        double[] proposal = new double[4];
        double[] z = new double[DRAWS];
        StretchMove move = new StretchMove(a);
        for (int i = 0; i < DRAWS; i++) {
            double logFactor = move.propose(ensemble, walker, random, proposal, 2);
            // In two dimensions the factor is z itself.
            z[i] = Math.exp(logFactor);
            assertTrue(z[i] >= 1 / a - 1e-12 && z[i] <= a + 1e-12);
            assertTrue(onALine(ensemble, walker, proposal, z[i]), "a proposal " + Arrays.toString(proposal));
        }
        assertEquals(0, proposal[0], "nothing is written before its place");
        Arrays.sort(z);
        double greatest = 0;
        double root = Math.sqrt(1 / a);
        for (int i = 0; i < DRAWS; i++) {
            double cumulative = (Math.sqrt(z[i]) - root) / (Math.sqrt(a) - root);
            greatest = Math.max(greatest, Math.abs(cumulative - (i + 0.5) / DRAWS));
        }
        // Kolmogorov and Smirnov: beyond 1.95 / sqrt(n) once in a thousand.
        assertTrue(greatest < 1.95 / Math.sqrt(DRAWS), "off by " + greatest);
        assertThrows(IllegalArgumentException.class, () -> new StretchMove(1));
    }

    private static boolean onALine(WalkerEnsemble ensemble, int walker, double[] proposal, double z) {
        double[] at = ensemble.positions();
        for (int k = 0; k < WALKERS; k++) {
            double x = at[2 * k] + z * (at[2 * walker] - at[2 * k]);
            double y = at[2 * k + 1] + z * (at[2 * walker + 1] - at[2 * k + 1]);
            if (Math.abs(x - proposal[2]) + Math.abs(y - proposal[3]) < 1e-9) {
                return k != walker;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    @DisplayName("differences of two walkers are taken 2.38 / sqrt(2 d) times, or once, in either direction")
    void differences(int dimension) {
        double optimal = 2.38 / Math.sqrt(2.0 * dimension);
        assertScale(DifferentialEvolutionMove.optimal(), dimension, optimal, 0.01);
        assertScale(DifferentialEvolutionMove.betweenModes(), dimension, 1, 1e-3);
    }

    private static void assertScale(Move move, int dimension, double expected, double jitter) {
        WalkerEnsemble ensemble = ensemble(dimension);
        Philox random = new Philox(3);
        ensemble.split(random);
        ensemble.moveHalf(1);
        // Two fixed walkers stand a unit apart, all others with one of them.
        int walker = ensemble.moving(0);
        Arrays.fill(ensemble.positions(), 7);
        int special = ensemble.partner(random);
        ensemble.positions()[special] = 8;
        double[] proposal = new double[dimension];
        double sum = 0;
        double squares = 0;
        int n = 0;
        int forward = 0;
        for (int i = 0; i < DRAWS; i++) {
            assertEquals(0, move.propose(ensemble, walker, random, proposal, 0), "a symmetric move");
            double step = proposal[0] - 7;
            if (step != 0) {
                n++;
                forward += step > 0 ? 1 : 0;
                sum += Math.abs(step);
                squares += step * step;
            }
        }
        // One of the six is in two of six pairs: a third of the draws.
        assertEquals(DRAWS / 3.0, n, 5 * Math.sqrt(DRAWS * 2 / 9.0));
        assertEquals(0.5, (double) forward / n, 5 * 0.5 / Math.sqrt(n));
        assertEquals(expected, sum / n, 5 * expected * jitter / Math.sqrt(n));
        double mean = sum / n;
        assertEquals(expected * jitter, Math.sqrt(squares / n - mean * mean), 0.05 * expected * jitter);
    }

    @Test
    @DisplayName("a search for a top ends at once where the user stops it")
    void stopped() {
        int[] evaluations = {0};
        LogDensity gaussian = (points, count, out) -> {
            evaluations[0] += count;
            for (int k = 0; k < count; k++) {
                out[k] = -0.5 * points[k] * points[k];
            }
        };
        LogDensity stoppable = LogDensity.stoppable(gaussian, () -> evaluations[0] >= 10);
        assertThrows(CancellationException.class,
                () -> DensityPeak.near(stoppable, new double[] {3}, new double[] {1}));
        assertEquals(10, evaluations[0]);
    }

    @Test
    @DisplayName("a top at the edge of the density has the guess's scale as its width")
    void topAtAnEdge() throws FitException {
        LogDensity exponential = (points, count, out) -> {
            for (int k = 0; k < count; k++) {
                out[k] = points[k] < 0 ? Double.NEGATIVE_INFINITY : -points[k];
            }
        };
        DensityPeak peak = DensityPeak.near(exponential, new double[] {2}, new double[] {0.5});
        assertEquals(0, peak.point()[0], 1e-6);
        assertEquals(0.5, peak.sd()[0]);
        assertEquals(0, peak.logDensity(), 1e-6);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.astrarium.inference.FitException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gaussians in 2 to 20 dimensions: mean, covariance and autocorrelation time. */
class GaussianTargetTest {

    private static final MoveShare STRETCH = new MoveShare(new StretchMove(), 1);
    private static final MoveShare EVOLUTION = new MoveShare(DifferentialEvolutionMove.optimal(), 1);

    @ParameterizedTest(name = "{0} dimensions, {1} walkers")
    @CsvSource({"2, 32, 4000", "3, 32, 4000", "5, 32, 6000", "10, 32, 9000", "20, 64, 8000"})
    void momentsAreThoseOfTheTarget(int dimension, int walkers, int steps) throws FitException {
        CorrelatedGaussian target = new CorrelatedGaussian(dimension);
        Chains chains = sample(target, SamplerSettings.of(walkers, 4, 11), steps);
        Posterior posterior = Posterior.of(chains);
        assertEquals(Verdict.RELIABLE, posterior.verdict(), posterior.reason());
        for (int j = 0; j < dimension; j++) {
            ParameterSummary summary = posterior.parameters().get(j);
            double sd = Math.sqrt(target.covariance(j, j));
            // Standard errors sd / sqrt(ess) and sd / sqrt(2 ess); 4.5 of them for some 40 parameters in two numbers
            // each.
            assertEquals(target.mean(j), summary.mean(), 4.5 * sd / Math.sqrt(summary.ess()), summary.toString());
            assertEquals(sd, summary.sd(), 4.5 * sd / Math.sqrt(2 * summary.ess()), summary.toString());
            // 16 % and 84 % of a Gaussian lie at 0.99446 sd; a percentile there has a standard error of 1.5 sd /
            // sqrt(ess).
            assertEquals(target.mean(j) - 0.99446 * sd, summary.lower(), 6.8 * sd / Math.sqrt(summary.ess()));
            assertEquals(target.mean(j) + 0.99446 * sd, summary.upper(), 6.8 * sd / Math.sqrt(summary.ess()));
        }
        // Neighbours are correlated by -0.6; the error of a correlation r is (1 - r^2) / sqrt(ess).
        double ess = posterior.parameters().stream().mapToDouble(ParameterSummary::ess).min().orElseThrow();
        for (int j = 1; j < dimension; j++) {
            double correlation = correlation(chains, j - 1, j, posterior.discarded());
            assertEquals(-0.6, correlation, 4.5 * 0.64 / Math.sqrt(ess), "of " + (j - 1) + " and " + j);
        }
    }

    /** The expected are those of emcee 3.1.6 for the same moves on the unit Gaussian, good to some per cent. */
    @ParameterizedTest(name = "{0} dimensions: tau {3} of stretch, {5} of differential evolution")
    @CsvSource({"2, 32, 10000, 32.5, 0.715, 7.56, 0.356", "5, 32, 16000, 58.5, 0.551, 16.9, 0.289",
            "10, 64, 16000, 117, 0.418, 32.8, 0.262"})
    void autocorrelationTimesAreThoseOfThePublishedMoves(int dimension, int walkers, int steps, double stretch,
            double stretchAcceptance, double evolution, double evolutionAcceptance) throws FitException {
        SamplerSettings settings = SamplerSettings.of(walkers, 2, 5);
        LogDensity target = unitGaussian(dimension);
        Posterior first = Posterior.of(sample(target, dimension, settings.withMoves(STRETCH), steps), 1000);
        assertEquals(stretch, meanTau(first), 0.1 * stretch);
        assertEquals(stretchAcceptance, first.acceptance(), 0.01);
        Posterior second = Posterior.of(sample(target, dimension, settings.withMoves(EVOLUTION), steps), 1000);
        // The jitter of gamma is 0.01 here and 1e-5 there.
        assertEquals(evolution, meanTau(second), 0.15 * evolution);
        assertEquals(evolutionAcceptance, second.acceptance(), 0.015);
    }

    @Test
    @DisplayName("the chain does not care for units: scales of 1e-6 and 1e6 with a correlation of 0.999")
    void affineInvariance() throws FitException {
        double r = 0.999;
        LogDensity target = (points, count, out) -> {
            for (int k = 0; k < count; k++) {
                double x = points[2 * k] / 1e-6;
                double y = points[2 * k + 1] / 1e6;
                out[k] = -0.5 * (x * x - 2 * r * x * y + y * y) / (1 - r * r);
            }
        };
        Chains chains = new EnsembleSampler(List.of("x", "y"), target, SamplerSettings.of(32, 4, 1))
                .sample(Start.near(new double[2], new double[] {1e-6, 1e6}), 6000, SamplerMonitor.NONE);
        Posterior posterior = Posterior.of(chains);
        assertEquals(Verdict.RELIABLE, posterior.verdict(), posterior.reason());
        assertEquals(1e-6, posterior.parameter("x").sd(), 0.05e-6);
        assertEquals(1e6, posterior.parameter("y").sd(), 0.05e6);
        // The same tau as the round Gaussian's 9, once the start is forgotten.
        assertEquals(9, posterior.parameter("x").tau(), 2);
    }

    @Test
    @DisplayName("over sixty runs, means scatter about the truth as tau and sd say")
    void pulls() throws FitException {
        CorrelatedGaussian target = new CorrelatedGaussian(2);
        double sum = 0;
        double squares = 0;
        int runs = 60;
        for (int seed = 0; seed < runs; seed++) {
            ParameterSummary summary = Posterior.of(sample(target, SamplerSettings.of(16, 1, seed), 600),
                    100).parameters().get(0);
            double pull = (summary.mean() - target.mean(0)) / (summary.sd() / Math.sqrt(summary.ess()));
            sum += pull / runs;
            squares += pull * pull / runs;
        }
        // Pulls of a right error have mean 0 +- 0.13 and mean square 1 +- 0.18; four sigma, and tau of short chains is
        // rough.
        assertEquals(0, sum, 0.52);
        assertTrue(squares > 0.4 && squares < 1.9, "mean square pull " + squares);
    }

    private static Chains sample(CorrelatedGaussian target, SamplerSettings settings, int steps) throws FitException {
        return sample(target, target.dimension(), settings, steps);
    }

    private static Chains sample(LogDensity target, int dimension, SamplerSettings settings,
            int steps) throws FitException {
        List<String> names = IntStream.range(0, dimension).mapToObj(j -> "p" + j).toList();
        double[] widths = Collections.nCopies(dimension, 1.0).stream().mapToDouble(v -> v).toArray();
        return new EnsembleSampler(names, target, settings).sample(Start.near(new double[dimension], widths), steps,
                SamplerMonitor.NONE);
    }

    private static LogDensity unitGaussian(int dimension) {
        return (points, count, out) -> {
            for (int k = 0; k < count; k++) {
                double sum = 0;
                for (int j = 0; j < dimension; j++) {
                    double v = points[k * dimension + j];
                    sum += v * v;
                }
                out[k] = -0.5 * sum;
            }
        };
    }

    private static double meanTau(Posterior posterior) {
        return posterior.parameters().stream().mapToDouble(ParameterSummary::tau).average().orElseThrow();
    }

    private static double correlation(Chains chains, int j, int k, int from) {
        return new PearsonsCorrelation().correlation(chains.values(j, from),
                chains.values(k, from));
    }
}

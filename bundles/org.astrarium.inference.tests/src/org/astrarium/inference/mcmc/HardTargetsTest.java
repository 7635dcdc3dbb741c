/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.astrarium.inference.FitException;
import org.astrarium.inference.line.HoggData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Densities that are curved, have two modes, or a population of outliers. */
class HardTargetsTest {

    private static final List<String> XY = List.of("x", "y");

    @Test
    @DisplayName("Rosenbrock's density of Goodman and Weare 2010, (100 (y - x^2)^2 + (1 - x)^2) / 20, needs more steps")
    void rosenbrock() throws FitException {
        Chains chains = new EnsembleSampler(XY, valley(0.1, 10), SamplerSettings.of(32, 4, 2))
                .sample(Start.near(new double[] {1, 1}, new double[] {1, 1}), 20_000, SamplerMonitor.NONE);
        Posterior posterior = Posterior.of(chains);
        // Runs of 300,000 steps find that it takes 3,000 and more to forget, and the right mean, 11.01 +- 0.10.
        assertNotEquals(Verdict.RELIABLE, posterior.verdict(), posterior.reason());
        assertTrue(posterior.reason().contains("continue for at least "), posterior.reason());
    }

    @Test
    @DisplayName("a valley less bent is sampled to its ends")
    void bentValley() throws FitException {
        Chains chains = new EnsembleSampler(XY, valley(0.1, 1), SamplerSettings.of(32, 4, 2))
                .sample(Start.near(new double[] {1, 1}, new double[] {1, 1}), 30_000, SamplerMonitor.NONE);
        Posterior posterior = Posterior.of(chains);
        assertEquals(Verdict.RELIABLE, posterior.verdict(), posterior.reason());
        // x = N(1, 1) and y = x^2 + N(0, 0.1): means 1 and 2, variances 1 and 2 + 4 + 0.1.
        ParameterSummary x = posterior.parameter("x");
        ParameterSummary y = posterior.parameter("y");
        assertEquals(1, x.mean(), 4 / Math.sqrt(x.ess()));
        assertEquals(1, x.sd(), 4 / Math.sqrt(2 * x.ess()));
        assertEquals(2, y.mean(), 4 * Math.sqrt(6.1 / y.ess()));
        // Its kurtosis is 9.5, so the error of its standard deviation is sd sqrt(8.5 / (4 ess)).
        assertEquals(Math.sqrt(6.1), y.sd(), 4 * Math.sqrt(6.1) * Math.sqrt(8.5 / (4 * y.ess())));
        assertEquals(1 - 0.99446, x.lower(), 6.8 / Math.sqrt(x.ess()));
    }

    @Test
    @DisplayName("two modes that no walker travels between are never reliable, whatever the ensembles' share of each")
    void bimodal() throws FitException {
        MoveShare stretch = new MoveShare(new StretchMove(), 1);
        for (long seed = 1; seed <= 5; seed++) {
            // In two dimensions no stretch reaches from one mode into the other.
            Posterior plane = sampleTwoModes(2, SamplerSettings.of(32, 4, seed).withMoves(stretch), 4000);
            assertEquals(Verdict.UNUSABLE, plane.verdict(), plane.reason());
            // In ten dimensions gamma is half of what a jump would take.
            Posterior space = sampleTwoModes(10, SamplerSettings.of(32, 4, seed), 4000);
            assertEquals(Verdict.UNUSABLE, space.verdict(), space.reason());
        }
    }

    @Test
    @DisplayName("ensembles that each found another mode are unusable, though each looks well mixed")
    void oneModeEach() throws FitException {
        Chains left = oneMode(-10);
        Chains right = oneMode(10);
        Chains both = new Chains(XY, List.of(left.ensembles().get(0), right.ensembles().get(0)));
        assertEquals(Verdict.UNUSABLE, Posterior.of(both).verdict());
    }

    @Test
    @DisplayName("jumps between the modes get the walkers across, and both modes their weight")
    void jumps() throws FitException {
        SamplerSettings settings = SamplerSettings.of(32, 4, 3).withMoves(
                new MoveShare(DifferentialEvolutionMove.optimal(), 0.6), new MoveShare(new StretchMove(), 0.1),
                new MoveShare(DifferentialEvolutionMove.betweenModes(), 0.3));
        Posterior posterior = sampleTwoModes(2, settings, 20_000);
        assertEquals(Verdict.RELIABLE, posterior.verdict(), posterior.reason());
        ParameterSummary x = posterior.parameter("p0");
        // Modes of one quarter and three quarters at -10 and 10: mean 5, variance 75 + 1.
        assertEquals(5, x.mean(), 4 * x.sd() / Math.sqrt(x.ess()));
        assertEquals(Math.sqrt(76), x.sd(), 0.3);
    }

    @Test
    @DisplayName("the line with outliers of Hogg, Bovy and Lang 2010, eq. 17: what emcee finds")
    void lineWithOutliers() throws FitException {
        List<String> names = List.of("intercept", "slope", "fraction", "mean", "lnVariance");
        DensityPeak peak = DensityPeak.near(new LineWithOutliers(), new double[] {415, 2.2, 0.2, 400, 8},
                new double[] {5, 0.1, 0.05, 50, 1});
        Chains chains = new EnsembleSampler(names, new LineWithOutliers(), SamplerSettings.of(64, 4, 1))
                .sample(peak.start(), 12_000, SamplerMonitor.NONE);
        Posterior posterior = Posterior.of(chains);
        assertEquals(Verdict.RELIABLE, posterior.verdict(), posterior.reason());
        // emcee 3.1.6, 64 walkers x 58,000 steps on the same density: means, standard deviations, errors of the means.
        assertMoments(posterior.parameter("intercept"), 415.655, 6.468, 0.017);
        assertMoments(posterior.parameter("slope"), 2.25515, 0.12123, 0.0003);
        assertMoments(posterior.parameter("fraction"), 0.29237, 0.12676, 0.0003);
        assertMoments(posterior.parameter("mean"), 448.12, 63.58, 0.21);
        assertMoments(posterior.parameter("lnVariance"), 8.9204, 1.1719, 0.004);
        // The outliers do not pull the slope from the published 2.24 +- 0.11 of the points without them.
        assertEquals(2.24, posterior.parameter("slope").median(), 0.06);
    }

    /** x is Gaussian about 1, y about x^2, with the variances given. */
    private static LogDensity valley(double acrossVariance, double alongVariance) {
        return (points, count, out) -> {
            for (int k = 0; k < count; k++) {
                double x = points[2 * k];
                double across = points[2 * k + 1] - x * x;
                out[k] = -0.5 * (across * across / acrossVariance + (1 - x) * (1 - x) / alongVariance);
            }
        };
    }

    private static void assertMoments(ParameterSummary summary, double mean, double sd, double error) {
        double own = summary.sd() / Math.sqrt(summary.ess());
        assertEquals(mean, summary.mean(), 4.5 * Math.hypot(own, error), summary.toString());
        assertEquals(sd, summary.sd(), 0.04 * sd, summary.toString());
    }

    private static Chains oneMode(double centre) throws FitException {
        return new EnsembleSampler(XY, twoModes(2), SamplerSettings.of(32, 1, 1))
                .sample(Start.near(new double[] {centre, 0}, new double[] {1, 1}), 2000, SamplerMonitor.NONE);
    }

    /** Starts so wide that walkers of each ensemble find both modes. */
    private static Posterior sampleTwoModes(int dimension, SamplerSettings settings, int steps) throws FitException {
        List<String> names = IntStream.range(0, dimension).mapToObj(j -> "p" + j).toList();
        double[] widths = new double[dimension];
        Arrays.fill(widths, 1);
        widths[0] = 10;
        return Posterior.of(new EnsembleSampler(names, twoModes(dimension), settings)
                .sample(Start.near(new double[dimension], widths), steps, SamplerMonitor.NONE));
    }

    /** Unit Gaussians about -10 and 10 in the first parameter, with weights of one quarter and three quarters. */
    private static LogDensity twoModes(int dimension) {
        return (points, count, out) -> {
            for (int k = 0; k < count; k++) {
                double x = points[k * dimension];
                double left = -0.5 * (x + 10) * (x + 10);
                double right = -0.5 * (x - 10) * (x - 10) + Math.log(3);
                double top = Math.max(left, right);
                double sum = top + Math.log(Math.exp(left - top) + Math.exp(right - top));
                for (int j = 1; j < dimension; j++) {
                    double v = points[k * dimension + j];
                    sum -= 0.5 * v * v;
                }
                out[k] = sum;
            }
        };
    }

    /** Flat priors: fraction in (0, 1), mean of the outliers in (0, 1000), logarithm of their variance in (0, 15). */
    private static final class LineWithOutliers implements LogDensity {

        private final double[] x = HoggData.x(0);
        private final double[] y = HoggData.y(0);
        private final double[] e = HoggData.errors(0);

        @Override
        public void evaluate(double[] points, int count, double[] out) {
            for (int k = 0; k < count; k++) {
                double fraction = points[5 * k + 2];
                double mean = points[5 * k + 3];
                double lnVariance = points[5 * k + 4];
                boolean allowed = fraction > 0 && fraction < 1 && mean >= 0 && mean <= 1000 && lnVariance >= 0
                        && lnVariance <= 15;
                out[k] = allowed ? likelihood(points[5 * k], points[5 * k + 1], fraction, mean, Math.exp(lnVariance))
                        : Double.NEGATIVE_INFINITY;
            }
        }

        private double likelihood(double intercept, double slope, double fraction, double mean, double variance) {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                double good = gauss(y[i] - intercept - slope * (x[i] - 170), e[i] * e[i]);
                double bad = gauss(y[i] - mean, variance + e[i] * e[i]);
                sum += Math.log((1 - fraction) * good + fraction * bad);
            }
            return sum;
        }

        private static double gauss(double r, double variance) {
            return Math.exp(-0.5 * r * r / variance) / Math.sqrt(2 * Math.PI * variance);
        }
    }
}

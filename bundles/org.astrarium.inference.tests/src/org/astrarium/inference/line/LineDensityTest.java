/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.astrarium.inference.FitException;
import org.astrarium.inference.mcmc.DensityPeak;
import org.astrarium.inference.mcmc.EnsembleSampler;
import org.astrarium.inference.mcmc.ParameterSummary;
import org.astrarium.inference.mcmc.Posterior;
import org.astrarium.inference.mcmc.SamplerMonitor;
import org.astrarium.inference.mcmc.SamplerSettings;
import org.astrarium.inference.mcmc.Start;
import org.astrarium.inference.mcmc.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The likelihood of a line against its plain sum, and its posterior against least squares. */
class LineDensityTest {

    @Test
    @DisplayName("blocks and products give the plain sum, for any number of points")
    void plainSum() throws FitException {
        for (int n : new int[] {1, 3, 4, 5, 511, 512, 513, 1027, 3000, 16_385, 40_001}) {
            SimulatedLine points = SimulatedLine.of(n, n, 0.1, 0);
            assertPlainSum(points.x(), points.y(), points.errors());
        }
    }

    @Test
    @DisplayName("errors from 1e-60 to 1e60 neither overflow nor underflow")
    void extremeErrors() throws FitException {
        double[] x = new double[700];
        double[] errors = new double[700];
        Arrays.setAll(x, i -> i / 700.0);
        Arrays.setAll(errors, i -> Math.pow(10, i % 121 - 60));
        assertPlainSum(x, x, errors);
    }

    @Test
    void severalPointsOfTheParametersAtOnce() throws FitException {
        SimulatedLine points = SimulatedLine.of(1, 100, 0.1, 0);
        LineDensity density = points.problem().density(all(100), 2);
        assertEquals(List.of("intercept", "slope", "scatter"), density.parameters());
        double[] at = {-6, -3.3, 0.1, -6, -3.3, 2.1, -5, -3, 0.3, -6, -3.3, -0.1};
        double[] out = new double[4];
        density.fork().evaluate(at, 4, out);
        assertEquals(logLikelihood(density, -6, -3.3, 0.1), out[0]);
        assertEquals(Double.NEGATIVE_INFINITY, out[1]);
        assertEquals(logLikelihood(density, -5, -3, 0.3), out[2]);
        assertEquals(Double.NEGATIVE_INFINITY, out[3]);
    }

    @Test
    @DisplayName("without scatter the posterior is the Gaussian of the weighted fit")
    void posteriorOfTheWeightedFit() throws FitException {
        LineProblem problem = LineProblem.weighted(HoggData.x(4), HoggData.y(4), HoggData.errors(4)).pivot(170);
        LineFit line = problem.fit();
        LineDensity density = problem.density(line.kept(), 0);
        Posterior posterior = sample(density, new double[] {line.intercept(), line.slope()},
                new double[] {line.interceptError(), line.slopeError()});
        assertMoments(line.intercept(), line.interceptError(), posterior.parameter("intercept"));
        assertMoments(line.slope(), line.slopeError(), posterior.parameter("slope"));
    }

    @Test
    @DisplayName("with scatter and many points the posterior is that of the curvature at its top")
    void posteriorWithScatter() throws FitException {
        LineProblem problem = SimulatedLine.of(3, 2000, 0.15, 0).problem();
        ScatterFit fit = problem.fitWithScatter();
        LineDensity density = problem.density(fit.line().kept(), 5);
        assertEquals(fit.logLikelihood(), logLikelihood(density, fit.line().intercept(), fit.line().slope(),
                fit.scatter()), 1e-8);
        DensityPeak peak = DensityPeak.near(density, new double[] {-6, -3.3, 0.2}, new double[] {0.01, 0.02, 0.01});
        assertEquals(fit.scatter(), peak.point()[2], 1e-5);
        assertEquals(fit.scatterError(), peak.sd()[2], 0.01 * fit.scatterError());
        Posterior posterior = sample(density, peak.point(), peak.sd());
        assertMoments(fit.line().intercept(), fit.line().interceptError(), posterior.parameter("intercept"));
        assertMoments(fit.line().slope(), fit.line().slopeError(), posterior.parameter("slope"));
        // The posterior of a scatter leans to the upper side by some 1 / n of it.
        assertEquals(fit.scatter(), posterior.parameter("scatter").median(), 0.1 * fit.scatterError());
    }

    @Test
    void aDensityWithoutErrorsIsRefused() {
        LineProblem problem = LineProblem.unweighted(HoggData.x(0), HoggData.y(0));
        assertThrows(FitException.class, () -> problem.density(all(20), 1));
        assertThrows(FitException.class, problem::mixture);
    }

    @Test
    @DisplayName("the mixture is eq. 17 of Hogg, Bovy and Lang, and does not tell -s from s")
    void mixture() throws FitException {
        MixtureDensity density = LineProblem.weighted(HoggData.x(0), HoggData.y(0),
                HoggData.errors(0)).pivot(170).mixture();
        // Computed with numpy: numpy.logaddexp of the two logarithms at the top without scatter, -105.17440631489664.
        double[] top = {416.002088, 2.2588194, 0, 0.257284359, 447.391992, 8.53303413};
        double[] out = new double[3];
        double[] points = Arrays.copyOf(top, 18);
        System.arraycopy(new double[] {416, 2.25, 7, 0.2, 450, 8}, 0, points, 6, 6);
        System.arraycopy(new double[] {416, 2.25, -7, 0.2, 450, 8}, 0, points, 12, 6);
        density.evaluate(points, 3, out);
        assertEquals(-105.17440631489664, out[0], 1e-9);
        assertEquals(out[1], out[2]);
        points[3] = 1;
        density.evaluate(points, 1, out);
        assertEquals(Double.NEGATIVE_INFINITY, out[0]);
    }

    @Test
    @DisplayName("outliers no wider than the median error have no density: errors hide such widths")
    void narrowOutliers() throws FitException {
        MixtureDensity density = LineProblem.weighted(HoggData.x(0), HoggData.y(0), HoggData.errors(0)).pivot(170)
                .mixture();
        double median = Arrays.stream(HoggData.errors(0)).sorted().toArray()[HoggData.errors(0).length / 2];
        double[] out = new double[1];
        density.evaluate(new double[] {416, 2.25, 7, 0.2, 450, 2 * Math.log(0.99 * median)}, 1, out);
        assertEquals(Double.NEGATIVE_INFINITY, out[0]);
        density.evaluate(new double[] {416, 2.25, 7, 0.2, 450, 2 * Math.log(1.01 * median)}, 1, out);
        assertTrue(Double.isFinite(out[0]), "density " + out[0]);
    }

    private static double logLikelihood(LineDensity density, double... point) {
        double[] out = new double[1];
        density.evaluate(point, 1, out);
        return out[0];
    }

    private static Posterior sample(LineDensity density, double[] centre, double[] widths) throws FitException {
        Posterior posterior = Posterior.of(new EnsembleSampler(density.parameters(), density, SamplerSettings.of(32,
                4, 1))
                .sample(Start.near(centre, widths), 4000, SamplerMonitor.NONE));
        assertEquals(Verdict.RELIABLE, posterior.verdict(), posterior.reason());
        return posterior;
    }

    private static void assertMoments(double mean, double sd, ParameterSummary summary) {
        // Four standard errors, and what a posterior with scatter differs from its Gaussian.
        assertEquals(mean, summary.mean(), 4 * sd / Math.sqrt(summary.ess()) + 1e-3 * sd, summary.toString());
        assertEquals(sd, summary.sd(), 0.03 * sd, summary.toString());
    }

    private static void assertPlainSum(double[] x, double[] y, double[] errors) throws FitException {
        LineDensity density = LineProblem.weighted(x, y, errors).pivot(0.5).density(all(x.length), 2);
        for (double scatter : new double[] {0, 1e-3, 0.3}) {
            double sum = 0;
            double size = 0;
            for (int i = 0; i < x.length; i++) {
                double v = errors[i] * errors[i] + scatter * scatter;
                double r = y[i] - 0.2 - 0.9 * (x[i] - 0.5);
                sum -= 0.5 * (r * r / v + Math.log(2 * Math.PI * v));
                size += r * r / v + Math.abs(Math.log(v));
            }
            assertEquals(sum, logLikelihood(density, 0.2, 0.9, scatter), 1e-13 * size + 1e-12);
        }
    }

    private static BitSet all(int n) {
        BitSet all = new BitSet();
        all.set(0, n);
        return all;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.law;

import java.util.Arrays;
import java.util.List;
import org.astrarium.cepheid.FitMethod;
import org.astrarium.cepheid.LawPoints;
import org.astrarium.cepheid.LeavittLaw;
import org.astrarium.cepheid.ZeroPointPrior;
import org.astrarium.inference.FitException;
import org.astrarium.inference.line.LineDensity;
import org.astrarium.inference.line.LineFit;
import org.astrarium.inference.line.LineProblem;
import org.astrarium.inference.mcmc.LogDensity;

/**
 * What is sampled for a law, and where to look for its top.
 *
 * @param parameters their names, in the density's order
 * @param density    the logarithm of likelihood and priors
 * @param guess      where to start to climb
 * @param scale      a step for each parameter
 */
public record Target(List<String> parameters, LogDensity density, double[] guess, double[] scale) {
    /** A relation that scatters more than this, in mag, is none. */
    private static final double SCATTER_LIMIT = 5;
    private static final List<String> MIXTURE = List.of("intercept", "slope", "scatter", "outlier_fraction",
            "outlier_mean", "outlier_ln_variance");

    /**
     * The target of a law.
     *
     * @param scatter true if a line that has no scatter of its own gets one
     * @throws FitException if the points have no errors
     */
    public static Target of(LeavittLaw law, boolean scatter) throws FitException {
        if (law.settings().method() == FitMethod.PARALLAX) {
            return parallax(law);
        }
        LawPoints points = law.points();
        LineProblem problem = LineProblem.weighted(points.logp(), points.magnitude(), points.error())
                .pivot(law.settings().pivot());
        if (law.settings().method() == FitMethod.ROBUST) {
            return mixture(law, problem);
        }
        boolean scatters = scatter || law.settings().method() == FitMethod.CHI2_SCATTER;
        LineDensity density = problem.density(law.line().kept(), scatters ? SCATTER_LIMIT : 0);
        double[] line = line(law);
        double[] steps = steps(law);
        return scatters ? new Target(density.parameters(), density, with(line, scatter(law)),
                with(steps, 0.3 * scatter(law))) : new Target(density.parameters(), density, line, steps);
    }

    private static Target parallax(LeavittLaw law) {
        double pivot = law.settings().pivot();
        double[] x = Arrays.stream(law.points().logp()).map(p -> p - pivot).toArray();
        ZeroPointPrior prior = law.settings().zeroPoint().orElse(ZeroPointPrior.fixed(0));
        ParallaxDensity density = new ParallaxDensity(x, law.points().parallaxes().orElseThrow(), prior);
        double scatter = scatter(law);
        double[] guess = with(line(law), scatter);
        double[] scale = with(steps(law), 0.3 * scatter);
        if (prior.fitted()) {
            guess = with(guess, law.zeroPoint().orElseThrow().value());
            scale = with(scale, law.zeroPoint().orElseThrow().error());
        }
        return new Target(density.parameters(), notNegative(density, 2, guess.length), guess, scale);
    }

    private static Target mixture(LeavittLaw law, LineProblem problem) throws FitException {
        double[] magnitude = law.points().magnitude();
        double mean = Arrays.stream(magnitude).average().orElseThrow();
        double variance = Arrays.stream(magnitude).map(m -> (m - mean) * (m - mean)).average().orElseThrow();
        double fraction = Math.max(0.05, law.outliers().orElseThrow().fraction());
        double scatter = scatter(law);
        double[] guess = with(line(law), scatter, fraction, mean, Math.log(variance));
        double[] scale = with(steps(law), 0.3 * scatter, 0.3 * fraction, 0.3 * Math.sqrt(variance), 0.5);
        return new Target(MIXTURE, notNegative(problem.mixture(), 2, MIXTURE.size()), guess, scale);
    }

    /** A density that knows the square of a parameter only, of which the positive half is wanted. */
    static LogDensity notNegative(LogDensity density, int parameter, int dimension) {
        return (points, count, values) -> {
            density.evaluate(points, count, values);
            for (int k = 0; k < count; k++) {
                if (points[k * dimension + parameter] < 0) {
                    values[k] = Double.NEGATIVE_INFINITY;
                }
            }
        };
    }

    private static double[] line(LeavittLaw law) {
        return new double[] {law.line().intercept(), law.line().slope()};
    }

    private static double[] steps(LeavittLaw law) {
        LineFit line = law.line();
        return new double[] {line.interceptError() * law.errorScale(), line.slopeError() * law.errorScale()};
    }

    /** What the method found, or else what the residuals have beyond the smallest of the errors. */
    private static double scatter(LeavittLaw law) {
        double smallest = Arrays.stream(law.points().error()).filter(e -> e > 0).min().orElse(0);
        double floor = 0.1 * smallest + 1e-3;
        double rms = law.line().rms();
        return Math.max(floor, law.scatter().map(LeavittLaw.Scatter::value).orElse(0.5 * rms));
    }

    private static double[] with(double[] some, double... more) {
        double[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}

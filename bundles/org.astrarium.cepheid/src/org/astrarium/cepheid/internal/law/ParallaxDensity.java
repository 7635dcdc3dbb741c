/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.law;

import java.util.Arrays;
import java.util.List;
import org.astrarium.cepheid.Parallaxes;
import org.astrarium.cepheid.ZeroPointPrior;
import org.astrarium.inference.mcmc.LogDensity;

/**
 * The likelihood of a law in the space of the parallaxes, where their errors are Gaussian and a negative one is a datum
 * like any other. A star's modulus is mu = W - M + t with t of variance v = error_W^2 + scatter^2, its parallax 10^((10
 * - mu) / 5) mas, and t is integrated out: exp(-t^2 / 2v - (parallax - zero point - f(t))^2 / 2 error^2), by Laplace's
 * approximation about the greatest value of the integrand, which is good to a few thousandths for scatters below 0.5
 * mag.
 *
 * <p>The prior on the modulus of a star is a Gaussian with the mean and the variance that the moduli W - M of the stars
 * themselves have (their population, as in Kelly 2007, ApJ 665, 1489): without it a star that scatters bright would be
 * taken for a near one where the sample has an end. It moves t by v / (v + variance) of the way to the mean.
 *
 * <p>Parameters: intercept (at the pivot), slope, scatter, and the zero point in mas unless it is fixed. The scatter
 * enters as its square: -s and s are the same.
 */
public final class ParallaxDensity implements LogDensity {
    /** The share by which a parallax shrinks for a magnitude of modulus. */
    static final double K = 0.2 * Math.log(10);
    private static final double SCATTER_LIMIT = 5;
    private static final int STEPS = 4;
    /** Factors of the widths are multiplied before a logarithm is taken, so many at a time. */
    private static final int FACTORS = 16;

    private final double[] x;
    private final Parallaxes stars;
    private final ZeroPointPrior prior;

    /**
     * @param logp  log10 of the periods less the pivot
     * @param stars the stars
     * @param prior of the zero point
     */
    public ParallaxDensity(double[] logp, Parallaxes stars, ZeroPointPrior prior) {
        x = logp;
        this.stars = stars;
        this.prior = prior;
    }

    /** The names of the parameters in their order. */
    public List<String> parameters() {
        return prior.fitted() ? List.of("intercept", "slope", "scatter", "zero_point")
                : List.of("intercept", "slope", "scatter");
    }

    @Override
    public void evaluate(double[] points, int count, double[] logDensity) {
        int dimension = prior.fitted() ? 4 : 3;
        for (int k = 0; k < count; k++) {
            int at = k * dimension;
            logDensity[k] = Math.abs(points[at + 2]) > SCATTER_LIMIT ? Double.NEGATIVE_INFINITY
                    : logDensity(points, at);
        }
    }

    private double logDensity(double[] points, int at) {
        double zeroPoint = prior.fitted() ? points[at + 3] : prior.mean();
        double square = points[at + 2] * points[at + 2];
        double mean = meanModulus(points, at);
        double population = population(points, at, mean, square);
        double sum = prior.logPrior(zeroPoint);
        double widths = 1;
        for (int i = 0; i < x.length; i++) {
            double v = stars.magnitudeError()[i] * stars.magnitudeError()[i] + square;
            double share = v / (v + population);
            double modulus = modulus(i, points, at);
            double expected = Math.exp(K * (10 - modulus - share * (mean - modulus)));
            double own = v * (1 - share);
            double t = mode(stars.parallax()[i] - zeroPoint, stars.error()[i], expected, own);
            double f = expected * Math.exp(-K * t);
            double weight = 1 / (stars.error()[i] * stars.error()[i]);
            double r = stars.parallax()[i] - zeroPoint - f;
            // far from its peak the integrand need not be convex; a floor keeps the width finite there
            widths *= Math.max(0.2, 1 + own * K * K * f * (f - r) * weight);
            sum -= 0.5 * (t * t / own + r * r * weight);
            if (i % FACTORS == FACTORS - 1) {
                sum -= 0.5 * Math.log(widths);
                widths = 1;
            }
        }
        sum -= 0.5 * Math.log(widths);
        return Double.isNaN(sum) || sum == Double.POSITIVE_INFINITY ? Double.NEGATIVE_INFINITY : sum;
    }

    private double meanModulus(double[] points, int at) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += modulus(i, points, at);
        }
        return sum / x.length;
    }

    /** The variance of the true moduli: of those by the law, less what the magnitudes scatter. */
    private double population(double[] points, int at, double mean, double square) {
        double variance = 0;
        double errors = 0;
        for (int i = 0; i < x.length; i++) {
            double off = modulus(i, points, at) - mean;
            variance += off * off / x.length;
            errors += stars.magnitudeError()[i] * stars.magnitudeError()[i] / x.length;
        }
        return Math.max(0.01 * variance, variance - errors - square);
    }

    /** The distance modulus of a star that lies on the law. */
    private double modulus(int i, double[] points, int at) {
        return stars.magnitude()[i] - points[at] - points[at + 1] * x[i];
    }

    /** Its parallax, in mas. */
    private double expected(int i, double[] points, int at) {
        return Math.exp(K * (10 - modulus(i, points, at)));
    }

    /** The t at which the integrand is greatest. */
    private static double mode(double parallax, double error, double expected, double v) {
        double weight = 1 / (error * error);
        double t = 0;
        double f = expected;
        // a fixed number of Gauss-Newton steps leaves the result a smooth function of the parameters
        for (int step = 0; step < STEPS; step++) {
            double slope = K * f;
            double move = (t + v * (parallax - f) * slope * weight) / (1 + v * slope * slope * weight);
            double y = K * Math.max(-1, Math.min(1, -move));
            t += y / K;
            // exp(-y) to 3e-5 and better (Pade), since |y| is below 0.5: t and f need not agree beyond that
            f *= (12 - 6 * y + y * y) / (12 + 6 * y + y * y);
        }
        return t;
    }

    /**
     * For each star, how far its parallax is off, in mag: linear in the parallax, so that negative ones have it
     * too.
     */
    double[] residuals(double[] point) {
        double[] residuals = new double[x.length];
        double zeroPoint = prior.fitted() ? point[3] : prior.mean();
        Arrays.setAll(residuals, i -> (stars.parallax()[i] - zeroPoint) / (K * expected(i, point, 0)) - 1 / K);
        return residuals;
    }

    /** Sum of the squared residuals over their variances, scatter included. */
    double chi2(double[] point) {
        double[] residuals = residuals(point);
        double chi2 = 0;
        for (int i = 0; i < x.length; i++) {
            double parallax = stars.error()[i] / (K * expected(i, point, 0));
            double magnitude = stars.magnitudeError()[i];
            chi2 += residuals[i] * residuals[i] / (parallax * parallax + magnitude * magnitude + point[2] * point[2]);
        }
        return chi2;
    }
}

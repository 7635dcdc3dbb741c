/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.law;

import java.util.Arrays;
import org.astrarium.cepheid.Parallaxes;
import org.astrarium.inference.FitException;

/**
 * A law fitted to astrometry-based luminosities a = 10^(0.2 M) = parallax 10^(0.2 W - 2) with the parallax in mas
 * (Arenou and Luri 1999, ASP Conf. 167, 13): linear in the parallax, so that its error stays Gaussian and negative
 * parallaxes stay in. The variance of a is (error 10^(0.2 W - 2))^2 + (k a)^2 v with k = 0.2 ln 10 and v = error_W^2 +
 * scatter^2; the scatter is the one with which chi-square is as large as its degrees of freedom.
 *
 * <p>W scatters, and both a and its weight depend on W, so that the weighted mean of a is off by a factor exp(k^2 v
 * (1/2 - 2p)), p the share of the variance that comes from the parallax (second order in k sqrt(v), from E[w a] / E[w]
 * with Gaussian W); the model is multiplied by it.
 *
 * @param intercept  at the pivot
 * @param slope      of the law
 * @param covariance 2 x 2, of intercept and slope
 * @param scatter    intrinsic, in mag
 * @param scatterError its error; NaN for a scatter of 0
 * @param chi2       with the scatter
 * @param residuals  of the stars, in mag, linear in the parallax
 */
record AblSolution(double intercept, double slope, double[][] covariance, double scatter, double scatterError,
        double chi2, double[] residuals) {
    private static final double K = ParallaxDensity.K;
    /** What the slope of every law of Cepheids is near. */
    private static final double FIRST_SLOPE = -3.3;
    private static final double LARGEST_SCATTER = 3;
    private static final int MOST_STEPS = 100;
    private static final int HALVINGS = 40;

    static AblSolution of(double[] x, Parallaxes stars) throws FitException {
        int dof = x.length - 2;
        AblSolution none = at(0, x, stars);
        if (none.chi2 <= dof) {
            return none;
        }
        double low = 0;
        double high = LARGEST_SCATTER;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (at(middle, x, stars).chi2 > dof) {
                low = middle;
            } else {
                high = middle;
            }
        }
        AblSolution best = at(high, x, stars);
        double step = 0.01 * high;
        double fall = (at(high - step, x, stars).chi2 - at(high + step, x, stars).chi2) / (2 * step);
        return new AblSolution(best.intercept, best.slope, best.covariance, high, Math.sqrt(2.0 * dof) / fall,
                best.chi2, best.residuals);
    }

    private static AblSolution at(double scatter, double[] x, Parallaxes stars) throws FitException {
        double[] p = {start(x, stars), FIRST_SLOPE};
        for (int step = 0; step < MOST_STEPS; step++) {
            Sums sums = Sums.of(p, scatter, x, stars);
            double[] move = sums.move();
            p[0] += move[0];
            p[1] += move[1];
            if (!(Math.abs(p[0]) < 100 && Math.abs(p[1]) < 100)) {
                break;
            }
            if (Math.abs(move[0]) + Math.abs(move[1]) < 1e-10) {
                Sums last = Sums.of(p, scatter, x, stars);
                return new AblSolution(p[0], p[1], last.covariance(), scatter, Double.NaN, last.chi2, last.residuals);
            }
        }
        throw new FitException("the astrometry-based luminosities define no law (too few significant parallaxes: "
                + "widen the calibrators)");
    }

    /** The intercept by linear least squares for the first slope, weighted by the parallaxes alone. */
    private static double start(double[] x, Parallaxes stars) throws FitException {
        double sum = 0;
        double norm = 0;
        for (int i = 0; i < x.length; i++) {
            double expected = Math.exp(K * (FIRST_SLOPE * x[i] - stars.magnitude()[i] + 10));
            double weight = 1 / (stars.error()[i] * stars.error()[i]);
            sum += weight * expected * stars.parallax()[i];
            norm += weight * expected * expected;
        }
        if (!(sum > 0)) {
            throw new FitException("the weighted mean of the parallaxes is not positive, so that they hold no "
                    + "luminosity (choose calibrators with better parallaxes)");
        }
        return Math.log(sum / norm) / K;
    }

    /** The normal equations at a point. */
    private record Sums(double h00, double h01, double h11, double g0, double g1, double chi2, double[] residuals) {

        static Sums of(double[] p, double scatter, double[] x, Parallaxes stars) {
            double h00 = 0;
            double h01 = 0;
            double h11 = 0;
            double g0 = 0;
            double g1 = 0;
            double chi2 = 0;
            double[] residuals = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                double unit = Math.exp(K * (stars.magnitude()[i] - 10));
                double a = stars.parallax()[i] * unit;
                double m = Math.exp(K * (p[0] + p[1] * x[i]));
                double v = stars.magnitudeError()[i] * stars.magnitudeError()[i] + scatter * scatter;
                double parallax = stars.error()[i] * unit * stars.error()[i] * unit;
                double variance = parallax + K * K * m * m * v;
                double model = m * Math.exp(K * K * v * (0.5 - 2 * parallax / variance));
                double r = a - model;
                double j = K * model;
                h00 += j * j / variance;
                h01 += j * j * x[i] / variance;
                h11 += j * j * x[i] * x[i] / variance;
                g0 += j * r / variance;
                g1 += j * r * x[i] / variance;
                chi2 += r * r / variance;
                residuals[i] = r / j;
            }
            return new Sums(h00, h01, h11, g0, g1, chi2, residuals);
        }

        /** A Gauss-Newton step, of a magnitude at most. */
        double[] move() {
            double[][] c = covariance();
            double[] move = {c[0][0] * g0 + c[0][1] * g1, c[1][0] * g0 + c[1][1] * g1};
            double longest = Arrays.stream(move).map(Math::abs).max().orElseThrow();
            double shorter = longest > 1 ? 1 / longest : 1;
            return new double[] {move[0] * shorter, move[1] * shorter};
        }

        double[][] covariance() {
            double determinant = h00 * h11 - h01 * h01;
            return new double[][] {{h11 / determinant, -h01 / determinant}, {-h01 / determinant, h00 / determinant}};
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.law;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
import org.astrarium.cepheid.Parallaxes;
import org.astrarium.cepheid.ZeroPointPrior;
import org.astrarium.inference.FitException;
import org.astrarium.inference.line.LineFit;
import org.astrarium.inference.mcmc.DensityPeak;
import org.astrarium.inference.mcmc.LogDensity;

/**
 * A law fitted to parallaxes without inverting them.
 *
 * @param line           the line; chi-square and rms are those of the residuals linear in the parallax, chi-square with
 *                       the scatter in it
 * @param scatter        intrinsic, in mag
 * @param scatterError   its error; NaN for a scatter of 0
 * @param zeroPoint      in mas, fitted or as given
 * @param zeroPointError NaN where it was given
 */
public record ParallaxFit(LineFit line, double scatter, double scatterError, double zeroPoint, double zeroPointError) {

    /**
     * By astrometry-based luminosities.
     *
     * @param logp      log10 of the periods
     * @param zeroPoint subtracted from the parallaxes, in mas
     * @param pivot     where the intercept shall hold
     * @throws FitException if there are fewer than 3 stars, or their parallaxes define no law
     */
    public static ParallaxFit byLuminosity(double[] logp, Parallaxes stars, double zeroPoint, double pivot)
            throws FitException {
        requireStars(logp, 3);
        double centre = Arrays.stream(logp).average().orElseThrow();
        AblSolution found = AblSolution.of(shifted(logp, centre), minus(stars, zeroPoint));
        LineFit line = line(new double[] {found.intercept(), found.slope()}, found.covariance(), centre, found.chi2(),
                logp.length - 2, found.residuals());
        return new ParallaxFit(line.at(pivot), found.scatter(), found.scatterError(), zeroPoint, Double.NaN);
    }

    /**
     * By the likelihood in parallax space, see {@link ParallaxDensity}.
     *
     * @param stop true ends the fit with a {@link java.util.concurrent.CancellationException}
     * @throws FitException if there are fewer than 5 stars, or the likelihood has no top
     */
    public static ParallaxFit byLikelihood(double[] logp, Parallaxes stars, ZeroPointPrior prior, double pivot,
            BooleanSupplier stop) throws FitException {
        requireStars(logp, 5);
        double centre = Arrays.stream(logp).average().orElseThrow();
        double[] x = shifted(logp, centre);
        AblSolution near = AblSolution.of(x, minus(stars, prior.mean()));
        ParallaxDensity density = new ParallaxDensity(x, stars, prior);
        double scatter = Math.max(0.05, near.scatter());
        double error = Math.sqrt(near.covariance()[0][0]);
        double[] guess = {near.intercept(), near.slope(), scatter, prior.mean()};
        double[] scale = {error, Math.sqrt(near.covariance()[1][1]), 0.2 * scatter, Math.min(prior.sd(), 0.02)};
        int dimension = density.parameters().size();
        DensityPeak peak = DensityPeak.near(LogDensity.stoppable(density, stop), Arrays.copyOf(guess, dimension),
                Arrays.copyOf(scale, dimension));
        double[] top = peak.point();
        boolean free = prior.sd() == Double.POSITIVE_INFINITY;
        LineFit line = line(top, peak.covariance(), centre, density.chi2(top), logp.length - (free ? 4 : 3),
                density.residuals(top));
        double spread = Math.abs(top[2]);
        return new ParallaxFit(line.at(pivot), spread, spread > 0 ? peak.sd()[2] : Double.NaN,
                prior.fitted() ? top[3] : prior.mean(), prior.fitted() ? peak.sd()[3] : Double.NaN);
    }

    private static void requireStars(double[] logp, int needed) throws FitException {
        if (logp.length < needed) {
            throw new FitException("this fit needs at least " + needed + " stars with parallaxes, but " + logp.length
                    + (logp.length == 1 ? " is" : " are") + " there (widen the calibrators)");
        }
        if (Arrays.stream(logp).allMatch(x -> x == logp[0])) {
            throw new FitException("all stars have one period, so that the law has no slope (widen the calibrators)");
        }
    }

    private static double[] shifted(double[] logp, double by) {
        return Arrays.stream(logp).map(x -> x - by).toArray();
    }

    private static Parallaxes minus(Parallaxes stars, double zeroPoint) {
        return new Parallaxes(Arrays.stream(stars.parallax()).map(p -> p - zeroPoint).toArray(), stars.error(),
                stars.magnitude(), stars.magnitudeError());
    }

    private static LineFit line(double[] p, double[][] covariance, double pivot, double chi2, int dof,
            double[] residuals) {
        BitSet kept = new BitSet();
        kept.set(0, residuals.length);
        double rms = Math.sqrt(Arrays.stream(residuals).map(r -> r * r).average().orElseThrow());
        return new LineFit(p[0], p[1], Math.sqrt(covariance[0][0]), Math.sqrt(covariance[1][1]), covariance[0][1],
                pivot, chi2, dof, rms, kept, 0);
    }
}

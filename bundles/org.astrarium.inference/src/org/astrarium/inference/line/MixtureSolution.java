/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;

import org.astrarium.inference.FitException;
import org.astrarium.inference.mcmc.DensityPeak;
import org.astrarium.inference.mcmc.LogDensity;

/** The top of a {@link MixtureDensity}, climbed to from several shares of outliers since there may be more than one. */
record MixtureSolution(MixtureDensity density, DensityPeak peak, double meanX) {

    private static final double[] FRACTIONS = {0.02, 0.1, 0.3};

    static MixtureSolution of(double[] x, double[] y, double[] errors, BooleanSupplier stop) throws FitException {
        LineFit clipped = LineProblem.unweighted(x, y).clip(2.5).fit();
        double meanX = clipped.kept().stream().mapToDouble(i -> x[i]).average().orElseThrow();
        LineFit line = clipped.at(meanX);
        double meanY = Arrays.stream(y).average().orElseThrow();
        double variance = Arrays.stream(y).map(v -> (v - meanY) * (v - meanY)).average().orElseThrow();
        double spreadX = Math.sqrt(Arrays.stream(x).map(v -> (v - meanX) * (v - meanX)).average().orElseThrow());
        double smallest = Arrays.stream(errors).min().orElseThrow();
        double off = Math.max(line.rms(), 0.1 * smallest);
        double step = off / Math.sqrt(x.length);
        MixtureDensity density = new MixtureDensity(x, y, errors, meanX);
        DensityPeak best = null;
        for (double fraction : FRACTIONS) {
            double[] guess = {line.intercept(), line.slope(), 0.5 * off, fraction, meanY, Math.log(variance)};
            double[] scale = {step, step / spreadX, 0.2 * off, 0.3 * fraction, Math.sqrt(variance / x.length), 0.5};
            DensityPeak peak = DensityPeak.near(LogDensity.stoppable(density, stop), guess, scale);
            best = best == null || peak.logDensity() > best.logDensity() ? peak : best;
        }
        return new MixtureSolution(density, best, meanX);
    }

    /** Whether the outliers are at least half a point; below that they are but a wiggle of the likelihood. */
    boolean hasOutliers() {
        return Arrays.stream(density.outlierProbabilities(peak.point())).sum() >= 0.5;
    }

    RobustFit toFit(double[] x, double[] y, double pivot) {
        double[] top = peak.point();
        double[] sd = peak.sd();
        BitSet kept = new BitSet();
        kept.set(0, x.length);
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            double r = y[i] - top[0] - top[1] * (x[i] - meanX);
            squares += r * r;
        }
        LineFit line = new LineFit(top[0], top[1], sd[0], sd[1], peak.covariance()[0][1], meanX, Double.NaN,
                x.length - MixtureDensity.PARAMETERS, Math.sqrt(squares / x.length), kept, 0);
        return new RobustFit(line.at(pivot), Math.abs(top[2]), sd[2], top[3], sd[3], top[4], Math.exp(0.5 * top[5]),
                peak.logDensity(), density.outlierProbabilities(top));
    }
}

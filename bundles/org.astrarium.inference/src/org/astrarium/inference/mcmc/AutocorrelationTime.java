/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/**
 * The integrated autocorrelation time tau = 1 + 2 sum rho(t) of a chain: how many steps it takes to forget. The sum
 * ends at the running window of Sokal 1997 ("Monte Carlo methods in statistical mechanics", section 3), the first lag t
 * with t >= 5 max(1, tau(t)).
 *
 * <p>rho(t) is averaged over all walkers before it is summed up. Means and variance are those of all walkers together,
 * not each walker's own: walkers that stay in different modes then never forget, as it should be, while each by itself
 * would seem to mix.
 *
 * @param tau in steps; a lower bound where it is not resolved; infinite where nothing ever moved
 * @param window the lag at which the sum ends
 * @param resolved whether the window closed within the chain
 */
public record AutocorrelationTime(double tau, int window, boolean resolved) {

    /** Sokal's c: a window so many tau wide leaves a bias of some exp(-c). */
    private static final double WINDOWS = 5;

    /**
     * @param chains whose walkers are averaged, over all ensembles
     * @param parameter from 0
     * @param from the first step taken
     * @return the time of the parameter
     */
    public static AutocorrelationTime of(Chains chains, int parameter, int from) {
        return of(series(chains, parameter, from));
    }

    /**
     * @param series one row a walker, of equal length, at least one of at least 2 steps
     * @return their common time
     */
    public static AutocorrelationTime of(double[][] series) {
        return integrate(function(series));
    }

    /**
     * The autocorrelation function, to be drawn.
     *
     * @param chains whose walkers are averaged, over all ensembles
     * @param parameter from 0
     * @param from the first step taken
     * @return rho at lag 0, 1, ..., as many as there are steps
     */
    public static double[] function(Chains chains, int parameter, int from) {
        return function(series(chains, parameter, from));
    }

    static double[][] series(Chains chains, int parameter, int from) {
        List<EnsembleChain> ensembles = chains.ensembles();
        return ensembles.stream().flatMap(chain -> IntStream.range(0, chain.walkers())
                .mapToObj(walker -> chain.series(parameter, walker, from))).toArray(double[][]::new);
    }

    static AutocorrelationTime integrate(double[] rho) {
        if (Double.isNaN(rho[0])) {
            return new AutocorrelationTime(Double.POSITIVE_INFINITY, rho.length - 1, false);
        }
        double sum = 1;
        double largest = 1;
        for (int lag = 1; lag < rho.length; lag++) {
            sum += 2 * rho[lag];
            largest = Math.max(largest, sum);
            // Anticorrelated steps have a sum below 1, which a window of a step or two would cut off in mid swing.
            if (lag >= WINDOWS * Math.max(1, sum)) {
                // A sum at or below zero is noise: no chain is worth more than the square of its length.
                return new AutocorrelationTime(Math.max(sum, 1.0 / rho.length), lag, true);
            }
        }
        return new AutocorrelationTime(largest, rho.length - 1, false);
    }

    /**
     * The autocorrelation function averaged over walkers, by fast Fourier transforms (Wiener and Khinchin).
     *
     * @param series one row a walker, of equal length
     * @return rho at lag 0, 1, ..., as many as there are steps; NaN throughout where no value differs from another
     */
    public static double[] function(double[][] series) {
        int steps = series[0].length;
        // Twice the length, filled up with zeros, keeps the end of a series from meeting its begin.
        int length = Integer.highestOneBit(2 * steps - 1) << 1;
        double mean = mean(series);
        double[] power = new double[length];
        double[] real = new double[length];
        double[] imaginary = new double[length];
        for (int walker = 0; walker < series.length; walker += 2) {
            centre(series[walker], mean, real);
            if (walker + 1 < series.length) {
                centre(series[walker + 1], mean, imaginary);
            } else {
                Arrays.fill(imaginary, 0);
            }
            // Two walkers in one transform: the real part of the complex autocovariance is the sum of theirs.
            transform(real, imaginary, TransformType.FORWARD);
            for (int k = 0; k < length; k++) {
                power[k] += real[k] * real[k] + imaginary[k] * imaginary[k];
            }
        }
        Arrays.fill(imaginary, 0);
        transform(power, imaginary, TransformType.INVERSE);
        double[] rho = new double[steps];
        for (int lag = 0; lag < steps; lag++) {
            rho[lag] = power[lag] / power[0];
        }
        return rho;
    }

    private static void transform(double[] real, double[] imaginary, TransformType direction) {
        FastFourierTransformer.transformInPlace(new double[][] {real, imaginary}, DftNormalization.STANDARD, direction);
    }

    private static double mean(double[][] series) {
        double sum = 0;
        double origin = series[0][0];
        for (double[] row : series) {
            for (double value : row) {
                sum += value - origin;
            }
        }
        return origin + sum / ((double) series.length * series[0].length);
    }

    private static void centre(double[] series, double mean, double[] into) {
        for (int i = 0; i < series.length; i++) {
            into[i] = series[i] - mean;
        }
        Arrays.fill(into, series.length, into.length, 0);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.Arrays;

/**
 * The potential scale reduction factor R-hat of Gelman and Rubin 1992 (Statistical Science 7, 457) with each chain
 * split in two halves (Gelman et al. 2013, Bayesian Data Analysis, section 11.4): 1 where all halves of all chains
 * agree, more where one of them drifts or stays elsewhere.
 */
public final class SplitRHat {

    private SplitRHat() {
    }

    /**
     * R-hat over independent ensembles: all walkers of an ensemble make one chain.
     *
     * @param chains to be compared
     * @param parameter from 0
     * @param from the first step taken
     * @return R-hat; NaN where there are fewer than two steps or nothing ever moved
     */
    public static double of(Chains chains, int parameter, int from) {
        // With an odd number of steps the first goes, so that both halves hold whole steps.
        int even = from + (chains.steps() - from) % 2;
        return of(chains.ensembles().stream().map(chain -> chain.values(parameter, even)).toArray(double[][]::new));
    }

    /**
     * @param chains of equal length; with an odd length the first value goes
     * @return R-hat; NaN where the halves hold fewer than two values or no value differs from another
     */
    public static double of(double[][] chains) {
        int half = chains[0].length / 2;
        int odd = chains[0].length % 2;
        int groups = 2 * chains.length;
        double[] means = new double[groups];
        double within = 0;
        for (int g = 0; g < groups; g++) {
            int from = odd + g % 2 * half;
            double[] values = Arrays.copyOfRange(chains[g / 2], from, from + half);
            means[g] = mean(values);
            within += sumOfSquares(values, means[g]) / (half - 1) / groups;
        }
        // Between-chain variance of the means, B / n in the paper.
        double between = sumOfSquares(means, mean(means)) / (groups - 1);
        return Math.sqrt((within * (half - 1) / half + between) / within);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value - values[0];
        }
        return values[0] + sum / values.length;
    }

    private static double sumOfSquares(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }
}

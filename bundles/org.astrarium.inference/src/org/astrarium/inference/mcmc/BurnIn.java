/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many steps at the begin still remember the start. */
public final class BurnIn {

    /** After so many autocorrelation times, exp(-5) < 1 % of the start is left. */
    private static final double TIMES = 5;

    private BurnIn() {
    }

    /**
     * Five times the longest autocorrelation time of the parameters and of the density itself, measured in the second
     * half of the chains, which is the half that has forgotten more; at most the first half. Where the second half is
     * too short to measure the time, the first half goes.
     *
     * @param chains that began anywhere
     * @return steps to discard
     */
    public static int automatic(Chains chains) {
        int half = chains.steps() / 2;
        if (chains.steps() - half < 2) {
            return 0;
        }
        double longest = IntStream.range(0, chains.dimension())
                .mapToDouble(parameter -> AutocorrelationTime.of(chains, parameter, half).tau())
                .reduce(densityTime(chains, half), Math::max);
        boolean measured = chains.steps() - half >= 2 * TIMES * longest;
        return measured ? (int) Math.ceil(TIMES * longest) : half;
    }

    private static double densityTime(Chains chains, int from) {
        double[][] series = chains.ensembles().stream().flatMap(chain -> byWalker(chain,
                from)).toArray(double[][]::new);
        return AutocorrelationTime.of(series).tau();
    }

    private static Stream<double[]> byWalker(EnsembleChain chain, int from) {
        return IntStream.range(0, chain.walkers()).mapToObj(walker -> {
            double[] series = new double[chain.steps() - from];
            Arrays.setAll(series, i -> chain.logDensity(from + i, walker));
            return series;
        });
    }
}

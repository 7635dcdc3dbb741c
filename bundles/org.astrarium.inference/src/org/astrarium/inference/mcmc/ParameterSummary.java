/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * What is known of one parameter.
 *
 * @param name of the parameter
 * @param median of the points kept
 * @param lower the 16th percentile
 * @param upper the 84th percentile
 * @param mean of the points kept
 * @param sd standard deviation of the points kept
 * @param tau integrated autocorrelation time, in steps; infinite where the parameter never moved
 * @param ess effective sample size: points kept over tau
 * @param rhat split R-hat over the ensembles; NaN where the parameter never moved
 */
public record ParameterSummary(String name, double median, double lower, double upper, double mean, double sd,
        double tau, double ess, double rhat) {

    static ParameterSummary of(Chains chains, int parameter, int discarded) {
        double[] values = chains.values(parameter, discarded);
        double mean = StatUtils.mean(values);
        double sd = Math.sqrt(StatUtils.variance(values, mean));
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(values);
        double tau = AutocorrelationTime.of(chains, parameter, discarded).tau();
        return new ParameterSummary(chains.parameters().get(parameter), percentile.evaluate(50),
                percentile.evaluate(16), percentile.evaluate(84), mean, sd, tau, values.length / tau,
                SplitRHat.of(chains, parameter, discarded));
    }
}

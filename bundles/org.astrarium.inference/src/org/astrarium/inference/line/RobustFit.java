/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

/**
 * A line among outliers, by maximum likelihood: each point belongs to the relation, or else to a Gaussian population
 * about one y (Hogg, Bovy and Lang 2010, eq. 17, with an intrinsic scatter of the relation added).
 *
 * @param line the line; it has no chi2 since no point is wholly in or out, and its rms is that of all points
 * @param scatter intrinsic scatter of the relation, one standard deviation; 0 where the errors explain all there is
 * @param scatterError one standard deviation
 * @param outlierFraction share of the outlier population; 0 where none is needed
 * @param outlierFractionError one standard deviation; NaN for a share of 0
 * @param outlierMean the y about which outliers lie; NaN for a share of 0
 * @param outlierSd their standard deviation beyond their errors; NaN for a share of 0
 * @param logLikelihood natural logarithm, with all constants
 * @param outlierProbability for each point of the problem, that it belongs to the outliers
 */
public record RobustFit(LineFit line, double scatter, double scatterError, double outlierFraction,
        double outlierFractionError, double outlierMean, double outlierSd, double logLikelihood,
        double[] outlierProbability) {

    public RobustFit {
        outlierProbability = outlierProbability.clone();
    }

    /** @return a copy */
    @Override
    public double[] outlierProbability() {
        return outlierProbability.clone();
    }
}

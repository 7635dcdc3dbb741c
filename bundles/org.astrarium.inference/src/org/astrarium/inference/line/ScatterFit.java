/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

/**
 * A line with intrinsic scatter, by maximum likelihood: each point has the variance error^2 + scatter^2.
 *
 * @param line the line; its chi2 is sum of residual^2 / (error^2 + scatter^2), and its dof count the scatter as well
 * @param scatter one standard deviation, in units of y; 0 where the errors of the points explain all there is
 * @param scatterError one standard deviation; NaN for a scatter of 0
 * @param logLikelihood natural logarithm, with all constants
 */
public record ScatterFit(LineFit line, double scatter, double scatterError, double logLikelihood) {
}

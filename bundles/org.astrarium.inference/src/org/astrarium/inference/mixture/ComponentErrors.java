/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

/**
 * Standard errors of one component's parameters.
 *
 * @param weight of its weight
 * @param mean of each mean
 * @param covariance of each element of its covariance
 * @param sd of the standard deviation in each column
 */
public record ComponentErrors(double weight, double[] mean, double[][] covariance, double[] sd) {
}

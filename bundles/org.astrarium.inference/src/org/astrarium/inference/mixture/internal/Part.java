/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import org.astrarium.inference.mixture.Region;

/**
 * A component while it is fitted, in scaled units.
 *
 * @param weight share of the rows
 * @param columns those in which it is Gaussian, ascending
 * @param mean in those columns
 * @param covariance in those columns
 * @param region where it is even, in scaled units
 */
record Part(double weight, int[] columns, double[] mean, double[][] covariance, Region region) {

    /** The same place and shape with another weight. */
    Part weighing(double share) {
        return new Part(share, columns, mean, covariance, region);
    }
}

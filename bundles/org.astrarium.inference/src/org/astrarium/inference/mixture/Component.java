/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One component of a mixture, in the columns' own units: a Gaussian in all columns, or even over a region of some and
 * Gaussian in the others.
 *
 * @param weight share of the rows, 0 to 1
 * @param mean one value a column; the region's centre where the component is even
 * @param covariance square, symmetric; the region's variances where the component is even, uncorrelated with the rest
 * @param region where it is even; {@link Region#NONE} for a Gaussian
 */
public record Component(double weight, double[] mean, double[][] covariance, Region region) {

    public Component {
        if (!(weight >= 0) || covariance.length != mean.length) {
            throw new IllegalArgumentException("a component of weight " + weight + " with " + mean.length
                    + " means and " + covariance.length + " rows of its covariance");
        }
    }

    /**
     * @param weight share of the rows
     * @param mean one value a column
     * @param covariance square, symmetric, positive definite
     * @return a Gaussian
     */
    public static Component gaussian(double weight, double[] mean, double[][] covariance) {
        return new Component(weight, mean, covariance, Region.NONE);
    }

    /** @return how many columns */
    public int dimension() {
        return mean.length;
    }

    /** @return whether it is even over a region of some columns */
    public boolean uniform() {
        return region.columns().length > 0;
    }

    /**
     * @param column 0-based
     * @return the standard deviation in that column
     */
    public double sd(int column) {
        return Math.sqrt(covariance[column][column]);
    }

    /** @return its columns without those in which it is even, ascending */
    public int[] gaussianColumns() {
        int[] even = region.columns();
        return IntStream.range(0, mean.length)
                .filter(j -> Arrays.stream(even).noneMatch(column -> column == j)).toArray();
    }
}

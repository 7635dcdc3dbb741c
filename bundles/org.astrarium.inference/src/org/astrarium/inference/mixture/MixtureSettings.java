/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

/**
 * How to fit a mixture. All but the threads make a difference to the numbers.
 *
 * @param covariance how free the covariances are
 * @param start where an attempt starts
 * @param restarts attempts for each number of components, at least 1
 * @param iterations of an attempt at most, at least 1
 * @param tolerance an attempt has converged when an iteration raises the mean of ln L over the rows by less
 * @param floor the least variance of a component in any direction, in units of each column's own variance; of the mean
 *        of the columns' variances where the covariances are spherical
 * @param uniform how many of the components are even over {@code region}: the last ones
 * @param region where they are even
 * @param seed of all random numbers
 * @param threads at least 1
 */
public record MixtureSettings(Covariance covariance, Start start, int restarts, int iterations, double tolerance,
        double floor, int uniform, Region region, long seed, int threads) {

    public MixtureSettings {
        if (restarts < 1 || iterations < 1 || threads < 1) {
            throw new IllegalArgumentException("a fit needs a restart, an iteration and a thread, not " + restarts
                    + ", " + iterations + " and " + threads);
        }
        if (!(tolerance >= 0) || !(floor > 0)) {
            throw new IllegalArgumentException("tolerance is " + tolerance + " and floor " + floor);
        }
        if (uniform < 0 || uniform > 0 && region.columns().length == 0) {
            throw new IllegalArgumentException(uniform + " components are even over no region");
        }
    }

    /**
     * Full covariances, ten restarts from k-means++, at most 1,000 iterations to a tolerance of 1e-6, a floor of 1e-6,
     * Gaussians only, one thread for each processor.
     *
     * @param seed of all random numbers
     * @return the settings
     */
    public static MixtureSettings of(long seed) {
        return new MixtureSettings(Covariance.FULL, Start.K_MEANS, 10, 1000, 1e-6, 1e-6, 0, Region.NONE, seed,
                Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param kind how free the covariances are
     * @return the same settings but for that
     */
    public MixtureSettings withCovariance(Covariance kind) {
        return new MixtureSettings(kind, start, restarts, iterations, tolerance, floor, uniform, region, seed,
                threads);
    }

    /**
     * @param from where an attempt starts
     * @param attempts how many for each number of components
     * @return the same settings but for that
     */
    public MixtureSettings withStarts(Start from, int attempts) {
        return new MixtureSettings(covariance, from, attempts, iterations, tolerance, floor, uniform, region, seed,
                threads);
    }

    /**
     * @param most iterations of an attempt
     * @param least rise of the mean of ln L
     * @return the same settings but for that
     */
    public MixtureSettings withConvergence(int most, double least) {
        return new MixtureSettings(covariance, start, restarts, most, least, floor, uniform, region, seed, threads);
    }

    /**
     * @param least variance, in units of each column's own
     * @return the same settings but for that
     */
    public MixtureSettings withFloor(double least) {
        return new MixtureSettings(covariance, start, restarts, iterations, tolerance, least, uniform, region, seed,
                threads);
    }

    /**
     * @param components how many of the components are even over the region
     * @param over the region
     * @return the same settings but for that
     */
    public MixtureSettings withUniform(int components, Region over) {
        return new MixtureSettings(covariance, start, restarts, iterations, tolerance, floor, components, over, seed,
                threads);
    }

    /**
     * @param count at least 1
     * @return the same settings but for the threads
     */
    public MixtureSettings withThreads(int count) {
        return new MixtureSettings(covariance, start, restarts, iterations, tolerance, floor, uniform, region, seed,
                count);
    }
}

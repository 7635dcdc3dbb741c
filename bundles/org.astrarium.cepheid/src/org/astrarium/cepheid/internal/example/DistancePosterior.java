/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.example;

/**
 * The distance of a star from its parallax and the exponentially decreasing space density prior of length L
 * (Bailer-Jones 2015, PASP 127, 994): the posterior is r^2 exp(-r / L) exp(-(parallax - 1 / r)^2 / (2 sigma^2)). As in
 * the catalogue of Bailer-Jones et al. (2018) the estimate is its mode with the shortest interval that holds 68 % or,
 * where it has two modes, its median with the interval of equal tails.
 *
 * @param estimate distance in kpc
 * @param lower    lower end of the interval
 * @param upper    upper end of the interval
 * @param modes    modes of the posterior, 1 or 2
 */
record DistancePosterior(double estimate, double lower, double upper, int modes) {
    /** The probability within one standard deviation of a normal. */
    private static final double INSIDE = 0.6826894921370859;
    private static final int STEPS = 600;
    /** The posterior is cut off where it has fallen to exp(-12) of its height. */
    private static final double DEPTH = 12;
    private static final double NEAREST = 1e-3;

    /**
     * Estimates a distance.
     *
     * @param parallax in mas, zero point subtracted
     * @param sigma    its error in mas
     * @param length   L in kpc
     */
    static DistancePosterior of(double parallax, double sigma, double length) {
        Density density = new Density(parallax, sigma, length);
        double far = 60 * length;
        double mode = Double.NaN;
        int modes = 0;
        double previous = NEAREST;
        for (int i = 1; i <= STEPS; i++) {
            double r = NEAREST * StrictMath.pow(far / NEAREST, (double) i / STEPS);
            if (density.slope(previous) > 0 && density.slope(r) <= 0) {
                double top = density.top(previous, r);
                modes++;
                mode = Double.isNaN(mode) || density.log(top) > density.log(mode) ? top : mode;
            }
            previous = r;
        }
        double[] grid = density.support(mode, far);
        return modes == 1 ? shortest(density, mode, grid) : equalTails(density, grid, modes);
    }

    private static DistancePosterior shortest(Density density, double mode, double[] grid) {
        double[] mass = density.masses(grid, mode);
        double total = java.util.Arrays.stream(mass).sum();
        int low = 0;
        while (low < mass.length - 1 && grid[low + 1] < mode) {
            low++;
        }
        int high = low + 1;
        double inside = mass[low];
        while (inside < INSIDE * total) {
            boolean down = high == mass.length || low > 0 && mass[low - 1] >= mass[high];
            inside += down ? mass[--low] : mass[high++];
        }
        return new DistancePosterior(mode, grid[low], grid[high], 1);
    }

    private static DistancePosterior equalTails(Density density, double[] grid, int modes) {
        double[] mass = density.masses(grid, grid[0]);
        double total = java.util.Arrays.stream(mass).sum();
        double[] quantiles = new double[3];
        double[] wanted = {(1 - INSIDE) / 2, 0.5, (1 + INSIDE) / 2};
        double below = 0;
        int next = 0;
        for (int i = 0; i < mass.length && next < 3; i++) {
            while (next < 3 && below + mass[i] >= wanted[next] * total) {
                quantiles[next] = grid[i] + (wanted[next] * total - below) / mass[i] * (grid[i + 1] - grid[i]);
                next++;
            }
            below += mass[i];
        }
        return new DistancePosterior(quantiles[1], quantiles[0], quantiles[2], modes);
    }

    private record Density(double parallax, double sigma, double length) {
        double log(double r) {
            double z = (parallax - 1 / r) / sigma;
            return 2 * StrictMath.log(r) - r / length - z * z / 2;
        }

        /** Sign of the density's slope; its zeros are the roots of the cubic of Bailer-Jones (2015), equation 19. */
        double slope(double r) {
            double s2 = sigma * sigma;
            return -(r * r * r / length - 2 * r * r + parallax / s2 * r - 1 / s2);
        }

        double top(double rising, double falling) {
            double low = rising;
            double high = falling;
            for (int i = 0; i < 60; i++) {
                double middle = (low + high) / 2;
                if (slope(middle) > 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return (low + high) / 2;
        }

        /** Distances, evenly spaced, between which the density is worth looking at. */
        double[] support(double mode, double far) {
            double floor = log(mode) - DEPTH;
            double low = mode;
            double high = mode;
            while (low > NEAREST && log(low) > floor) {
                low *= 0.97;
            }
            while (high < far && log(high) > floor) {
                high *= 1.03;
            }
            double[] grid = new double[STEPS + 1];
            for (int i = 0; i <= STEPS; i++) {
                grid[i] = low + i * (high - low) / STEPS;
            }
            return grid;
        }

        /** Probability between neighbours of the grid, by the trapezoidal rule, up to a factor. */
        double[] masses(double[] grid, double scale) {
            double reference = log(scale);
            double[] mass = new double[grid.length - 1];
            double before = StrictMath.exp(log(grid[0]) - reference);
            for (int i = 0; i < mass.length; i++) {
                double after = StrictMath.exp(log(grid[i + 1]) - reference);
                mass[i] = (before + after) / 2;
                before = after;
            }
            return mass;
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.statistics;

/**
 * Mean and spread of numbers, gathered block by block without loss of digits: Chan, Golub and LeVeque 1983, The
 * American Statistician 37, 242, equation 2.1.
 *
 * @param count   numbers
 * @param mean    their mean, NaN of none
 * @param squares sum of the squared differences from the mean
 */
public record Moments(long count, double mean, double squares) {
    /** Of no numbers. */
    public static final Moments NONE = new Moments(0, Double.NaN, 0);

    /** Of the first {@code n} numbers of a block, in two passes over it. */
    static Moments of(double[] block, int n) {
        if (n == 0) {
            return NONE;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += block[i];
        }
        double mean = sum / n;
        double squares = 0;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            double d = block[i] - mean;
            squares += d * d;
            rest += d;
        }
        return new Moments(n, mean + rest / n, squares - rest * rest / n);
    }

    /** Of both sets of numbers. */
    Moments and(Moments other) {
        if (count == 0 || other.count == 0) {
            return count == 0 ? other : this;
        }
        long all = count + other.count;
        double step = other.mean - mean;
        return new Moments(all, mean + step * other.count / all,
                squares + other.squares + step * step * ((double) count * other.count / all));
    }

    /** Standard deviation of the population that the numbers are a sample of (n - 1); NaN of fewer than two. */
    public double deviation() {
        return count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1));
    }
}

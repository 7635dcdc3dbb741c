/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Arrays;

/**
 * How values are spread.
 *
 * @param median 50th percentile
 * @param lower  16th percentile
 * @param upper  84th percentile
 * @param mean   mean
 * @param sd     standard deviation, n - 1 in the denominator; NaN for a single value
 */
public record Spread(double median, double lower, double upper, double mean, double sd) {

    /** Of at least one value. Percentiles are interpolated between the sorted values (Hyndman and Fan 1996, type 7). */
    public static Spread of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(sorted).sum() / sorted.length;
        double squares = Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).sum();
        double sd = sorted.length > 1 ? Math.sqrt(squares / (sorted.length - 1)) : Double.NaN;
        return new Spread(percentile(sorted, 50), percentile(sorted, 16), percentile(sorted, 84), mean, sd);
    }

    /** Half the distance from the 16th to the 84th percentile: a standard deviation that outliers do not move. */
    public double halfWidth() {
        return (upper - lower) / 2;
    }

    private static double percentile(double[] sorted, double percent) {
        double at = percent / 100 * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}

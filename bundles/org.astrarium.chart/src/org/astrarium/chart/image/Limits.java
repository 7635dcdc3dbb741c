/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

import java.util.Arrays;
import org.astrarium.core.image.Plane;

/**
 * The pixel values shown darkest and brightest.
 *
 * @param low  the one where the colours begin
 * @param high the one where they end, above the other
 */
public record Limits(double low, double high) {
    private static final int MOST_SAMPLES = 200_000;

    /** Makes room between two that are equal or not numbers. */
    public Limits {
        if (!(high > low)) {
            low = Double.isFinite(low) ? low : 0;
            high = low + Math.max(1, Math.abs(low)) * 1e-6;
        }
    }

    /** Where a value lies between the limits: 0 at or below the low one, 1 at or above the high one; NaN for NaN. */
    public double share(double value) {
        return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }

    /** From the smallest to the largest of all finite values. */
    public static Limits all(Plane plane) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < plane.size(); i++) {
            double value = plane.value(i);
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return new Limits(low, high);
    }

    /**
     * The middle part of the values, estimated from 200,000 of them.
     *
     * @param percent how many of a hundred lie between the limits
     */
    public static Limits percentile(Plane plane, double percent) {
        double[] sorted = sample(plane, MOST_SAMPLES);
        Arrays.sort(sorted);
        double tail = (100 - percent) / 200;
        return sorted.length == 0 ? new Limits(0, 1) : new Limits(quantile(sorted, tail), quantile(sorted, 1 - tail));
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** The limits of IRAF's zscale: about the median, with the slope of the sorted values without outliers. */
    public static Limits zscale(Plane plane) {
        return ZScale.of(sample(plane, ZScale.SAMPLES));
    }

    /** Finite values, evenly spaced among all finite ones; at most so many. */
    static double[] sample(Plane plane, int most) {
        int finite = 0;
        for (int i = 0; i < plane.size(); i++) {
            if (Double.isFinite(plane.value(i))) {
                finite++;
            }
        }
        int stride = Math.max(1, finite / most);
        double[] sample = new double[Math.min(most, (finite + stride - 1) / stride)];
        int taken = 0;
        int seen = 0;
        for (int i = 0; i < plane.size() && taken < sample.length; i++) {
            double value = plane.value(i);
            if (Double.isFinite(value) && seen++ % stride == 0) {
                sample[taken++] = value;
            }
        }
        return sample;
    }
}

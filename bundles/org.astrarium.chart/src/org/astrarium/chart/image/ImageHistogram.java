/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

import org.astrarium.core.image.Plane;

/**
 * How many pixels have which value.
 *
 * @param limits where the first bin begins and the last ends; values outside are not counted
 * @param counts one a bin, all of one width
 */
public record ImageHistogram(Limits limits, long[] counts) {
    /** Counts the pixels of a plane. */
    public static ImageHistogram of(Plane plane, Limits limits, int bins) {
        long[] counts = new long[bins];
        double scale = bins / (limits.high() - limits.low());
        for (int i = 0; i < plane.size(); i++) {
            double at = (plane.value(i) - limits.low()) * scale;
            if (at >= 0 && at <= bins) {
                counts[Math.min(bins - 1, (int) at)]++;
            }
        }
        return new ImageHistogram(limits, counts);
    }

    /** The count of the fullest bin. */
    public long most() {
        long most = 0;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }
}

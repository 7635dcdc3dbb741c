/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.Arrays;
import org.astrarium.core.chart.Axis;

/** The axis of a feature: its symbol and unit, its direction, and a range that a few stars far out do not stretch. */
final class FeatureAxis {
    private static final double MARGIN = 0.05;

    private FeatureAxis() {
    }

    /** An axis of a column, by its name and unit. */
    static Axis of(String name, String unit) {
        return switch (name) {
            case "ra" -> Axis.of("\u03b1", "deg").reverse();
            case "dec" -> Axis.of("\u03b4", "deg");
            case "xi" -> Axis.of("\u03be", "deg").reverse();
            case "eta" -> Axis.of("\u03b7", "deg");
            case "pmra" -> Axis.of("\u03bc_{\u03b1*}", "mas/yr");
            case "pmdec" -> Axis.of("\u03bc_{\u03b4}", "mas/yr");
            case "parallax", "parallax_corrected" -> Axis.of("\u03d6", "mas");
            case "r_est", "r_med_geo" -> Axis.of("distance", unit.isEmpty() ? "pc" : unit);
            case "bp_rp" -> Axis.of("G_{BP} \u2212 G_{RP}", "mag");
            case "phot_g_mean_mag", "g_mag" -> Axis.magnitude("G");
            default -> unit.equals("mag") ? Axis.magnitude(name) : Axis.of(name, unit);
        };
    }

    /** The axis over so large a part of some values, the same left out at both ends, and over all of some others. */
    static Axis over(Axis axis, double part, double[] most, double[]... whole) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = -1; i < whole.length; i++) {
            double[] sorted = Arrays.stream(i < 0 ? most : whole[i]).filter(Double::isFinite).sorted().toArray();
            if (sorted.length > 0) {
                int out = i < 0 ? (int) (0.5 * (1 - part) * sorted.length) : 0;
                low = Math.min(low, sorted[out]);
                high = Math.max(high, sorted[sorted.length - 1 - out]);
            }
        }
        double margin = MARGIN * (high - low);
        return margin > 0 && Double.isFinite(margin) ? axis.from(low - margin, high + margin) : axis;
    }
}

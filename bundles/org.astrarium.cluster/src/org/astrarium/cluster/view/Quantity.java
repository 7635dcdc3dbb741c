/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import java.util.Arrays;
import org.astrarium.core.chart.Axis;

/**
 * A column as a diagram shows it.
 *
 * @param name   as conditions write it
 * @param axis   with a range that a few stars far out do not stretch
 * @param values one a row of the table, NaN for blanks
 */
public record Quantity(String name, Axis axis, double[] values) {
    private static final double MARGIN = 0.04;

    /**
     * The quantity with an axis over the middle of its values.
     *
     * @param rows  of which stars
     * @param shown share of them that the axis shows, as many left out at both ends
     */
    static Quantity of(String name, Axis axis, double[] values, int[] rows, double shown) {
        double[] sorted = Arrays.stream(rows).mapToDouble(row -> values[row]).filter(Double::isFinite).sorted()
                .toArray();
        if (sorted.length == 0) {
            return new Quantity(name, axis, values);
        }
        int out = (int) (0.5 * (1 - shown) * sorted.length);
        double low = sorted[out];
        double high = sorted[sorted.length - 1 - out];
        double margin = MARGIN * (high - low);
        return new Quantity(name, margin > 0 ? axis.from(low - margin, high + margin) : axis, values);
    }

    /** The axis, made longer where the values of some rows need it. */
    Axis over(int[] rows) {
        double low = axis.min();
        double high = axis.max();
        double margin = MARGIN * (high - low);
        for (int row : rows) {
            low = values[row] - margin < low ? values[row] - margin : low;
            high = values[row] + margin > high ? values[row] + margin : high;
        }
        return axis.from(low, high);
    }

    /** The values of some rows. */
    double[] of(int[] rows) {
        double[] some = new double[rows.length];
        Arrays.setAll(some, i -> values[rows[i]]);
        return some;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.chart;

/**
 * An axis.
 *
 * @param label    symbol or name, with the package's markup: {@code log_{10}(P / d)}
 * @param unit     unit, shown in brackets behind the label; empty for none
 * @param scale    linear, linear with whole numbers, or logarithmic
 * @param reversed true if values grow to the left or downward, as magnitudes and right ascension do
 * @param min      smallest value shown; NaN to follow the data
 * @param max      greatest value shown; NaN to follow the data
 */
public record Axis(String label, String unit, Scale scale, boolean reversed, double min, double max) {
    /** How values become lengths; {@code WHOLE} is linear with labels at whole numbers alone. */
    public enum Scale { LINEAR, LOG, WHOLE }

    /** A linear axis that follows the data. */
    public static Axis of(String label, String unit) {
        return new Axis(label, unit, Scale.LINEAR, false, Double.NaN, Double.NaN);
    }

    /** A logarithmic axis that follows the data. */
    public static Axis log(String label, String unit) {
        return new Axis(label, unit, Scale.LOG, false, Double.NaN, Double.NaN);
    }

    /** A count, such as that of components: linear, its labels whole numbers. */
    public static Axis count(String label) {
        return new Axis(label, "", Scale.WHOLE, false, Double.NaN, Double.NaN);
    }

    /** Magnitudes, which grow downward (or, on a horizontal axis, to the left). */
    public static Axis magnitude(String label) {
        return new Axis(label, "mag", Scale.LINEAR, true, Double.NaN, Double.NaN);
    }

    /** The same axis with values growing the other way. */
    public Axis reverse() {
        return new Axis(label, unit, scale, !reversed, min, max);
    }

    /** The same axis with a fixed range. */
    public Axis from(double newMin, double newMax) {
        return new Axis(label, unit, scale, reversed, newMin, newMax);
    }
}

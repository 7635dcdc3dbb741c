/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import org.astrarium.core.chart.Axis;

/**
 * What an axis shows, both ends included.
 *
 * @param lo smaller end
 * @param hi greater end
 */
public record Span(double lo, double hi) {
    // Relative length below which neighbouring ticks could no longer be told apart in double precision.
    private static final double NARROWEST = 1e-12;

    /** The span of values scaled to lengths: themselves, or their decimal logarithms. */
    Span scaled(Axis.Scale scale) {
        return scale == Axis.Scale.LOG ? new Span(Math.log10(lo), Math.log10(hi)) : this;
    }

    /** The span of values from one that was scaled. */
    Span unscaled(Axis.Scale scale) {
        return scale == Axis.Scale.LOG ? new Span(Math.pow(10, lo), Math.pow(10, hi)) : this;
    }

    /** Its length. */
    double length() {
        return hi - lo;
    }

    /** The span grown (or shrunk) by a factor about the point at a share of its length from lo. */
    public Span scaledAbout(double share, double factor) {
        double fixed = lo + share * length();
        return new Span(fixed - share * length() * factor, fixed + (1 - share) * length() * factor);
    }

    /** The span moved by a share of its length. */
    public Span moved(double share) {
        return new Span(lo + share * length(), hi + share * length());
    }

    /** True if it can be drawn on an axis of the scale. */
    public boolean isUsable(Axis.Scale scale) {
        if (!Double.isFinite(lo) || !Double.isFinite(hi) || scale == Axis.Scale.LOG && lo <= 0) {
            return false;
        }
        Span lengths = scaled(scale);
        return lengths.length() > NARROWEST * Math.max(Math.abs(lengths.lo), Math.abs(lengths.hi))
                && Double.isFinite(lengths.length()) && lengths.length() > 1e-280;
    }
}

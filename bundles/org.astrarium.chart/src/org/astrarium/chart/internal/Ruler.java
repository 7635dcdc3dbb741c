/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import org.astrarium.core.chart.Axis;

/**
 * Values to points on one axis of a frame and back. The same mapping as that of the axes of JFreeChart, without their
 * cost a point.
 */
public final class Ruler {
    private final boolean log;
    private final double origin;
    private final double perUnit;

    /** The ruler that puts span's ends at two points. */
    Ruler(Axis.Scale scale, Span span, double atLo, double atHi) {
        log = scale == Axis.Scale.LOG;
        Span lengths = span.scaled(scale);
        perUnit = (atHi - atLo) / lengths.length();
        origin = atLo - lengths.lo() * perUnit;
    }

    /** Where a value lies, in points; NaN for NaN, and for what has no logarithm. */
    public double toPoint(double value) {
        double length = log ? Math.log10(value) : value;
        double at = origin + length * perUnit;
        return Double.isInfinite(at) ? Double.NaN : at;
    }

    /** The value at a point. */
    public double toValue(double point) {
        double length = (point - origin) / perUnit;
        return log ? Math.pow(10, length) : length;
    }

    /** Points for one unit of the value; for a logarithmic axis, for one decade. */
    double pointsPerUnit() {
        return perUnit;
    }
}

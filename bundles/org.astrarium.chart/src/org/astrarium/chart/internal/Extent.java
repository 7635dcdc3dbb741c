/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Layer;

/** Finds the range of what is drawn along one direction. */
final class Extent {
    private static final double MARGIN = 0.04;
    // A few huge error bars must not squeeze the points into a corner: bars widen the range by this share of the
    // points' own at most.
    private static final double WIDEST_BARS = 0.15;

    private final boolean horizontal;
    private final Axis.Scale scale;
    private double lo = Double.POSITIVE_INFINITY;
    private double hi = Double.NEGATIVE_INFINITY;
    private double barLo = Double.POSITIVE_INFINITY;
    private double barHi = Double.NEGATIVE_INFINITY;
    private boolean standsOnZero;

    Extent(boolean horizontal, Axis.Scale scale) {
        this.horizontal = horizontal;
        this.scale = scale;
    }

    void add(Layer layer) {
        if (layer instanceof Layer.Points points) {
            add(horizontal ? points.x() : points.y());
            addBars(horizontal ? points.x() : points.y(), horizontal ? points.xError() : points.yError());
        } else if (layer instanceof Layer.Line line) {
            add(horizontal ? line.x() : line.y());
        } else if (layer instanceof Layer.Band band) {
            add(horizontal ? band.x() : band.lower());
            add(horizontal ? band.x() : band.upper());
        } else if (layer instanceof Layer.Histogram histogram) {
            add(horizontal ? histogram.edges() : histogram.counts());
            if (!horizontal) {
                add(0);
                standsOnZero = true;
            }
        } else if (layer instanceof Layer.Rule rule && rule.horizontal() != horizontal) {
            add(rule.value());
        }
    }

    private void add(double... values) {
        for (double value : values) {
            if (Double.isFinite(value) && (scale != Axis.Scale.LOG || value > 0)) {
                lo = Math.min(lo, value);
                hi = Math.max(hi, value);
            }
        }
    }

    private void addBars(double[] values, double[] errors) {
        for (int i = 0; errors != null && i < errors.length; i++) {
            double end = values[i] - errors[i];
            if (Double.isFinite(end) && (scale != Axis.Scale.LOG || end > 0 && values[i] > 0)) {
                barLo = Math.min(barLo, end);
                barHi = Math.max(barHi, values[i] + errors[i]);
            }
        }
    }

    /** The range to show: the axis's own ends where it has them, else those of the data with a margin. */
    Span span(double fixedMin, double fixedMax) {
        double min = scale == Axis.Scale.LOG && fixedMin <= 0 ? Double.NaN : fixedMin;
        double max = scale == Axis.Scale.LOG && fixedMax <= 0 ? Double.NaN : fixedMax;
        Span data = withMargins();
        // The end that follows the data must not cross the one that is fixed.
        double lower = Double.isNaN(max) ? data.lo() : Math.min(data.lo(), max);
        double upper = Double.isNaN(min) ? data.hi() : Math.max(data.hi(), min);
        Span wanted = new Span(Double.isNaN(min) ? lower : min, Double.isNaN(max) ? upper : max);
        if (wanted.lo() > wanted.hi()) {
            wanted = new Span(wanted.hi(), wanted.lo());
        }
        return wanted.isUsable(scale) ? wanted : round(wanted);
    }

    private Span withMargins() {
        if (lo > hi) {
            return scale == Axis.Scale.LOG ? new Span(1, 10) : new Span(0, 1);
        }
        if (!new Span(lo, hi).isUsable(scale)) {
            return round(new Span(lo, hi));
        }
        Span lengths = new Span(lo, hi).scaled(scale);
        Span bars = new Span(Math.min(barLo, lo), Math.max(barHi, hi)).scaled(scale);
        double most = WIDEST_BARS * lengths.length();
        Span widened = new Span(Math.max(bars.lo(), lengths.lo() - most), Math.min(bars.hi(), lengths.hi() + most));
        double margin = MARGIN * widened.length();
        boolean onZero = standsOnZero && lo == 0 && scale != Axis.Scale.LOG;
        return new Span(onZero ? 0 : widened.lo() - margin, widened.hi() + margin).unscaled(scale);
    }

    /** A range about a single value (or one so short that it is as good as single). */
    private Span round(Span point) {
        if (scale == Axis.Scale.LOG) {
            double middle = point.lo() > 0 && Double.isFinite(point.lo()) ? point.lo() : 1;
            return new Span(middle / Math.sqrt(10), middle * Math.sqrt(10));
        }
        double middle = Double.isFinite(point.lo()) && Math.abs(point.lo()) < 1e300 ? point.lo() : 0;
        double half = middle == 0 ? 0.5 : 0.05 * Math.abs(middle);
        return standsOnZero && middle == 0 ? new Span(0, 1) : new Span(middle - half, middle + half);
    }
}

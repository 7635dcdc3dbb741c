/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.List;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Layer;

/** Axes that show points with the whole of their error bars, and the rules. */
final class ErrorRange {
    private static final double MARGIN = 0.05;

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    private ErrorRange() {
    }

    /** A horizontal axis over the points of some layers. */
    static Axis x(Axis axis, List<Layer> layers) {
        ErrorRange range = new ErrorRange();
        for (Layer layer : layers) {
            if (layer instanceof Layer.Points points) {
                range.include(points.x(), points.xError());
            }
        }
        return range.on(axis);
    }

    /** A vertical one. */
    static Axis y(Axis axis, List<Layer> layers) {
        ErrorRange range = new ErrorRange();
        for (Layer layer : layers) {
            if (layer instanceof Layer.Points points) {
                range.include(points.y(), points.yError());
            } else if (layer instanceof Layer.Rule rule && rule.horizontal()) {
                range.include(new double[] {rule.value()}, null);
            }
        }
        return range.on(axis);
    }

    private void include(double[] values, double[] errors) {
        for (int i = 0; i < values.length; i++) {
            double error = errors == null || !Double.isFinite(errors[i]) ? 0 : errors[i];
            if (Double.isFinite(values[i])) {
                low = Math.min(low, values[i] - error);
                high = Math.max(high, values[i] + error);
            }
        }
    }

    private Axis on(Axis axis) {
        double margin = MARGIN * (high - low);
        return margin > 0 && Double.isFinite(margin) ? axis.from(low - margin, high + margin) : axis;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.util.HashMap;
import java.util.Map;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Panel;

/** The ranges that a chart shows of itself. */
public final class Spans {
    private Spans() {
    }

    /** The range of every group of axes: the fixed ends that any of its axes has, the data of all its panels else. */
    public static Map<AxisKey, Span> of(Chart chart) {
        Map<AxisKey, Extent> extents = new HashMap<>();
        Map<AxisKey, double[]> fixed = new HashMap<>();
        for (Panel panel : chart.panels()) {
            for (boolean horizontal : new boolean[] {true, false}) {
                AxisKey key = AxisKey.of(panel, horizontal);
                Extent extent = extents.computeIfAbsent(key, k -> new Extent(k.horizontal(), k.scale()));
                Axis axis = horizontal ? panel.x() : panel.y();
                // where both ends are fixed nobody has to go through a million points
                boolean fixedEnds = axis.min() < axis.max() && (axis.scale() != Axis.Scale.LOG || axis.min() > 0);
                if (!fixedEnds) {
                    panel.layers().forEach(extent::add);
                }
                double[] ends = fixed.computeIfAbsent(key, k -> new double[] {Double.NaN, Double.NaN});
                ends[0] = Double.isNaN(ends[0]) || axis.min() < ends[0] ? axis.min() : ends[0];
                ends[1] = Double.isNaN(ends[1]) || axis.max() > ends[1] ? axis.max() : ends[1];
            }
        }
        Map<AxisKey, Span> spans = new HashMap<>();
        extents.forEach((key, extent) -> spans.put(key, extent.span(fixed.get(key)[0], fixed.get(key)[1])));
        return Map.copyOf(spans);
    }
}

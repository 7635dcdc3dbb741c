/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;

/** Charts as trees for JSON; {@link ChartReader} makes charts of them again. */
final class ChartJson {
    private ChartJson() {
    }

    static Map<String, Object> of(Chart chart) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", chart.id());
        out.put("title", chart.title());
        out.put("caption", chart.caption());
        out.put("width", chart.size().width());
        out.put("height", chart.size().height());
        out.put("panels", chart.panels().stream().map(ChartJson::panel).toList());
        return out;
    }

    /** The word for a constant, in the files: {@code top_left}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> panel(Panel panel) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("row", panel.cell().row());
        out.put("column", panel.cell().column());
        out.put("height", panel.cell().height());
        out.put("width", panel.cell().width());
        out.put("x", axis(panel.x()));
        out.put("y", axis(panel.y()));
        out.put("equal_scale", panel.equalScale());
        out.put("legend", word(panel.legend()));
        out.put("layers", panel.layers().stream().map(ChartJson::layer).toList());
        return out;
    }

    private static Map<String, Object> axis(Axis axis) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("label", axis.label());
        out.put("unit", axis.unit());
        out.put("scale", word(axis.scale()));
        out.put("reversed", axis.reversed());
        out.put("min", axis.min());
        out.put("max", axis.max());
        return out;
    }

    private static Map<String, Object> layer(Layer layer) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", word(layer));
        out.put("name", layer.name());
        out.put("ink", word(layer.ink()));
        if (layer instanceof Layer.Points points) {
            out.put("marker", word(points.marker()));
            out.put("x", points.x());
            out.put("y", points.y());
            out.put("x_error", points.xError());
            out.put("y_error", points.yError());
            out.put("rows", points.rows());
        } else if (layer instanceof Layer.Line line) {
            out.put("dash", word(line.dash()));
            out.put("x", line.x());
            out.put("y", line.y());
        } else if (layer instanceof Layer.Band band) {
            out.put("x", band.x());
            out.put("lower", band.lower());
            out.put("upper", band.upper());
        } else if (layer instanceof Layer.Histogram histogram) {
            out.put("edges", histogram.edges());
            out.put("counts", histogram.counts());
        } else if (layer instanceof Layer.Rule rule) {
            out.put("dash", word(rule.dash()));
            out.put("horizontal", rule.horizontal());
            out.put("value", rule.value());
        } else if (layer instanceof Layer.Note note) {
            out.put("text", note.text());
            out.put("x", note.x());
            out.put("y", note.y());
        }
        return out;
    }

    private static String word(Layer layer) {
        return layer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}

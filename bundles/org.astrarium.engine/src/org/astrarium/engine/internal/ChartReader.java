/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;

/** Charts from the trees that {@link ChartJson} writes. */
final class ChartReader {
    private ChartReader() {
    }

    /** @throws IllegalArgumentException if the tree is not a chart's */
    static Chart chart(Map<String, Object> tree) {
        Tree in = new Tree(tree);
        return new Chart(in.text("id"), in.text("title"), in.text("caption"),
                new Chart.Size(in.number("width"), in.number("height")),
                in.list("panels").stream().map(ChartReader::panel).toList());
    }

    private static Panel panel(Tree in) {
        Panel.Cell cell = new Panel.Cell((int) in.number("row"), (int) in.number("column"), in.number("height"),
                in.number("width"));
        List<Layer> layers = in.list("layers").stream().map(ChartReader::layer).toList();
        return new Panel(cell, axis(in.tree("x")), axis(in.tree("y")), layers, in.truth("equal_scale"),
                constant(Panel.Legend.class, in.text("legend")));
    }

    private static Axis axis(Tree in) {
        return new Axis(in.text("label"), in.text("unit"), constant(Axis.Scale.class, in.text("scale")),
                in.truth("reversed"),
                in.number("min"), in.number("max"));
    }

    private static Layer layer(Tree in) {
        String name = in.text("name");
        Ink ink = constant(Ink.class, in.text("ink"));
        return switch (in.text("kind")) {
            case "points" -> new Layer.Points(name, ink, constant(Layer.Marker.class, in.text("marker")),
                    in.numbers("x"),
                    in.numbers("y"), in.numbers("x_error"), in.numbers("y_error"), in.wholes("rows"));
            case "line" -> new Layer.Line(name, ink, dash(in), in.numbers("x"), in.numbers("y"));
            case "band" -> new Layer.Band(name, ink, in.numbers("x"), in.numbers("lower"), in.numbers("upper"));
            case "histogram" -> new Layer.Histogram(name, ink, in.numbers("edges"), in.numbers("counts"));
            case "rule" -> new Layer.Rule(name, ink, dash(in), in.truth("horizontal"), in.number("value"));
            case "note" -> new Layer.Note(in.text("text"), ink, in.number("x"), in.number("y"));
            default -> throw new IllegalArgumentException("unknown layer " + in.text("kind"));
        };
    }

    private static Layer.Dash dash(Tree in) {
        return constant(Layer.Dash.class, in.text("dash"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Data that no sane axis is made for: a frame with finite, growing ranges and ticks with numbers must come out all
 * the same.
 */
class DegenerateChartsTest {
    private static final double[][] DATA = {
        {}, {5}, {0}, {3, 3, 3}, {Double.NaN}, {Double.NaN, 2}, {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY},
        {-1, -2, 0}, {1e300, -1e300}, {1e308, -1e308}, {Double.MIN_VALUE, 0}, {1e-300, 2e-300}, {1e15, 1e15 + 1},
        {2457000.125, 2457000.25}, {0, 1e-9}, {1e9, 5e9}, {-0.0, 0.0}};

    static Stream<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        for (double[] values : DATA) {
            for (Axis axis : new Axis[] {Axis.of("x", "deg"), Axis.log("P", "d"), Axis.magnitude("G").from(7, 7),
                Axis.log("P", "d").from(-1, 0), Axis.of("x", "").from(3, Double.NaN), Axis.of("", "")}) {
                charts.add(chart(axis, values, false));
                charts.add(chart(axis, values, true));
            }
        }
        return charts.stream();
    }

    private static Chart chart(Axis axis, double[] values, boolean equalScale) {
        double[] counts = values.length == 0 ? values : java.util.Arrays.copyOf(values, values.length - 1);
        double first = values.length == 0 ? Double.NaN : values[0];
        List<Layer> layers = List.of(
                new Layer.Points("points", Ink.BLUE, Layer.Marker.CROSS, values, values, values, values, null),
                new Layer.Line("line", Ink.SKY, Layer.Dash.DOTTED, values, values),
                new Layer.Band("band", Ink.GREEN, values, values, values),
                new Layer.Histogram("histogram", Ink.ORANGE, values, counts),
                new Layer.Rule("rule", Ink.PURPLE, Layer.Dash.DASHED, true, first),
                new Layer.Note("note", Ink.YELLOW, first, first));
        return new Chart("odd", "Odd", "", new Chart.Size(8, 6),
                List.of(new Panel(Panel.Cell.ONLY, axis, axis, layers, equalScale, Panel.Legend.TOP_RIGHT)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aFrameComesOut(Chart chart) {
        ChartView view = ChartView.of(chart, 300, 200, 1, Theme.DARK);
        view.draw();
        double left = view.xAt(0, view.area(0).getMinX());
        double right = view.xAt(0, view.area(0).getMaxX());
        assertTrue(Double.isFinite(left) && Double.isFinite(right) && left != right, left + " to " + right);
        String svg = ChartFiles.svgText(chart);
        for (String notANumber : List.of("NaN", "Infinity", "\u221E")) {
            assertFalse(svg.contains(notANumber), notANumber);
        }
    }

    @Test
    void anEmptyChartIsBlankPaper() {
        Chart none = new Chart("none", "", "", Chart.Size.PAGE, List.of());
        BufferedImage image = ChartImage.draw(none, 50, 40, 1, Theme.PAPER);
        assertEquals(0xFFFFFFFF, image.getRGB(25, 20));
        assertEquals(50, image.getWidth());
    }

    @Test
    void thereIsNoSizeTooSmall() {
        for (int size = 0; size < 60; size += 3) {
            assertEquals(Math.max(1, size), ChartImage.draw(Charts.law(), size, size, 1, Theme.PAPER).getWidth());
        }
    }
}

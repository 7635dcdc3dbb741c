/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;

/** Charts for the tests of this bundle. */
final class Charts {
    private Charts() {
    }

    /** A law over its residuals, magnitudes downward: points with errors, a line, a band, a rule, a note. */
    static Chart law() {
        double[] x = {0.2, 0.5, 0.8, 1.1, 1.4};
        double[] y = {-3.6, -4.5, -5.4, -6.3, -7.2};
        double[] error = {0.1, 0.2, 0.1, 0.3, 0.1};
        double[] residual = {0.1, -0.1, 0.05, 0, -0.02};
        int[] rows = {10, 20, 30, 40, 50};
        Axis period = Axis.of("log_{10}(P / d)", "");
        List<Layer> law = List.of(
                new Layer.Band("68 %", Ink.VERMILLION, x, minus(y, 0.1), minus(y, -0.1)),
                new Layer.Points("calibrators", Ink.BLUE, Layer.Marker.CIRCLE, x, y, null, error, rows),
                new Layer.Line("M_{W}^{0} & <law>", Ink.VERMILLION, Layer.Dash.SOLID, x, y),
                new Layer.Note("LMC", Ink.GREEN, 0.5, -6));
        List<Layer> rest = List.of(new Layer.Rule("", Ink.VERMILLION, Layer.Dash.DASHED, true, 0),
                new Layer.Points("", Ink.BLUE, Layer.Marker.CIRCLE, x, residual, null, error, rows));
        return new Chart("pl", "Period\u2013luminosity relation", "", Chart.Size.PAGE, List.of(
                new Panel(new Panel.Cell(0, 0, 3, 1), period, Axis.magnitude("M_{W}"), law, false,
                        Panel.Legend.BOTTOM_RIGHT),
                new Panel(new Panel.Cell(1, 0, 1, 1), period, Axis.magnitude("\u0394M_{W}"), rest, false,
                        Panel.Legend.NONE)));
    }

    private static double[] minus(double[] values, double less) {
        return Arrays.stream(values).map(value -> value - less).toArray();
    }

    /** A map with longitudes growing to the left and equal scales. */
    static Chart sky() {
        double[] l = {10, 100, 200, 280, 350};
        double[] b = {-60, -33, 0, 30, 60};
        return new Chart("sky", "Sky", "", new Chart.Size(17, 9), List.of(new Panel(Panel.Cell.ONLY,
                Axis.of("l", "deg").reverse().from(0, 360), Axis.of("b", "deg").from(-90, 90),
                List.of(Layer.Points.of("stars", Ink.FIELD, Layer.Marker.DOT, l, b)), true, Panel.Legend.TOP_LEFT)));
    }

    /** A chart of one panel. */
    static Chart of(Axis x, Axis y, Layer... layers) {
        return new Chart("chart", "A chart", "", new Chart.Size(10, 8),
                List.of(Panel.alone(x, y, List.of(layers), Panel.Legend.TOP_RIGHT)));
    }

    /** A cloud of so many points about the origin; row i is i. */
    static Chart cloud(int count) {
        Random random = new Random(7);
        double[] x = random.doubles(count).map(u -> 10 * u - 5).toArray();
        double[] y = random.doubles(count).map(u -> 10 * u - 5).toArray();
        int[] rows = new int[count];
        Arrays.setAll(rows, i -> i);
        return of(Axis.of("x", ""), Axis.of("y", ""),
                new Layer.Points("cloud", Ink.BLUE, Layer.Marker.DOT, x, y, null, null, rows));
    }
}

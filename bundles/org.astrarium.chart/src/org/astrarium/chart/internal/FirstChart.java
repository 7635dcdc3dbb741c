/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.util.List;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;

/** A small chart with one of everything, for nobody to see: whoever draws it has loaded what drawing takes. */
public final class FirstChart {
    private FirstChart() {
    }

    /** The chart. */
    public static Chart create() {
        double[] x = {0, 1, 2, 3};
        double[] low = {0, 1, 0, 1};
        double[] high = {1, 3, 2, 4};
        List<Layer> layers = List.of(new Layer.Histogram("bars", Ink.FIELD, x, new double[] {1, 2, 1}),
                new Layer.Band("band", Ink.SKY, x, low, high),
                new Layer.Line("line", Ink.BLUE, Layer.Dash.DASHED, x, low),
                new Layer.Rule("rule", Ink.GREEN, Layer.Dash.DOTTED, true, 1),
                new Layer.Points("points", Ink.VERMILLION, Layer.Marker.DOT, x, high, null, low, null),
                new Layer.Note("log_{10} x", Ink.FOREGROUND, 1, 1));
        Panel panel = Panel.alone(Axis.of("x", "d"), Axis.magnitude("M_W"), layers, Panel.Legend.TOP_RIGHT);
        return new Chart("first", "First", "", new Chart.Size(8, 6), List.of(panel));
    }
}

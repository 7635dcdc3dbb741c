/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.astrarium.cepheid.LawPosterior;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Layer.Marker;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.core.result.Measurement;
import org.astrarium.inference.mcmc.ParameterSummary;

/**
 * A posterior from all sides: histograms of the parameters on the diagonal, each pair of them below it. Lines and
 * titles are the median and the 16th and 84th percentile of the one summary that the result holds as well.
 */
final class CornerChart {
    private static final int COUNTED = 60_000;
    private static final int DRAWN = 600;
    private static final int BINS = 36;
    /** Room above the histograms for their titles. */
    private static final double HEADROOM = 1.35;
    private static final double[] PARTS = {0.68, 0.95};

    private final LawPosterior posterior;
    private final List<ParameterSummary> parameters;
    private final List<double[]> values = new ArrayList<>();
    private final List<double[]> ranges = new ArrayList<>();

    private CornerChart(LawPosterior posterior) {
        this.posterior = posterior;
        parameters = posterior.posterior().parameters();
        for (ParameterSummary parameter : parameters) {
            double[] all = posterior.values(parameter.name(), COUNTED);
            values.add(all);
            ranges.add(range(all));
        }
    }

    static Chart of(LawPosterior posterior) {
        return new CornerChart(posterior).draw();
    }

    /** All but the outermost thousandths, with a margin. */
    private static double[] range(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        double low = sorted[sorted.length / 1000];
        double high = sorted[sorted.length - 1 - sorted.length / 1000];
        double margin = high > low ? 0.08 * (high - low) : 1e-9 + 1e-6 * Math.abs(low);
        return new double[] {low - margin, high + margin};
    }

    private Chart draw() {
        List<Panel> panels = new ArrayList<>();
        for (int row = 0; row < parameters.size(); row++) {
            for (int column = 0; column <= row; column++) {
                panels.add(column == row ? diagonal(row) : pair(row, column));
            }
        }
        double side = Math.min(parameters.size() > 5 ? 24 : 18, 4.6 * parameters.size());
        return new Chart("corner-" + posterior.name(), "Posterior of law " + posterior.name(), caption(),
                new Chart.Size(side, side), panels);
    }

    private Axis axis(int parameter) {
        return ParameterText.of(parameters.get(parameter).name()).axis().from(ranges.get(parameter)[0],
                ranges.get(parameter)[1]);
    }

    private Panel diagonal(int which) {
        ParameterSummary parameter = parameters.get(which);
        double[] range = ranges.get(which);
        double[] edges = new double[BINS + 1];
        Arrays.setAll(edges, i -> range[0] + i * (range[1] - range[0]) / BINS);
        double[] counts = new double[BINS];
        for (double value : values.get(which)) {
            int bin = (int) Math.floor((value - range[0]) / (range[1] - range[0]) * BINS);
            if (bin >= 0 && bin < BINS) {
                counts[bin]++;
            }
        }
        double highest = Arrays.stream(counts).max().orElse(1);
        double top = HEADROOM * highest;
        List<Layer> layers = List.of(new Layer.Histogram("", Ink.BLUE, edges, counts),
                upTo(highest, Dash.SOLID, parameter.median()), upTo(highest, Dash.DASHED, parameter.lower()),
                upTo(highest, Dash.DASHED, parameter.upper()),
                new Layer.Note(title(parameter), Ink.FOREGROUND, 0.97 * range[0] + 0.03 * range[1], 0.97 * top));
        return new Panel(cell(which, which), axis(which), Axis.of("", "").from(0, top), layers, false, Legend.NONE);
    }

    /** Median with the way to the 84th and to the 16th percentile. */
    static String title(ParameterSummary parameter) {
        return Wording.PAGE.value(Measurement.between(parameter.median(), parameter.lower(), parameter.upper(), ""));
    }

    private Panel pair(int row, int column) {
        double[] x = values.get(column);
        double[] y = values.get(row);
        DensityGrid grid = DensityGrid.of(x, y, ranges.get(column), ranges.get(row));
        List<Layer> layers = new ArrayList<>(List.of(Layer.Points.of("", Ink.FIELD, Marker.DOT, thinned(x),
                thinned(y))));
        for (int i = 0; i < PARTS.length; i++) {
            double[][] line = grid.contour(grid.levelOf(PARTS[i]));
            layers.add(new Layer.Line("", i == 0 ? Ink.BLUE : Ink.SKY, Dash.SOLID, line[0], line[1]));
        }
        layers.add(rule(Dash.SOLID, parameters.get(column).median()));
        layers.add(new Layer.Rule("", Ink.FOREGROUND, Dash.SOLID, true, parameters.get(row).median()));
        return new Panel(cell(row, column), axis(column), axis(row), layers, false, Legend.NONE);
    }

    private static double[] thinned(double[] all) {
        int every = Math.max(1, all.length / DRAWN);
        double[] some = new double[all.length / every];
        Arrays.setAll(some, i -> all[i * every]);
        return some;
    }

    private static Layer rule(Dash dash, double value) {
        return new Layer.Rule("", Ink.FOREGROUND, dash, false, value);
    }

    /** A line that ends below the title, which would not be read across it. */
    private static Layer upTo(double height, Dash dash, double value) {
        return new Layer.Line("", Ink.FOREGROUND, dash, new double[] {value, value}, new double[] {0, height});
    }

    private static Cell cell(int row, int column) {
        return new Cell(row, column, 1, 1);
    }

    private String caption() {
        return "Posterior of law " + posterior.name() + " from "
                + Wording.PAGE.count((long) posterior.posterior().kept() * posterior.chains().walkers()
                        * posterior.chains().ensembles().size())
                + " points. Lines and titles: median (solid), 16th and 84th percentile (dashed). Contours hold "
                + "68\u2009% "
                + "(dark) and 95\u2009% (light) of the points, of which " + DRAWN + " or so are drawn.";
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.List;
import java.util.Locale;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.data.statistics.ColumnStatistics;
import org.astrarium.data.statistics.Histogram;
import org.astrarium.ui.chart.ChartCanvas;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.table.CellText;
import org.astrarium.ui.table.UnitText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** All that is known of one column: a histogram, and its numbers as text that can be copied. */
public final class ColumnDetails extends Composite {
    private static final int CHART_HEIGHT = 140;
    private static final int DIGITS = 7;
    private static final int LONGEST = 28;

    private final Label title;
    private final ChartCanvas chart;
    private final Text numbers;

    /** Details of no column yet. */
    public ColumnDetails(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.UNIT).applyTo(this);
        title = Look.named(new Label(this, SWT.WRAP), "columnsView.title");
        title.setFont(Look.bold(title, 0));
        GridDataFactory.fillDefaults().grab(true, false).indent(2 * Look.UNIT, Look.UNIT).applyTo(title);
        chart = Look.named(new ChartCanvas(this, SWT.NONE), "columnsView.histogram");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, CHART_HEIGHT).applyTo(chart);
        numbers = Look.named(new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL), "columnsView.numbers");
        numbers.setFont(Look.monospaced());
        GridDataFactory.fillDefaults().grab(true, true).indent(2 * Look.UNIT, 0).hint(100, 100).applyTo(numbers);
    }

    /**
     * Shows a column.
     *
     * @param column     the column
     * @param expression what computes it, empty for a column of the file
     * @param statistics what is known of its values, null if nothing is yet
     */
    public void show(CellText column, String expression, ColumnStatistics statistics) {
        ColumnInfo info = column.column().info();
        String unit = UnitText.shown(info.unit());
        String all = info.name() + (unit.isEmpty() ? "" : "  (" + unit + ")")
                + (expression.isEmpty() ? "" : "  = " + expression);
        title.setText(all.replace("&", "&&"));
        boolean drawn = statistics != null && statistics.histogram().counts().length > 0;
        chart.setVisible(drawn);
        ((GridData) chart.getLayoutData()).exclude = !drawn;
        chart.setChart(drawn ? histogram(info, statistics.histogram()) : null);
        numbers.setText(statistics == null ? "" : text(column, info, statistics));
        layout(true, true);
    }

    private static Chart histogram(ColumnInfo info, Histogram histogram) {
        int bins = histogram.counts().length;
        double[] edges = new double[bins + 1];
        double[] counts = new double[bins];
        // a single value has a bin without width, which nobody would see
        double width = histogram.width() > 0 ? histogram.width() : Math.max(1, Math.abs(histogram.from()) * 1e-3);
        double from = histogram.width() > 0 ? histogram.from() : histogram.from() - width / 2;
        for (int bin = 0; bin <= bins; bin++) {
            edges[bin] = from + bin * width;
        }
        for (int bin = 0; bin < bins; bin++) {
            counts[bin] = histogram.counts()[bin];
        }
        return new Chart("column", info.name(), "", Chart.Size.PAGE, List.of(Panel.alone(
                Axis.of(info.name(), info.unit()), Axis.of("rows", ""),
                List.of(new Layer.Histogram("", Ink.BLUE, edges, counts)), Panel.Legend.NONE)));
    }

    private static String text(CellText column, ColumnInfo info, ColumnStatistics statistics) {
        StringBuilder out = new StringBuilder();
        line(out, "values", Notation.PAGE.count(statistics.count()));
        line(out, "blanks", Notation.PAGE.count(statistics.summary().blanks()));
        line(out, "distinct", Notation.PAGE.count(statistics.distinct()));
        if (statistics.infinite() > 0) {
            line(out, "infinite", Notation.PAGE.count(statistics.infinite()));
        }
        if (!statistics.summary().min().isEmpty()) {
            line(out, column.isNumeric() ? "min" : "first", statistics.summary().min());
            line(out, column.isNumeric() ? "max" : "last", statistics.summary().max());
        }
        if (statistics.quantiles().length > 0) {
            line(out, "mean", number(statistics.moments().mean()));
            line(out, "sd (n - 1)", number(statistics.moments().deviation()));
            for (double level : ColumnStatistics.LEVELS) {
                line(out, (level == 0.5 ? "median" : Math.round(100 * level) + " %"),
                        number(statistics.quantile(level)));
            }
        }
        if (!statistics.frequent().isEmpty() && statistics.frequent().get(0).count() > 1) {
            out.append("\nmost frequent\n");
            statistics.frequent().forEach(value -> line(out, "  " + cut(value.value()),
                    Notation.PAGE.count(value.count())));
        }
        if (!info.ucd().isEmpty()) {
            out.append("\nUCD  ").append(info.ucd()).append('\n');
        }
        if (!info.description().isEmpty()) {
            out.append(info.ucd().isEmpty() ? "\n" : "").append(info.description()).append('\n');
        }
        return out.toString();
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "\u2026";
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(String.format(Locale.ROOT, "%-12s %20s%n", name, value));
    }

    private static String number(double x) {
        return Double.isNaN(x) ? "" : Notation.TERMINAL.number(x, DIGITS);
    }
}

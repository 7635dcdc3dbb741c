/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.astrarium.cepheid.DistanceKind;
import org.astrarium.cepheid.Findings;
import org.astrarium.cepheid.Spread;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Layer.Marker;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;

/** The inverted parallax against the Bailer-Jones distance. */
public final class DistanceChart {
    private static final double KPC = 1000;
    /** The ordinate ends at so many times the largest Bailer-Jones distance: parallaxes near 0 have no end. */
    private static final double FARTHEST = 10;

    private final NumberColumn catalogue;
    private final NumberColumn inverted;

    private DistanceChart(Table table) {
        catalogue = table.numbers(DistanceKind.BAILER_JONES.distanceColumn());
        inverted = table.numbers(DistanceKind.INVERSE_PARALLAX.distanceColumn());
    }

    /** The chart, if the table has both distances and there are stars that have them. */
    public static Optional<Chart> of(Findings findings) {
        Table table = findings.sample().table();
        boolean both = Arrays.stream(DistanceKind.values())
                .allMatch(kind -> table.find(kind.distanceColumn()).isPresent());
        return both ? new DistanceChart(table).draw(findings) : Optional.empty();
    }

    private Optional<Chart> draw(Findings findings) {
        int[] stars = withBoth(findings.sample().stars());
        int[] calibrators = withBoth(findings.sample().calibrators());
        if (stars.length == 0) {
            return Optional.empty();
        }
        DoubleSummaryStatistics range = Arrays.stream(stars).mapToDouble(catalogue::number).summaryStatistics();
        double[] ends = {range.getMin() / KPC, range.getMax() / KPC};
        List<Layer> layers = List.of(points("sample", Ink.FIELD, Marker.DOT, stars),
                points("calibrators", Ink.BLUE, Marker.CIRCLE, calibrators),
                new Layer.Line("equal", Ink.FOREGROUND, Dash.DASHED, ends, ends.clone()));
        double lowest = Arrays.stream(stars).mapToDouble(inverted::number).min().orElseThrow() / KPC;
        Axis ordinate = Axis.log("1 / parallax", "kpc").from(lowest, FARTHEST * ends[1]);
        Panel panel = new Panel(Cell.ONLY, Axis.log("Bailer-Jones distance", "kpc"), ordinate, layers, false,
                Legend.TOP_LEFT);
        return Optional.of(new Chart("distances", "Inverted parallax against Bailer-Jones distance",
                caption(findings, stars, calibrators), Chart.Size.PAGE, List.of(panel)));
    }

    private String caption(Findings findings, int[] stars, int[] calibrators) {
        String sample = "Inverted parallax against Bailer-Jones distance for the " + Wording.cepheids(stars.length)
                + " of " + Wording.PAGE.count(findings.sample().stars().count())
                + " in the sample whose parallax is positive (grey): ratio " + ratio(stars);
        String calibrating = calibrators.length == 0 ? ". "
                : "; for the " + Wording.PAGE.count(calibrators.length) + " calibrators (blue) " + ratio(calibrators)
                        + ". ";
        return sample + calibrating + "Far away the prior holds the Bailer-Jones distances together while inverted "
                + "parallaxes scatter upward, " + Wording.PAGE.count(beyond(stars)) + " of them out of the figure.";
    }

    private long beyond(int[] stars) {
        double end = FARTHEST * Arrays.stream(stars).mapToDouble(catalogue::number).max().orElseThrow();
        return Arrays.stream(stars).filter(i -> inverted.number(i) > end).count();
    }

    private String ratio(int[] rows) {
        Spread spread = Spread.of(Arrays.stream(rows).mapToDouble(i -> inverted.number(i) / catalogue.number(i))
                .toArray());
        return Wording.PAGE.fixed(spread.median(), 2) + " (16 to 84\u2009%: " + Wording.PAGE.fixed(spread.lower(), 2)
                + " to " + Wording.PAGE.fixed(spread.upper(), 2) + ")";
    }

    private Layer points(String name, Ink ink, Marker marker, int[] rows) {
        return StarPoints.of(name, ink, marker, rows, i -> catalogue.number(i) / KPC, i -> inverted.number(i) / KPC);
    }

    private int[] withBoth(Selection selection) {
        return Arrays.stream(selection.rows()).filter(i -> !catalogue.isBlank(i) && !inverted.isBlank(i)).toArray();
    }
}

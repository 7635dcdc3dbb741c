/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrarium.cluster.ComputedColumns;
import org.astrarium.cluster.Findings;
import org.astrarium.cluster.MemberComparison;
import org.astrarium.cluster.Membership;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Marker;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.core.table.NumberColumn;

/** Where the stars lie in which a cluster's members and a published list differ: on the sky and by magnitude. */
final class ComparisonChart {
    private ComparisonChart() {
    }

    static Optional<Chart> of(Findings findings, Membership cluster) {
        return cluster.comparison().flatMap(comparison -> {
            List<Panel> panels = new ArrayList<>();
            panel(findings, comparison, ComputedColumns.XI, ComputedColumns.ETA, 0, true).ifPresent(panels::add);
            panel(findings, comparison, findings.settings().colour(), findings.settings().magnitude(), 1, false)
                    .ifPresent(panels::add);
            return panels.isEmpty() ? Optional.empty() : Optional.of(new Chart("differences-"
                    + cluster.settings().slug(), cluster.settings().name() + " beside the published members",
                    Wording.count(comparison.common().length, "star") + " in both, " + comparison.missed().length
                    + " of the list that were fitted and are no members here, " + comparison.cut().length
                    + " of the list that a cut took away, and " + comparison.extra().length
                    + " members that the list does not have.", new Chart.Size(17, 9), panels));
        });
    }

    private static Optional<Panel> panel(Findings findings, MemberComparison comparison, String across, String up,
            int column, boolean sky) {
        Optional<NumberColumn> x = StarSets.column(findings, across);
        Optional<NumberColumn> y = StarSets.column(findings, up);
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        List<Layer> layers = List.of(
                layer("in both", Ink.FIELD, Marker.DOT, comparison.common(), x.get(), y.get()),
                layer("list, cut away", Ink.SKY, Marker.CROSS, comparison.cut(), x.get(), y.get()),
                layer("list only", Ink.VERMILLION, Marker.TRIANGLE, comparison.missed(), x.get(), y.get()),
                layer("here only", Ink.BLUE, Marker.SQUARE, comparison.extra(), x.get(), y.get()));
        Axis h = sky ? FeatureAxis.of(across, "deg") : ColourMagnitudeChart.colour(findings, x.get());
        Axis v = sky ? FeatureAxis.of(up, "deg") : ColourMagnitudeChart.magnitude(findings, y.get());
        return Optional.of(new Panel(new Cell(0, column, 1, 1), h, v, layers, sky,
                sky ? Legend.NONE : Legend.BOTTOM_LEFT));
    }

    private static Layer layer(String name, Ink ink, Marker marker, int[] rows, NumberColumn x, NumberColumn y) {
        return Drawing.points(name, ink, marker, rows, x::number, y::number);
    }
}

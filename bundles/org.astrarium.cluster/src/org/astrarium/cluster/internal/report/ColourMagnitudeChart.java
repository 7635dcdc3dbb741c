/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.astrarium.cluster.Findings;
import org.astrarium.cluster.Membership;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.core.table.NumberColumn;

/** Colour-magnitude diagrams: of each cluster over the stars that were fitted, and of all in absolute magnitudes. */
final class ColourMagnitudeChart {
    private static final double SHOWN = 0.998;

    private ColourMagnitudeChart() {
    }

    /** Those that the data allow. */
    static List<Chart> of(Findings findings) {
        Optional<NumberColumn> colour = StarSets.column(findings, findings.settings().colour());
        Optional<NumberColumn> magnitude = StarSets.column(findings, findings.settings().magnitude());
        List<Chart> charts = new ArrayList<>();
        if (colour.isPresent() && magnitude.isPresent() && !StarSets.of(findings).isEmpty()) {
            if (!findings.clusters().isEmpty()) {
                charts.add(each(findings, colour.get(), magnitude.get()));
            }
            absolute(findings, colour.get(), magnitude.get()).ifPresent(charts::add);
        }
        return charts;
    }

    private static Chart each(Findings findings, NumberColumn colour, NumberColumn magnitude) {
        List<Panel> panels = new ArrayList<>();
        int n = findings.clusters().size();
        int columns = Math.min(n, 3);
        int[] all = findings.sample().stars().rows();
        int[] members = findings.clusters().stream().flatMapToInt(c -> Arrays.stream(c.memberRows())).toArray();
        Axis x = FeatureAxis.over(colour(findings, colour), SHOWN, Drawing.values(all, colour::number),
                Drawing.values(members, colour::number));
        Axis y = FeatureAxis.over(magnitude(findings, magnitude), SHOWN, Drawing.values(all, magnitude::number),
                Drawing.values(members, magnitude::number));
        for (int i = 0; i < n; i++) {
            Membership cluster = findings.clusters().get(i);
            List<Layer> layers = List.of(
                    Drawing.field("fitted", cluster.features().rows(), colour::number, magnitude::number),
                    Drawing.cluster(cluster.settings().name(), i, cluster.memberRows(), colour::number,
                            magnitude::number));
            panels.add(new Panel(new Cell(i / columns, i % columns, 1, 1), x, y, layers, false, Legend.TOP_RIGHT));
        }
        int rows = (n + columns - 1) / columns;
        return new Chart("cmd", "Colour-magnitude diagrams", "The stars fitted for each cluster (grey) and its members"
                + ". Nothing of the colours went into the fit, unless a colour is among the features: that the "
                + "members lie on a sequence speaks for them.", new Chart.Size(Math.max(10, 6 * columns), 10 * rows),
                panels);
    }

    private static Optional<Chart> absolute(Findings findings, NumberColumn colour, NumberColumn magnitude) {
        List<Layer> layers = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<StarSets.Set> sets = StarSets.of(findings);
        for (int i = 0; i < sets.size(); i++) {
            StarSets.Set set = sets.get(i);
            int number = i;
            set.distance().ifPresent(distance -> {
                layers.add(Drawing.cluster(set.name(), number, set.rows(), colour::number,
                        row -> magnitude.number(row) - distance.modulus()));
                texts.add(set.name() + " " + Wording.PAGE.fixed(distance.modulus(), 2));
            });
        }
        if (layers.isEmpty()) {
            return Optional.empty();
        }
        Axis y = Axis.magnitude(magnitude(findings, magnitude).label().equals("G") ? "M_{G}" : "absolute magnitude");
        return Optional.of(new Chart("cmd-absolute", "All clusters in absolute magnitudes", "Members at the distance "
                + "of their cluster (moduli in mag: " + String.join(", ", texts) + "), no absorption taken off.",
                new Chart.Size(13, 14), List.of(Panel.alone(colour(findings, colour), y, layers, Legend.BOTTOM_LEFT))));
    }

    static Axis colour(Findings findings, NumberColumn column) {
        Axis axis = FeatureAxis.of(findings.settings().colour(), column.info().unit());
        // a colour grows to the right although it is in magnitudes
        return axis.reversed() ? axis.reverse() : axis;
    }

    static Axis magnitude(Findings findings, NumberColumn column) {
        Axis axis = FeatureAxis.of(findings.settings().magnitude(), column.info().unit());
        return axis.reversed() ? axis : axis.reverse();
    }
}

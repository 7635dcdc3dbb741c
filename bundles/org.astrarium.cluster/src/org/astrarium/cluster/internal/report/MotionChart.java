/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.astrarium.cluster.Findings;
import org.astrarium.cluster.Role;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.core.table.NumberColumn;

/** The vector-point diagram: proper motions of the field and of the clusters. */
final class MotionChart {
    private static final double SHOWN = 0.98;

    private MotionChart() {
    }

    static Optional<Chart> of(Findings findings) {
        Optional<NumberColumn> pmra = findings.columns().numbers(Role.PMRA);
        Optional<NumberColumn> pmdec = findings.columns().numbers(Role.PMDEC);
        return pmra.flatMap(x -> pmdec.map(y -> draw(findings, x, y)));
    }

    private static Chart draw(Findings findings, NumberColumn x, NumberColumn y) {
        int[] field = findings.sample().stars().rows();
        List<Layer> layers = new ArrayList<>(List.of(Drawing.field("field", field, x::number, y::number)));
        List<StarSets.Set> sets = StarSets.of(findings);
        for (int i = 0; i < sets.size(); i++) {
            layers.add(Drawing.cluster(sets.get(i).name(), i, sets.get(i).rows(), x::number, y::number));
        }
        int[] marked = sets.stream().flatMapToInt(s -> Arrays.stream(s.rows())).toArray();
        Axis across = FeatureAxis.over(FeatureAxis.of("pmra", ""), SHOWN, Drawing.values(field, x::number),
                Drawing.values(marked, x::number));
        Axis up = FeatureAxis.over(FeatureAxis.of("pmdec", ""), SHOWN, Drawing.values(field, y::number),
                Drawing.values(marked, y::number));
        Panel panel = new Panel(Cell.ONLY, across, up, layers, true,
                sets.isEmpty() ? Legend.NONE : Legend.TOP_RIGHT);
        return new Chart("motion", "Vector-point diagram", "Proper motions of " + Wording.count(field.length, "star")
                + " (grey) and of the " + StarSets.what(findings) + "; the middle " + Wording.PAGE.fixed(100 * SHOWN, 0)
                + "\u2009% of each axis.", new Chart.Size(15, 14), List.of(panel));
    }
}

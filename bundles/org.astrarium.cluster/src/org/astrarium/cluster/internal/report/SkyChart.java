/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrarium.cluster.ComputedColumns;
import org.astrarium.cluster.Findings;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;

/** The stars on the plane that touches the sky at the middle of the field: north up, east to the left, one scale. */
final class SkyChart {
    private SkyChart() {
    }

    static Optional<Chart> of(Findings findings) {
        Optional<NumberColumn> xi = StarSets.column(findings, ComputedColumns.XI);
        Optional<NumberColumn> eta = StarSets.column(findings, ComputedColumns.ETA);
        if (xi.isEmpty() || eta.isEmpty()) {
            return Optional.empty();
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(Drawing.field("field", findings.sample().stars().rows(), xi.get()::number, eta.get()::number));
        List<StarSets.Set> sets = StarSets.of(findings);
        for (int i = 0; i < sets.size(); i++) {
            layers.add(Drawing.cluster(sets.get(i).name(), i, sets.get(i).rows(), xi.get()::number,
                    eta.get()::number));
        }
        Panel map = new Panel(Cell.ONLY, FeatureAxis.of("xi", "deg"), FeatureAxis.of("eta", "deg"), layers, true,
                sets.isEmpty() ? Legend.NONE : Legend.TOP_RIGHT);
        String where = xi.map(Column::info).map(info -> info.description()).orElse("");
        return Optional.of(new Chart("sky", "Sky", "Places on the plane that touches the sky at the middle of the "
                + "field (\u03be: " + where.replaceFirst("^E", "e").replace(" -", " \u2212") + "), east to the left: "
                + Wording.count(findings.sample().stars().count(), "star") + " (grey) and the "
                + StarSets.what(findings) + ".", new Chart.Size(15, 15), List.of(map)));
    }
}

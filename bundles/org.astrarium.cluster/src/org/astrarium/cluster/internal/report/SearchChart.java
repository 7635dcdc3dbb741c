/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.astrarium.cluster.Findings;
import org.astrarium.cluster.Group;
import org.astrarium.cluster.Search;
import org.astrarium.cluster.Shell;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Layer.Marker;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Legend;

/** How significant each component of each shell is, and which of them are clusters. */
final class SearchChart {
    /** Room beside the points, and for a line of the legend, in heights of all points. */
    private static final double BESIDE = 0.06;
    private static final double PER_NAME = 0.07;

    private SearchChart() {
    }

    static Chart of(Findings findings, Search search) {
        List<double[]> field = new ArrayList<>();
        for (Shell shell : search.shells()) {
            for (Group group : shell.groups()) {
                if (search.found().stream().noneMatch(f -> f.parts().contains(group))) {
                    field.add(new double[] {middle(shell), group.excess().significance()});
                }
            }
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(Layer.Points.of("field", Ink.FIELD, Marker.CIRCLE, field.stream().mapToDouble(f -> f[0]).toArray(),
                field.stream().mapToDouble(f -> f[1]).toArray()));
        for (int i = 0; i < search.found().size(); i++) {
            List<Group> parts = search.found().get(i).parts();
            List<Shell> shells = parts.stream().map(part -> search.shells().stream()
                    .filter(s -> s.groups().contains(part)).findFirst().orElseThrow()).toList();
            Ink ink = Ink.category(colour(findings, search, i));
            layers.add(Layer.Points.of(search.found().get(i).name(), ink, Marker.SQUARE,
                    shells.stream().mapToDouble(SearchChart::middle).toArray(),
                    parts.stream().mapToDouble(p -> p.excess().significance()).toArray()));
        }
        layers.add(new Layer.Rule("", Ink.FOREGROUND, Dash.DASHED, true, search.settings().threshold()));
        Axis x = FeatureAxis.of(search.settings().by(), search.unit()).from(search.settings().from(),
                search.settings().to());
        return new Chart("search", "What the search found", "Significance of the excess of stars in each component of "
                + "each shell, against field stars of the same place or the same proper motion. A group counts from "
                + "the dashed line on, if it is dense and narrow as well.", new Chart.Size(15, 9),
                List.of(Panel.alone(x, significance(search), layers, Legend.TOP_RIGHT)));
    }

    /** The axis, with room for the legend above the points. */
    private static Axis significance(Search search) {
        double[] all = search.shells().stream().flatMap(s -> s.groups().stream())
                .mapToDouble(g -> g.excess().significance()).toArray();
        double low = Math.min(0, Arrays.stream(all).min().orElse(0));
        double high = Math.max(search.settings().threshold(), Arrays.stream(all).max().orElse(0));
        double room = BESIDE + PER_NAME * (1 + search.found().size());
        return Axis.of("significance", "\u03c3").from(low - BESIDE * (high - low), high + room * (high - low));
    }

    /** That of the cluster of the same name in the other figures; others have the colours behind theirs. */
    private static int colour(Findings findings, Search search, int i) {
        List<String> names = findings.clusters().stream().map(c -> c.settings().name()).toList();
        int at = names.indexOf(search.found().get(i).name());
        long before = search.found().subList(0, i).stream().filter(f -> !names.contains(f.name())).count();
        return at >= 0 ? at : names.size() + (int) before;
    }

    private static double middle(Shell shell) {
        return 0.5 * (shell.from() + shell.to());
    }
}

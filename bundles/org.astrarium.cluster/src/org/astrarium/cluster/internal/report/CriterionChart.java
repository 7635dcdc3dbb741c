/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrarium.cluster.Findings;
import org.astrarium.cluster.Membership;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Layer.Marker;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.inference.mixture.Attempt;
import org.astrarium.inference.mixture.MixtureFit;

/** BIC against the number of components, with that of every start. */
final class CriterionChart {
    private static final int MOST_PANELS = 12;

    private CriterionChart() {
    }

    static List<Chart> of(Findings findings) {
        List<Chart> charts = new ArrayList<>();
        List<Membership> swept = findings.clusters().stream().filter(c -> c.fits().size() > 1).toList();
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < swept.size(); i++) {
            panels.add(panel(swept.get(i).settings().name(), swept.get(i).fits(), swept.get(i).chosen(), i,
                    swept.size()));
        }
        if (!panels.isEmpty()) {
            charts.add(chart("bic", "BIC against the number of components", panels, swept.size()));
        }
        shells(findings).ifPresent(charts::add);
        return charts;
    }

    private static Optional<Chart> shells(Findings findings) {
        return findings.search().flatMap(search -> {
            List<org.astrarium.cluster.Shell> some = search.shells().stream().filter(s -> s.fits().size() > 1)
                    .limit(MOST_PANELS).toList();
            List<Panel> panels = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                panels.add(panel(Wording.PAGE.number(some.get(i).from(), 6) + " to "
                        + Wording.PAGE.number(some.get(i).to(), 6) + " " + search.unit(),
                        some.get(i).fits(), some.get(i).chosen(), i, some.size()));
            }
            return panels.isEmpty() ? Optional.empty()
                    : Optional.of(chart("bic-search", "BIC in the shells of the search", panels, some.size()));
        });
    }

    private static Chart chart(String id, String title, List<Panel> panels, int n) {
        int columns = columns(n);
        int rows = (n + columns - 1) / columns;
        return new Chart(id, title, "BIC above the lowest, against the number of components: the best of all starts "
                + "(line), every start (crosses), and the number chosen (square). Crosses far above the line are "
                + "starts that ended in a lesser maximum of the likelihood.", new Chart.Size(columns == 1 ? 12 : 17,
                        Math.max(7, 5 * rows)), panels);
    }

    private static int columns(int n) {
        return n == 1 ? 1 : n <= 4 ? 2 : 3;
    }

    private static Panel panel(String name, List<MixtureFit> fits, MixtureFit chosen, int i, int n) {
        double least = fits.stream().mapToDouble(MixtureFit::bic).min().orElse(0);
        List<double[]> starts = new ArrayList<>();
        for (MixtureFit fit : fits) {
            for (Attempt attempt : fit.attempts()) {
                starts.add(new double[] {fit.components(), attempt.bic() - least});
            }
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Line("", Ink.BLUE, Dash.SOLID, fits.stream().mapToDouble(MixtureFit::components).toArray(),
                fits.stream().mapToDouble(f -> f.bic() - least).toArray()));
        layers.add(Layer.Points.of("", Ink.FOREGROUND, Marker.CROSS, starts.stream().mapToDouble(s -> s[0]).toArray(),
                starts.stream().mapToDouble(s -> s[1]).toArray()));
        layers.add(Layer.Points.of(name + ": " + chosen.components(), Ink.VERMILLION, Marker.SQUARE,
                new double[] {chosen.components()}, new double[] {chosen.bic() - least}));
        // panels of a row share their axis, and shells differ in how much there is to gain: each has its own
        int columns = columns(n);
        return new Panel(new Cell(i / columns, i % columns, 1, 1), Axis.count("components"),
                Axis.of("\u0394BIC", ""), layers, false, Legend.TOP_RIGHT);
    }
}

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
import org.astrarium.cluster.Role;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.core.table.NumberColumn;

/** Histograms of parallax: the stars fitted for each cluster and its members. */
final class ParallaxChart {
    private static final double SHOWN = 0.98;

    private ParallaxChart() {
    }

    static Optional<Chart> of(Findings findings, Membership cluster, int number) {
        return findings.columns().numbers(Role.PARALLAX).map(parallax -> new Chart(
                "parallax-" + cluster.settings().slug(), "Parallaxes of " + cluster.settings().name(),
                "Parallaxes of the stars fitted (grey, on a scale of their own) and of the members, as measured; the "
                + "dashed line is the weighted mean of the members.", new Chart.Size(12, 8),
                List.of(panel(cluster, number, parallax))));
    }

    private static Panel panel(Membership cluster, int i, NumberColumn parallax) {
        double[] field = finite(Drawing.values(cluster.features().rows(), parallax::number));
        double[] members = finite(Drawing.values(cluster.memberRows(), parallax::number));
        Axis x = FeatureAxis.over(FeatureAxis.of("parallax", ""), SHOWN, members.length > 2 ? wider(members) : field);
        List<Layer> layers = new ArrayList<>();
        if (x.max() > x.min()) {
            int bins = Drawing.bins(Math.max(members.length, 100));
            Layer.Histogram own = (Layer.Histogram) Drawing.histogram(cluster.settings().name(), Ink.category(i),
                    members, x.min(), x.max(), bins);
            Layer.Histogram all = (Layer.Histogram) Drawing.histogram("", Ink.FIELD, field, x.min(), x.max(), bins);
            double scale = top(own) / Math.max(1, top(all));
            layers.add(new Layer.Histogram("fitted, scaled by " + Wording.PAGE.number(Math.min(1, scale), 2), Ink.FIELD,
                    all.edges(), Arrays.stream(all.counts()).map(c -> c * Math.min(1, scale)).toArray()));
            layers.add(own);
        }
        cluster.distance().ifPresent(d -> layers.add(new Layer.Rule("", Ink.FOREGROUND, Dash.DASHED, false,
                d.parallax() + d.zeroPoint())));
        return new Panel(Cell.ONLY, x, Axis.of("stars", ""), layers, false, Legend.TOP_RIGHT);
    }

    private static double top(Layer.Histogram histogram) {
        return Arrays.stream(histogram.counts()).max().orElse(1);
    }

    private static double[] wider(double[] members) {
        double[] sorted = members.clone();
        Arrays.sort(sorted);
        int out = sorted.length / 100;
        double low = sorted[out];
        double high = sorted[sorted.length - 1 - out];
        return new double[] {low - 0.3 * (high - low), high + 0.3 * (high - low)};
    }

    private static double[] finite(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.astrarium.cluster.FeatureMatrix;
import org.astrarium.cluster.Membership;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.inference.mixture.Component;

/** A cluster's features from all sides: each on the diagonal, each pair below it, with the components' ellipses. */
final class FeatureGrid {
    private static final double SHOWN = 0.98;
    private static final double CELL = 4.2;

    private final Membership cluster;
    private final int number;
    private final FeatureMatrix features;
    private final int[] members;
    private final List<Axis> axes = new ArrayList<>();

    private FeatureGrid(Membership cluster, int number) {
        this.cluster = cluster;
        this.number = number;
        this.features = cluster.features();
        this.members = cluster.members().stars().stream().toArray();
        for (int j = 0; j < features.names().size(); j++) {
            axes.add(FeatureAxis.over(FeatureAxis.of(features.names().get(j), features.units().get(j)), SHOWN,
                    features.values()[j], picked(j, members)));
        }
    }

    static Chart of(Membership cluster, int number) {
        return new FeatureGrid(cluster, number).draw();
    }

    private double[] picked(int feature, int[] stars) {
        return Arrays.stream(stars).mapToDouble(i -> features.values()[feature][i]).toArray();
    }

    private Chart draw() {
        int d = features.names().size();
        List<Panel> panels = new ArrayList<>();
        for (int row = 0; row < d; row++) {
            for (int column = 0; column <= row; column++) {
                panels.add(row == column ? diagonal(row) : pair(row, column));
            }
        }
        double side = Math.max(9, Math.min(17, CELL * d));
        return new Chart("features-" + cluster.settings().slug(), "Features of " + cluster.settings().name(),
                "The features that were fitted: " + Wording.count(features.size(), "star") + " (grey), the members, "
                + "and two standard deviations of each component: of the cluster solid, of the field dashed"
                + (cluster.settings().deconvolve() ? "; the errors are taken off the ellipses, but not off the stars"
                        : "") + ".", new Chart.Size(side, side), panels);
    }

    private Panel diagonal(int j) {
        Axis x = axes.get(j);
        List<Layer> layers = new ArrayList<>();
        if (x.max() > x.min()) {
            Layer.Histogram field = (Layer.Histogram) Drawing.histogram("", Ink.FIELD, features.values()[j], x.min(),
                    x.max(), Drawing.bins(features.size()));
            Layer.Histogram own = (Layer.Histogram) Drawing.histogram("", Ink.category(number), picked(j, members),
                    x.min(), x.max(), Drawing.bins(features.size()));
            layers.add(field);
            layers.add(own);
        }
        return new Panel(new Cell(j, j, 1, 1), x, Axis.of("", ""), layers, false, Legend.NONE);
    }

    private Panel pair(int row, int column) {
        int[] all = Drawing.thinned(java.util.stream.IntStream.range(0, features.size()).toArray());
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Points("", Ink.FIELD, Layer.Marker.DOT, picked(column, all), picked(row, all), null, null,
                Arrays.stream(all).map(i -> features.rows()[i]).toArray()));
        layers.add(new Layer.Points("", Ink.category(number), Layer.Marker.DOT, picked(column, members),
                picked(row, members), null, null, cluster.memberRows()));
        List<Component> components = cluster.chosen().mixture().components();
        for (int k = 0; k < components.size(); k++) {
            boolean own = cluster.group().holds(k);
            layers.add(Drawing.ellipse("", Ink.FOREGROUND, own ? Dash.SOLID : Dash.DASHED, components.get(k), column,
                    row));
        }
        return new Panel(new Cell(row, column, 1, 1), axes.get(column), axes.get(row), layers, false, Legend.NONE);
    }
}

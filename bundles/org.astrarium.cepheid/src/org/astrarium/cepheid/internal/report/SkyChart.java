/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.astrarium.cepheid.Findings;
import org.astrarium.cepheid.Role;
import org.astrarium.cepheid.TargetDistance;
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

/** A map in Galactic coordinates: the sample, the calibrators, and each target with a frame round its stars. */
public final class SkyChart {
    private static final List<Marker> MARKERS = List.of(Marker.DOT, Marker.SQUARE, Marker.DIAMOND, Marker.TRIANGLE);
    private static final double MARGIN = 1;

    private SkyChart() {
    }

    /** The chart, if the table has Galactic coordinates. */
    public static Optional<Chart> of(Findings findings) {
        Optional<NumberColumn> longitude = findings.columns().numbers(Role.L);
        Optional<NumberColumn> latitude = findings.columns().numbers(Role.B);
        return longitude.flatMap(l -> latitude.map(b -> draw(findings, l, b)));
    }

    private static Chart draw(Findings findings, NumberColumn l, NumberColumn b) {
        List<Layer> layers = new ArrayList<>();
        layers.add(StarPoints.of("sample", Ink.FIELD, Marker.DOT, findings.sample().stars().rows(), l::number,
                b::number));
        List<Region> regions = regions(findings.targets());
        for (int i = 0; i < regions.size(); i++) {
            layers.add(StarPoints.of(regions.get(i).name, Ink.category(i + 1), MARKERS.get(i % MARKERS.size()),
                    regions.get(i).rows, l::number, b::number));
        }
        layers.add(StarPoints.of("calibrators", Ink.BLUE, Marker.CIRCLE, findings.sample().calibrators().rows(),
                l::number, b::number));
        for (int i = 0; i < regions.size(); i++) {
            frame(regions.get(i).rows, Ink.category(i + 1), l, b).ifPresent(layers::add);
        }
        Axis longitude = Axis.of("l", "deg").from(0, 360).reverse();
        Panel map = new Panel(Cell.ONLY, longitude, Axis.of("b", "deg").from(-90, 90), layers, true, Legend.TOP_RIGHT);
        return new Chart("sky", "Sky, Galactic coordinates", caption(findings), new Chart.Size(17, 10), List.of(map));
    }

    /** Stars under the names of all targets that consist of just these. */
    private record Region(String name, int[] rows) {
    }

    private static List<Region> regions(List<TargetDistance> targets) {
        List<Region> regions = new ArrayList<>();
        for (TargetDistance target : targets) {
            boolean drawn = regions.stream().anyMatch(region -> Arrays.equals(region.rows, target.rows()));
            if (!drawn) {
                regions.add(new Region(targets.stream().filter(t -> Arrays.equals(t.rows(), target.rows()))
                        .map(t -> t.settings().name()).collect(Collectors.joining(", ")), target.rows()));
            }
        }
        return regions;
    }

    private static String caption(Findings findings) {
        String targets = regions(findings.targets()).stream()
                .map(r -> r.name + ", " + Wording.PAGE.count(r.rows.length) + " stars")
                .collect(Collectors.joining("; "));
        return "The sample of " + Wording.cepheids(findings.sample().stars().count())
                + " in Galactic longitude and latitude (grey) and the "
                + Wording.PAGE.count(findings.sample().calibrators().count()) + " calibrators (blue)."
                + (targets.isEmpty() ? "" : " Targets, framed: " + targets + ".");
    }

    /** A frame about a target's stars; none where they span half of the sky in longitude or more, as about l = 0. */
    private static Optional<Layer> frame(int[] rows, Ink ink, NumberColumn l, NumberColumn b) {
        DoubleSummaryStatistics inL = Arrays.stream(rows).mapToDouble(l::number).summaryStatistics();
        DoubleSummaryStatistics inB = Arrays.stream(rows).mapToDouble(b::number).summaryStatistics();
        if (!(inL.getMax() - inL.getMin() < 180)) {
            return Optional.empty();
        }
        double west = inL.getMin() - MARGIN;
        double east = inL.getMax() + MARGIN;
        double south = inB.getMin() - MARGIN;
        double north = inB.getMax() + MARGIN;
        return Optional.of(new Layer.Line("", ink, Dash.SOLID, new double[] {west, east, east, west, west},
                new double[] {south, south, north, north, south}));
    }
}

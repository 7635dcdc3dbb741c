/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.astrarium.cepheid.Comparison;
import org.astrarium.cepheid.Comparison.Cut;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Layer.Marker;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;

/** Slope, intercept and the first target's distance against the cut in parallax over its error. */
final class CutChart {
    private static final List<Marker> MARKERS = List.of(Marker.CIRCLE, Marker.SQUARE, Marker.TRIANGLE, Marker.DIAMOND);
    private static final double ASIDE = 0.08;

    private CutChart() {
    }

    static Optional<Chart> of(Comparison comparison) {
        if (comparison.cuts().isEmpty()) {
            return Optional.empty();
        }
        DistanceUnit unit = DistanceUnit.of(comparison.target().distances().median());
        String name = comparison.target().settings().name();
        double pivot = comparison.cuts().get(0).law().line().pivot();
        Axis cut = axis(comparison);
        List<Layer> distance = points(comparison, c -> unit.from(c.distance().distances().median()),
                c -> unit.from(c.distance().error()), false);
        comparison.target().settings().reference().ifPresent(r ->
                distance.add(new Layer.Rule("", Ink.FOREGROUND, Dash.DOTTED, true, unit.from(r.distance()))));
        List<Layer> slope = points(comparison, c -> c.law().line().slope(),
                c -> c.law().line().slopeError() * c.law().errorScale(), true);
        List<Layer> intercept = points(comparison, c -> c.law().line().at(pivot).intercept(),
                c -> c.law().line().at(pivot).interceptError() * c.law().errorScale(), false);
        List<Panel> panels = List.of(
                panel(0, cut, Axis.of("slope", "mag/dex"), slope, Legend.TOP_RIGHT),
                panel(1, cut, Axis.magnitude(pivot == 0 ? "intercept"
                        : "M_{W} at log P = " + Wording.number(pivot, 3)), intercept, Legend.NONE),
                panel(2, cut, Axis.of(name, unit.symbol()), distance, Legend.NONE));
        return Optional.of(new Chart("sensitivity-cut", "The law against the cut in parallax",
                "Slope, intercept and distance of " + name + " for calibrators with at least this parallax over its "
                + "error, the other cuts as in the recipe; " + comparison.cuts().get(0).law().line().n() + " stars at "
                + Wording.number(comparison.cuts().get(0).ratio(), 3)
                + ". Such a cut prefers parallaxes that came out too "
                + "large (Lutz and Kelker 1973; Lanoix et al. 1999): what changes with it is bias as well as chance, "
                + "and the points share their stars. Errors are multiplied by the root of reduced chi-square where "
                + "that is above 1; the dotted line is the reference.", new Chart.Size(12, 13), panels));
    }

    /** Beyond the cuts there is room for the legend, so that it covers no point. */
    private static Axis axis(Comparison comparison) {
        double first = comparison.cuts().stream().mapToDouble(Cut::ratio).min().orElseThrow();
        double last = comparison.cuts().stream().mapToDouble(Cut::ratio).max().orElseThrow();
        int longest = comparison.cuts().stream().mapToInt(c -> c.law().settings().name().length()).max().orElseThrow();
        double room = (last - first) * (0.12 + 0.017 * Math.min(20, longest));
        return Axis.of("smallest parallax / error", "").from(first - 0.6, last + 0.5 + room);
    }

    private static Panel panel(int row, Axis x, Axis y, List<Layer> layers, Legend legend) {
        return new Panel(new Cell(row, 0, 1, 1), x, ErrorRange.y(y, layers), layers, false, legend);
    }

    private static List<Layer> points(Comparison comparison, ToDoubleFunction<Cut> value,
            ToDoubleFunction<Cut> error, boolean named) {
        List<String> laws = comparison.cuts().stream().map(c -> c.law().settings().name()).distinct().toList();
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < laws.size(); i++) {
            String name = laws.get(i);
            double aside = ASIDE * (i - 0.5 * (laws.size() - 1));
            List<Cut> cuts = comparison.cuts().stream().filter(c -> c.law().settings().name().equals(name)).toList();
            layers.add(new Layer.Points(named ? name : "", Ink.category(i), MARKERS.get(i % MARKERS.size()),
                    cuts.stream().mapToDouble(c -> c.ratio() + aside).toArray(),
                    cuts.stream().mapToDouble(value).toArray(), null, cuts.stream().mapToDouble(error).toArray(),
                    null));
        }
        return layers;
    }
}

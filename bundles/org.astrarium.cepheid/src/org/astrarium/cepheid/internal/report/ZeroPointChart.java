/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.astrarium.cepheid.Comparison;
import org.astrarium.cepheid.Comparison.Case;
import org.astrarium.cepheid.LeavittLaw;
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

/** Slope, intercept and the first target's distance for zero points that are published, fitted or none. */
final class ZeroPointChart {
    private final Comparison comparison;
    private final DistanceUnit unit;

    private ZeroPointChart(Comparison comparison) {
        this.comparison = comparison;
        unit = DistanceUnit.of(comparison.target().distances().median());
    }

    static Optional<Chart> of(Comparison comparison) {
        return comparison.zeroPoints().isEmpty() ? Optional.empty() : Optional.of(new ZeroPointChart(comparison)
                .draw());
    }

    private Chart draw() {
        String name = comparison.target().settings().name();
        List<Layer> distance = new ArrayList<>(groups("without metallicity",
                one -> Optional.of(one.plain()), d -> unit.from(d.distances().median()), d -> unit.from(d.error()),
                Ink.BLUE));
        distance.addAll(groups("with metallicity", Case::corrected, d -> unit.from(d.distances().median()),
                d -> unit.from(d.error()), Ink.GREEN));
        comparison.preferred().ifPresent(best -> distance.add(new Layer.Points("preferred, total error",
                Ink.VERMILLION, Marker.DIAMOND, new double[] {best.zeroPoint()},
                new double[] {unit.from(best.best().distances().median())}, null,
                new double[] {unit.from(best.systematic().totalError())}, null)));
        comparison.target().settings().reference().ifPresent(r ->
                distance.add(new Layer.Rule("", Ink.FOREGROUND, Dash.DOTTED, true, unit.from(r.distance()))));
        List<Layer> slope = groups("named", one -> Optional.of(one.plain()), d -> d.law().line().slope(),
                d -> d.law().line().slopeError() * d.law().errorScale(), Ink.BLUE);
        List<Layer> intercept = groups("", one -> Optional.of(one.plain()), d -> d.law().line().intercept(),
                d -> d.law().line().interceptError() * d.law().errorScale(), Ink.BLUE);
        Axis zero = ErrorRange.x(Axis.of("zero point", "mas"), distance);
        List<Panel> panels = List.of(
                panel(0, 1, zero, Axis.of("slope", "mag/dex"), slope, Legend.TOP_RIGHT),
                panel(1, 1, zero, Axis.magnitude("intercept"), intercept, Legend.NONE),
                panel(2, 1.4, zero, Axis.of(name, unit.symbol()), distance, Legend.TOP_LEFT));
        return new Chart("sensitivity-zero-point", "The law against the zero point of the parallaxes", caption(name),
                new Chart.Size(12, 14), panels);
    }

    private static Panel panel(int row, double height, Axis x, Axis y, List<Layer> layers, Legend legend) {
        return new Panel(new Cell(row, 0, height, 1), x, ErrorRange.y(y, layers), layers, false, legend);
    }

    private String caption(String name) {
        return "Slope, intercept and distance of " + name + " by the likelihood in parallax space: zero points held at "
                + "0 "
                + "and at published values (bars along the axis: their errors), with a prior, and free. Errors are "
                + "statistical" + comparison.preferred().map(best -> "; the diamond is the preferred answer ("
                + best.name() + ") with its total error, which it owes most to "
                + Wording.assumption(best.systematic())).orElse("") + ". The dotted line is the reference.";
    }

    /** Held ones as circles, fitted ones as squares. */
    private List<Layer> groups(String name, Function<Case, Optional<TargetDistance>> which,
            ToDoubleFunction<TargetDistance> value, ToDoubleFunction<TargetDistance> error, Ink ink) {
        List<Layer> layers = new ArrayList<>();
        for (boolean fitted : new boolean[] {false, true}) {
            List<Case> cases = comparison.zeroPoints().stream()
                    .filter(one -> Double.isNaN(ownError(one)) != fitted && which.apply(one).isPresent()).toList();
            if (cases.isEmpty()) {
                continue;
            }
            String label = name.equals("named") ? fitted ? "fitted" : "held" : fitted ? "" : name;
            layers.add(new Layer.Points(label, ink, fitted ? Marker.SQUARE : Marker.CIRCLE,
                    cases.stream().mapToDouble(Case::zeroPoint).toArray(),
                    cases.stream().mapToDouble(one -> value.applyAsDouble(which.apply(one).orElseThrow())).toArray(),
                    cases.stream().mapToDouble(one -> fitted ? ownError(one) : one.error()).toArray(),
                    cases.stream().mapToDouble(one -> error.applyAsDouble(which.apply(one).orElseThrow())).toArray(),
                    null));
        }
        return layers;
    }

    private static double ownError(Case one) {
        LeavittLaw.FittedZeroPoint zero = one.plain().law().zeroPoint().orElseThrow();
        return zero.error();
    }
}

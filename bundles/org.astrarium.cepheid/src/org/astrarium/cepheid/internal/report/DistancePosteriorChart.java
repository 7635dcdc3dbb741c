/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.astrarium.cepheid.DistanceModulus;
import org.astrarium.cepheid.Findings;
import org.astrarium.cepheid.Systematic;
import org.astrarium.cepheid.TargetDistance;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Legend;

/**
 * How probable each distance of a target is: Gaussian in the modulus, with the statistical and with the total
 * error.
 */
final class DistancePosteriorChart {
    private static final int STEPS = 200;
    private static final double WIDTHS = 4;

    private DistancePosteriorChart() {
    }

    static Chart of(Findings findings, TargetDistance target) {
        Optional<Systematic> systematic = findings.systematic(target);
        double widest = systematic.map(Systematic::totalModulusError).orElse(target.modulusError());
        double middle = target.moduli().median();
        DistanceUnit unit = DistanceUnit.of(target.distances().median());
        double[] modulus = IntStream.rangeClosed(0, STEPS)
                .mapToDouble(i -> middle + WIDTHS * widest * (2.0 * i / STEPS - 1)).toArray();
        List<Layer> layers = new ArrayList<>(List.of(line("statistical", Ink.BLUE, Dash.SOLID, modulus, middle,
                target.modulusError(), unit)));
        systematic.ifPresent(s -> layers.add(line("with systematic", Ink.VERMILLION, Dash.DASHED, modulus, middle,
                s.totalModulusError(), unit)));
        target.settings().reference().ifPresent(r -> layers.add(new Layer.Rule("reference", Ink.FOREGROUND, Dash.DOTTED,
                false, unit.from(r.distance()))));
        String name = target.settings().name();
        Panel panel = Panel.alone(Axis.of("distance of " + name, unit.symbol()),
                Axis.of("probability density", "1/" + unit.symbol()), layers, Legend.TOP_RIGHT);
        String errors = Wording.PAGE.of(unit.measure(target.distances().median(), target.error())) + " (statistical)"
                + systematic.map(s -> ", " + Wording.number(unit.from(s.totalError()), 2) + "\u2009" + unit.symbol()
                        + " in all, most of it from " + Wording.assumption(s.largest())).orElse("");
        return new Chart("distance-" + id(name), "Distance of " + name, "Distance of " + name + " by law "
                + target.settings().from() + ": " + errors + ". Errors are Gaussian in the modulus.",
                new Chart.Size(10, 7), List.of(panel));
    }

    /** Letters and digits of a name for a file. */
    private static String id(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "target" : plain;
    }

    private static Layer line(String name, Ink ink, Dash dash, double[] modulus, double middle, double error,
            DistanceUnit unit) {
        double[] distance = Arrays.stream(modulus).map(m -> unit.from(DistanceModulus.distance(m))).toArray();
        double[] density = new double[modulus.length];
        double magnitudes = 5 / Math.log(10);
        Arrays.setAll(density, i -> Math.exp(-0.5 * Math.pow((modulus[i] - middle) / error, 2))
                / (error * Math.sqrt(2 * Math.PI)) * magnitudes / distance[i]);
        return new Layer.Line(name, ink, dash, distance, density);
    }
}

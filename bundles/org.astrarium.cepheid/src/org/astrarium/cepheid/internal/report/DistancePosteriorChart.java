/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.astrarium.cepheid.DistanceModulus;
import org.astrarium.cepheid.Findings;
import org.astrarium.cepheid.Spread;
import org.astrarium.cepheid.Systematic;
import org.astrarium.cepheid.TargetDistance;
import org.astrarium.cepheid.TargetPosterior;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.core.result.Measurement;

/**
 * How probable each distance of a target is, with the statistical and with the total error: from the points of its
 * law's posterior where that was sampled, else Gaussian in the modulus.
 */
final class DistancePosteriorChart {
    private static final int STEPS = 200;
    private static final double WIDTHS = 4;

    private DistancePosteriorChart() {
    }

    static Chart of(Findings findings, TargetDistance target) {
        Optional<Systematic> systematic = findings.systematic(target);
        Optional<TargetPosterior> posterior = TargetPosterior.of(findings, target);
        double further = systematic.map(Systematic::modulusError).orElse(0.0);
        double error = posterior.map(TargetPosterior::error).orElse(target.modulusError());
        double middle = posterior.map(p -> p.spread().median()).orElse(target.moduli().median());
        DistanceUnit unit = DistanceUnit.of(target.distances().median());
        double[] modulus = IntStream.rangeClosed(0, STEPS)
                .mapToDouble(i -> middle + WIDTHS * Math.hypot(error, further) * (2.0 * i / STEPS - 1)).toArray();
        DoubleBinaryOperator density = posterior.<DoubleBinaryOperator>map(p -> p::density)
                .orElse((m, more) -> gaussian(m - middle, Math.hypot(error, more)));
        List<Layer> layers = new ArrayList<>(List.of(line("statistical", Ink.BLUE, Dash.SOLID, modulus,
                m -> density.applyAsDouble(m, 0), unit)));
        systematic.ifPresent(s -> layers.add(line("with systematic", Ink.VERMILLION, Dash.DASHED, modulus,
                m -> density.applyAsDouble(m, further), unit)));
        target.settings().reference().ifPresent(r -> layers.add(new Layer.Rule("reference", Ink.FOREGROUND, Dash.DOTTED,
                false, unit.from(r.distance()))));
        String name = target.settings().name();
        Panel panel = Panel.alone(Axis.of("distance of " + name, unit.symbol()),
                Axis.of("probability density", "1/" + unit.symbol()), layers, Legend.TOP_RIGHT);
        return new Chart("distance-" + id(name), "Distance of " + name, "Distance of " + name + " by law "
                + target.settings().from() + ": " + errors(target, systematic, unit) + posterior
                        .map(p -> inWords(p, unit)).orElse(". Errors are Gaussian in the modulus."),
                new Chart.Size(10, 7), List.of(panel));
    }

    private static String errors(TargetDistance target, Optional<Systematic> systematic, DistanceUnit unit) {
        return Wording.PAGE.of(unit.measure(target.distances().median(), target.error())) + " (statistical)"
                + systematic.map(s -> ", " + Wording.number(unit.from(s.totalError()), 2) + "\u2009" + unit.symbol()
                        + " in all, most of it from " + Wording.assumption(s)).orElse("");
    }

    private static String inWords(TargetPosterior posterior, DistanceUnit unit) {
        Spread spread = posterior.spread();
        return ". The curves are drawn from " + posterior.moduli().length + " points of the law's posterior, whose "
                + "median and 68\u2009% are " + Wording.PAGE.of(Measurement.between(
                        unit.from(DistanceModulus.distance(spread.median())),
                        unit.from(DistanceModulus.distance(spread.lower())),
                        unit.from(DistanceModulus.distance(spread.upper())), unit.symbol())) + ".";
    }

    /** Letters and digits of a name for a file. */
    private static String id(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "target" : plain;
    }

    private static double gaussian(double off, double error) {
        return Math.exp(-0.5 * Math.pow(off / error, 2)) / (error * Math.sqrt(2 * Math.PI));
    }

    /** From densities of the modulus, per mag, to those of the distance. */
    private static Layer line(String name, Ink ink, Dash dash, double[] modulus, DoubleUnaryOperator of,
            DistanceUnit unit) {
        double[] distance = Arrays.stream(modulus).map(m -> unit.from(DistanceModulus.distance(m))).toArray();
        double[] density = new double[modulus.length];
        double magnitudes = 5 / Math.log(10);
        Arrays.setAll(density, i -> of.applyAsDouble(modulus[i]) * magnitudes / distance[i]);
        return new Layer.Line(name, ink, dash, distance, density);
    }
}

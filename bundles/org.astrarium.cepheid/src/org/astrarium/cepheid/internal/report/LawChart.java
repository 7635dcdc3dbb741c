/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astrarium.cepheid.Findings;
import org.astrarium.cepheid.LawPoints;
import org.astrarium.cepheid.LawPosterior;
import org.astrarium.cepheid.LeavittLaw;
import org.astrarium.cepheid.Spread;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Layer.Marker;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;

/**
 * The period-luminosity relation: calibrators with errors, each law with its 68 % band, and the residuals below. Laws
 * from the same distances share their points, which are those of the first of them.
 */
public final class LawChart {
    private static final List<Marker> MARKERS = List.of(Marker.CIRCLE, Marker.TRIANGLE, Marker.SQUARE, Marker.DIAMOND);
    private static final List<Dash> DASHES = List.of(Dash.SOLID, Dash.DASHED, Dash.DOTTED);
    private static final int COLOURS = 6;
    private static final int STEPS = 60;
    private static final double MARGIN = 0.04;

    private LawChart() {
    }

    /** The chart; there always is one. */
    public static Optional<Chart> of(Findings findings) {
        List<LeavittLaw> laws = findings.laws();
        double[] abscissae = abscissae(laws);
        List<Layer> relation = new ArrayList<>();
        List<Layer> residuals = new ArrayList<>(List.of(new Layer.Rule("", Ink.FOREGROUND, Dash.SOLID, true, 0)));
        for (int i = 0; i < laws.size(); i++) {
            relation.add(0, band(findings, laws.get(i), i, abscissae));
            if (isFirstOfItsDistance(laws, i)) {
                relation.addAll(points(laws.get(i), i, false));
                residuals.addAll(points(laws.get(i), i, true));
            }
        }
        for (int i = 0; i < laws.size(); i++) {
            relation.add(line(laws.get(i), i, abscissae));
        }
        Axis period = Axis.of("log_{10}(P / d)", "").from(abscissae[0], abscissae[STEPS]);
        Panel above = new Panel(new Cell(0, 0, 3, 1), period, Axis.magnitude("M_{W}"), relation, false,
                Legend.TOP_LEFT);
        Panel below = new Panel(new Cell(1, 0, 1, 1), period, Axis.magnitude("\u0394M_{W}"), residuals, false,
                Legend.NONE);
        return Optional.of(new Chart("pl", "Period-luminosity relation", caption(findings), new Chart.Size(17, 14),
                List.of(above, below)));
    }

    private static String caption(Findings findings) {
        String laws = findings.laws().stream().map(LawChart::inWords).collect(Collectors.joining("; "));
        double coefficient = findings.settings().wesenheit().colourCoefficient();
        return "Absolute Wesenheit magnitude W = G \u2212 " + Wording.number(coefficient, 4) + " (BP \u2212 RP) "
                + "against period. " + laws + ". Bands: 68\u2009% of each law, from its posterior where that was "
                + "sampled, otherwise with errors multiplied by the root of reduced chi-square where that is above 1; "
                + "crosses were clipped. Below: residuals about the "
                + "first law from each kind of distance.";
    }

    private static boolean isFirstOfItsDistance(List<LeavittLaw> laws, int i) {
        String source = laws.get(i).settings().source();
        return laws.subList(0, i).stream().noneMatch(law -> law.settings().source().equals(source));
    }

    private static String inWords(LeavittLaw law) {
        return law.settings().name() + " (" + law.settings().method().text() + ", " + law.settings().sourceText()
                + ", " + Wording.cepheids(law.line().n()) + "): " + Wording.law(law) + ", rms "
                + Wording.PAGE.fixed(law.line().rms(), 2) + " mag"
                + law.scatter().map(s -> ", intrinsic scatter " + Wording.PAGE.fixed(s.value(), 2) + " mag").orElse("");
    }

    private static List<Layer> points(LeavittLaw law, int i, boolean residual) {
        BitSet kept = law.line().kept();
        BitSet clipped = new BitSet();
        clipped.set(0, law.points().size());
        clipped.andNot(kept);
        List<Layer> layers = new ArrayList<>(List.of(points(law, law.settings().sourceText(), Ink.category(i),
                MARKERS.get(i % MARKERS.size()), kept, residual)));
        if (!clipped.isEmpty()) {
            String name = "clipped from " + law.settings().name();
            layers.add(points(law, name, Ink.category(i), Marker.CROSS, clipped, residual));
        }
        return layers;
    }

    private static Layer points(LeavittLaw law, String name, Ink ink, Marker marker, BitSet which, boolean residual) {
        LawPoints points = law.points();
        int[] at = which.stream().toArray();
        double[] y = Arrays.stream(at).mapToDouble(
                k -> points.magnitude()[k] - (residual ? law.magnitude(points.logp()[k]) : 0)).toArray();
        double[] error = Arrays.stream(at).mapToDouble(k -> points.error()[k]).toArray();
        double[] x = Arrays.stream(at).mapToDouble(k -> points.logp()[k]).toArray();
        return new Layer.Points(residual ? "" : name, ink, marker, x, y, null,
                Arrays.stream(error).allMatch(Double::isNaN) ? null : error,
                Arrays.stream(at).map(k -> points.rows()[k]).toArray());
    }

    /** Once the colours begin again, so do the dashes, one further on. */
    private static Dash dash(int i) {
        return DASHES.get((i + i / COLOURS) % DASHES.size());
    }

    private static Layer line(LeavittLaw law, int i, double[] x) {
        return new Layer.Line("law " + law.settings().name(), Ink.category(i), dash(i), x,
                Arrays.stream(x).map(law::magnitude).toArray());
    }

    private static Layer band(Findings findings, LeavittLaw law, int i, double[] x) {
        Optional<LawPosterior> posterior = findings.posterior(law);
        if (posterior.isPresent()) {
            List<Spread> spreads = posterior.get().magnitudes(x);
            return new Layer.Band("", Ink.category(i), x, spreads.stream().mapToDouble(Spread::lower).toArray(),
                    spreads.stream().mapToDouble(Spread::upper).toArray());
        }
        return new Layer.Band("", Ink.category(i), x,
                Arrays.stream(x).map(p -> law.magnitude(p) - law.error(p)).toArray(),
                Arrays.stream(x).map(p -> law.magnitude(p) + law.error(p)).toArray());
    }

    private static double[] abscissae(List<LeavittLaw> laws) {
        double min = laws.stream().flatMapToDouble(l -> Arrays.stream(l.points().logp())).min().orElseThrow();
        double max = laws.stream().flatMapToDouble(l -> Arrays.stream(l.points().logp())).max().orElseThrow();
        double from = min - MARGIN * (max - min);
        double step = (max - min) * (1 + 2 * MARGIN) / STEPS;
        return IntStream.rangeClosed(0, STEPS).mapToDouble(i -> from + i * step).toArray();
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astrarium.cepheid.LawPosterior;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.inference.mcmc.AutocorrelationTime;
import org.astrarium.inference.mcmc.EnsembleChain;
import org.astrarium.inference.mcmc.ParameterSummary;

/** How the chains of a posterior went: the ways of some walkers, and how fast they forget. */
final class ChainCharts {
    private static final int DRAWN = 250;
    private static final List<Dash> DASHES = List.of(Dash.SOLID, Dash.DASHED, Dash.DOTTED);
    /** Lags shown, in the longest autocorrelation time. */
    private static final double TIMES = 8;

    private ChainCharts() {
    }

    /** One walker of each ensemble, parameter by parameter. */
    static Chart trace(LawPosterior posterior) {
        List<String> names = posterior.chains().parameters();
        int steps = posterior.chains().steps();
        int every = Math.max(1, steps / DRAWN);
        double[] step = IntStream.range(0, (steps + every - 1) / every).mapToDouble(i -> 1.0 + i * every).toArray();
        List<Panel> panels = new ArrayList<>();
        for (int p = 0; p < names.size(); p++) {
            List<Layer> layers = new ArrayList<>();
            List<EnsembleChain> ensembles = posterior.chains().ensembles();
            for (int e = 0; e < ensembles.size(); e++) {
                double[] all = ensembles.get(e).series(p, 0, 0);
                layers.add(new Layer.Line(p == 0 ? "ensemble " + (e + 1) : "", Ink.category(e), Dash.SOLID, step,
                        Arrays.stream(step).map(s -> all[(int) s - 1]).toArray()));
            }
            layers.add(new Layer.Rule("", Ink.FOREGROUND, Dash.DOTTED, false, posterior.posterior().discarded()));
            panels.add(new Panel(new Cell(p, 0, 1, 1), Axis.of("step", "").from(0, steps),
                    ParameterText.of(names.get(p)).axis(), layers, false, Legend.NONE));
        }
        return new Chart("trace-" + posterior.name(), "Chains of law " + posterior.name(), traceCaption(posterior,
                every),
                new Chart.Size(14, 3 * names.size() + 1.5), panels);
    }

    private static String traceCaption(LawPosterior posterior, int every) {
        return "The first walker of each of " + posterior.chains().ensembles().size()
                + " independent ensembles of " + posterior.chains().walkers() + (every > 1 ? ", every " + every
                + " steps" : "") + ". The first " + Wording.PAGE.count(posterior.posterior().discarded())
                + " of " + Wording.PAGE.count(posterior.chains().steps()) + " steps (left of the dotted line) are "
                + "discarded; " + Wording.percent(posterior.posterior().acceptance()) + " of the moves were accepted.";
    }

    /** The autocorrelation function of each parameter, averaged over walkers. */
    static Chart autocorrelation(LawPosterior posterior) {
        List<ParameterSummary> parameters = posterior.posterior().parameters();
        int kept = posterior.posterior().kept();
        double longest = parameters.stream().mapToDouble(ParameterSummary::tau).filter(Double::isFinite).max()
                .orElse(1);
        int lags = (int) Math.max(2, Math.min(kept, Math.ceil(TIMES * longest)));
        int every = Math.max(1, lags / DRAWN);
        double[] lag = IntStream.range(0, (lags + every - 1) / every).mapToDouble(i -> i * every).toArray();
        List<Layer> layers = new ArrayList<>(List.of(new Layer.Rule("", Ink.FOREGROUND, Dash.DOTTED, true, 0)));
        for (int p = 0; p < parameters.size(); p++) {
            double[] rho = AutocorrelationTime.function(posterior.chains(), p, posterior.posterior().discarded());
            layers.add(new Layer.Line(ParameterText.of(parameters.get(p).name()).label(), Ink.category(p),
                    DASHES.get(p % DASHES.size()), lag, Arrays.stream(lag).map(t -> rho[(int) t]).toArray()));
        }
        Panel panel = Panel.alone(Axis.of("lag (steps)", "").from(0, lags), Axis.of("autocorrelation", "").from(-0.2,
                1),
                layers, Legend.TOP_RIGHT);
        String times = parameters.stream().map(p -> p.name().replace('_', ' ') + " " + Wording.number(p.tau(), 3))
                .collect(Collectors.joining(", "));
        return new Chart("autocorrelation-" + posterior.name(), "Autocorrelation of law " + posterior.name(),
                "Autocorrelation of the chains, averaged over walkers. Integrated autocorrelation times in steps "
                + "(Goodman and Weare 2010; window after Sokal 1997): " + times + ".", new Chart.Size(10, 7),
                List.of(panel));
    }
}

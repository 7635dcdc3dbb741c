/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.inference.mcmc.SamplerMonitor;
import org.astrarium.inference.mcmc.SamplerProgress;

/**
 * Watches a chain while it is sampled and shows it: the way of one walker of each ensemble through each parameter, and
 * how many moves are accepted. What it sees are moments, as often as the sampler tells; the result's trace has every
 * step.
 */
public final class LiveChain implements SamplerMonitor {
    /** Between two charts, in ns: more often than one can look is waste. */
    private static final long REST = 250_000_000L;
    private static final int MOST_MOMENTS = 240;

    /** Where the first walker of an ensemble stood at a step. */
    private record Moment(int step, double[] point) {
    }

    private final String law;
    private final List<String> parameters;
    private final Progress progress;
    private final List<List<Moment>> ensembles = new ArrayList<>();
    private final List<Moment> acceptance = new ArrayList<>();
    private long shown = System.nanoTime();

    /** Of a law by its name. */
    public LiveChain(String law, List<String> parameters, Progress progress) {
        this.law = law;
        this.parameters = parameters;
        this.progress = progress;
    }

    @Override
    public boolean cancelled() {
        return progress.isCancelled();
    }

    @Override
    public void progress(SamplerProgress done) {
        progress.report(done.fraction(), "sampling " + law);
        for (int e = 0; e < done.reached().size(); e++) {
            if (e == ensembles.size()) {
                ensembles.add(new ArrayList<>());
            }
            add(ensembles.get(e), done.reached().get(e), done.walkers().get(e));
        }
        add(acceptance, done.done(), new double[] {done.acceptance()});
        if (System.nanoTime() - shown > REST && acceptance.size() > 1) {
            shown = System.nanoTime();
            progress.show(chart(done));
        }
    }

    private static void add(List<Moment> moments, int step, double[] point) {
        if (step == 0 || point.length == 0 || !moments.isEmpty() && moments.get(moments.size() - 1).step() == step) {
            return;
        }
        moments.add(new Moment(step, point));
        if (moments.size() > MOST_MOMENTS) {
            for (int i = moments.size() - 2; i > 0; i -= 2) {
                moments.remove(i);
            }
        }
    }

    private Chart chart(SamplerProgress done) {
        int farthest = done.reached().stream().mapToInt(Integer::intValue).max().orElse(done.steps());
        Axis steps = Axis.of("step", "").from(0, farthest);
        List<Panel> panels = new ArrayList<>();
        for (int p = 0; p < parameters.size(); p++) {
            List<Layer> layers = new ArrayList<>();
            for (int e = 0; e < ensembles.size(); e++) {
                layers.add(line(Ink.category(e), ensembles.get(e), p));
            }
            panels.add(new Panel(new Cell(0, p, 1, 1), steps, ParameterText.of(parameters.get(p)).axis(), layers,
                    false, Legend.NONE));
        }
        panels.add(new Panel(new Cell(0, parameters.size(), 1, 1), steps, Axis.of("acceptance", "").from(0, 1),
                List.of(line(Ink.FOREGROUND, acceptance, 0)), false, Legend.NONE));
        return new Chart("live-" + law, "Chain of law " + law, String.format(Locale.ROOT,
                "Chain of law %s: step %s of %s, %.0f\u2009%% of the moves accepted. The first walker of each of %d ensembles.",
                law, Wording.PAGE.count(done.done()), Wording.PAGE.count(done.steps()), 100 * done.acceptance(),
                ensembles.size()), new Chart.Size(5.5 * panels.size(), 4.5), panels);
    }

    private static Layer line(Ink ink, List<Moment> moments, int parameter) {
        return new Layer.Line("", ink, Dash.SOLID, moments.stream().mapToDouble(Moment::step).toArray(),
                moments.stream().mapToDouble(m -> m.point()[parameter]).toArray());
    }
}

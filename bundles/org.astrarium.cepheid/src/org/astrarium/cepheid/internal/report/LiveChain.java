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
 * Watches a chain while it is sampled and shows it: the ways of a few walkers through each parameter, and how many moves
 * are accepted. What it sees are moments, as often as the sampler tells; the result's trace has every step.
 */
public final class LiveChain implements SamplerMonitor {
    /** Between two charts, in ns: more often than one can look is waste. */
    private static final long REST = 250_000_000L;
    private static final int MOST_MOMENTS = 240;
    private static final int WALKERS = 4;

    private final String law;
    private final List<String> parameters;
    private final int walkers;
    private final Progress progress;
    private final List<double[]> moments = new ArrayList<>();
    private long shown = System.nanoTime();
    private int seen;

    /** Of a law by its name. */
    public LiveChain(String law, List<String> parameters, int walkers, Progress progress) {
        this.law = law;
        this.parameters = parameters;
        this.walkers = Math.min(WALKERS, walkers);
        this.progress = progress;
    }

    @Override
    public boolean cancelled() {
        return progress.isCancelled();
    }

    @Override
    public void progress(SamplerProgress done) {
        progress.report(done.fraction(), "sampling " + law);
        if (done.done() == seen || done.walkers().length == 0) {
            return;
        }
        seen = done.done();
        moments.add(moment(done));
        if (moments.size() > MOST_MOMENTS) {
            for (int i = moments.size() - 2; i > 0; i -= 2) {
                moments.remove(i);
            }
        }
        if (System.nanoTime() - shown > REST && moments.size() > 1) {
            shown = System.nanoTime();
            progress.show(chart(done));
        }
    }

    /** The step, the acceptance, and then walker after walker its parameters. */
    private double[] moment(SamplerProgress done) {
        double[] moment = new double[2 + walkers * parameters.size()];
        moment[0] = done.done();
        moment[1] = done.acceptance();
        System.arraycopy(done.walkers(), 0, moment, 2, moment.length - 2);
        return moment;
    }

    private Chart chart(SamplerProgress done) {
        Axis steps = Axis.of("step", "").from(0, done.steps());
        List<Panel> panels = new ArrayList<>();
        for (int p = 0; p < parameters.size(); p++) {
            List<Layer> layers = new ArrayList<>();
            for (int w = 0; w < walkers; w++) {
                layers.add(line(Ink.category(w), 2 + w * parameters.size() + p));
            }
            panels.add(new Panel(new Cell(0, p, 1, 1), steps, ParameterText.of(parameters.get(p)).axis(), layers,
                    false, Legend.NONE));
        }
        panels.add(new Panel(new Cell(0, parameters.size(), 1, 1), steps, Axis.of("acceptance", "").from(0, 1),
                List.of(line(Ink.FOREGROUND, 1)), false, Legend.NONE));
        return new Chart("live-" + law, "Chain of law " + law, String.format(Locale.ROOT,
                "Chain of law %s: step %s of %s, %.0f\u2009%% of the moves accepted. %d walkers of the first ensemble.",
                law, Wording.PAGE.count(done.done()), Wording.PAGE.count(done.steps()), 100 * done.acceptance(),
                walkers), new Chart.Size(5.5 * panels.size(), 4.5), panels);
    }

    private Layer line(Ink ink, int at) {
        return new Layer.Line("", ink, Dash.SOLID, moments.stream().mapToDouble(m -> m[0]).toArray(),
                moments.stream().mapToDouble(m -> m[at]).toArray());
    }
}

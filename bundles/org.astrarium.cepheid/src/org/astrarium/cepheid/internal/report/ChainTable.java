/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.cepheid.LawPosterior;
import org.astrarium.core.result.NamedTable;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.IntColumn;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.Table;
import org.astrarium.inference.mcmc.EnsembleChain;
import org.astrarium.inference.mcmc.ParameterSummary;

/** The chain of a posterior as a table: whole steps without the burn-in, thinned to a handy size. */
final class ChainTable {
    /** Neighbouring steps tell little new; a file of so many rows has some megabytes. */
    private static final int MOST_ROWS = 40_000;

    private final LawPosterior posterior;
    private final int every;
    private final int steps;
    private final int rows;

    private ChainTable(LawPosterior posterior) {
        this.posterior = posterior;
        int walkers = posterior.chains().walkers() * posterior.chains().ensembles().size();
        int kept = posterior.posterior().kept();
        every = Math.max(1, (int) Math.ceil((double) kept * walkers / MOST_ROWS));
        steps = (kept + every - 1) / every;
        rows = steps * walkers;
    }

    static NamedTable of(LawPosterior posterior) {
        return new ChainTable(posterior).table();
    }

    private NamedTable table() {
        int[] ensemble = new int[rows];
        int[] step = new int[rows];
        int[] walker = new int[rows];
        double[] density = new double[rows];
        double[][] values = new double[posterior.chains().dimension()][rows];
        int row = 0;
        List<EnsembleChain> ensembles = posterior.chains().ensembles();
        for (int e = 0; e < ensembles.size(); e++) {
            for (int s = 0; s < steps; s++) {
                for (int w = 0; w < posterior.chains().walkers(); w++, row++) {
                    int at = posterior.posterior().discarded() + s * every;
                    ensemble[row] = e + 1;
                    step[row] = at + 1;
                    walker[row] = w + 1;
                    density[row] = ensembles.get(e).logDensity(at, w);
                    for (int p = 0; p < values.length; p++) {
                        values[p][row] = ensembles.get(e).value(at, w, p);
                    }
                }
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int p = 0; p < values.length; p++) {
            columns.add(parameter(posterior.chains().parameters().get(p), values[p]));
        }
        columns.add(new DoubleColumn(ColumnInfo.of("log_density", "", "stat.likelihood",
                "Natural logarithm of likelihood times prior, up to a constant"), density));
        columns.add(number("ensemble", "Ensemble, from 1", ensemble));
        columns.add(number("step", "Step, from 1; burn-in left out", step));
        columns.add(number("walker", "Walker of the ensemble, from 1", walker));
        return new NamedTable("chain-" + posterior.name(), "Points of the posterior of law " + posterior.name()
                + (every > 1 ? ", every " + every + " steps" : ""),
                new Table("Chain of law " + posterior.name(), parameters(), columns));
    }

    private static Column parameter(String name, double[] values) {
        ParameterText text = ParameterText.of(name);
        return new DoubleColumn(ColumnInfo.of(name, text.unit().equals("mag/dex") ? "mag" : text.unit(),
                "stat.fit.param", text.description()), values);
    }

    private static Column number(String name, String description, int[] values) {
        return new IntColumn(ColumnInfo.of(name, "", "meta.number", description), values, Blanks.NONE);
    }

    private List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        all.add(text("verdict", posterior.posterior().verdict().word(), "How far the chain can be trusted"));
        all.add(text("discarded", Integer.toString(posterior.posterior().discarded()), "Steps of burn-in left out"));
        all.add(text("every", Integer.toString(every), "Of so many steps one is here"));
        for (ParameterSummary parameter : posterior.posterior().parameters()) {
            all.add(text("tau_" + parameter.name(), Double.toString(parameter.tau()),
                    "Integrated autocorrelation time of " + parameter.name() + " in steps"));
        }
        return all;
    }

    private static Parameter text(String name, String value, String description) {
        return new Parameter(name, value, "", "", description);
    }
}

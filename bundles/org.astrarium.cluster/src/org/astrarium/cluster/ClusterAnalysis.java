/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.cluster.internal.example.ClusterExample;
import org.astrarium.cluster.internal.report.Answer;
import org.astrarium.cluster.internal.report.Assumptions;
import org.astrarium.cluster.internal.report.Charts;
import org.astrarium.cluster.internal.report.References;
import org.astrarium.cluster.internal.report.ResultNumbers;
import org.astrarium.cluster.internal.report.ResultTables;
import org.astrarium.cluster.internal.report.SummaryTables;
import org.astrarium.cluster.internal.report.Warnings;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.analysis.Example;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.result.Result;

/** Star clusters in a table of stars: a search for them, and the probability of each star to belong. */
public final class ClusterAnalysis implements Analysis {
    /** Identifier of the analysis and extension of its recipes. */
    public static final String ID = "cluster";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Star clusters";
    }

    @Override
    public String description() {
        return "Clusters in a field of stars, found and told from it by mixtures: members, motion, distance";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public Schema schema() {
        return ClusterSchema.create();
    }

    @Override
    public Result run(Recipe recipe, Inputs inputs, Progress progress) {
        Findings findings = Findings.of(recipe, inputs, progress.part(0, 0.9));
        long start = System.nanoTime();
        progress.checkCancelled();
        progress.report(0.9, "drawing");
        List<Chart> charts = Charts.of(findings);
        progress.checkCancelled();
        Map<String, Double> seconds = new LinkedHashMap<>(findings.seconds());
        seconds.put("report", (System.nanoTime() - start) * 1e-9);
        Result result = new Result(ResultNumbers.of(findings), Answer.of(findings), findings.steps(),
                SummaryTables.of(findings), charts, ResultTables.of(findings), Assumptions.of(findings),
                Warnings.of(findings), References.of(findings), seconds);
        progress.report(1, "drawing");
        return result;
    }

    @Override
    public List<Example> examples() {
        return List.of(new ClusterExample());
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.cepheid.internal.example.LeavittExample;
import org.astrarium.cepheid.internal.report.Answer;
import org.astrarium.cepheid.internal.report.Assumptions;
import org.astrarium.cepheid.internal.report.Charts;
import org.astrarium.cepheid.internal.report.References;
import org.astrarium.cepheid.internal.report.ResultNumbers;
import org.astrarium.cepheid.internal.report.ResultTables;
import org.astrarium.cepheid.internal.report.SummaryTables;
import org.astrarium.cepheid.internal.report.Warnings;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.analysis.Example;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.result.Result;

/** The Leavitt law of a table of Cepheids, and the distances that follow from it. */
public final class CepheidAnalysis implements Analysis {
    /** Identifier of the analysis and extension of its recipes. */
    public static final String ID = "cepheid";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Leavitt law";
    }

    @Override
    public String description() {
        return "Period-luminosity relation of Cepheids from parallaxes, and the distances that follow from it";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public Schema schema() {
        return CepheidSchema.create();
    }

    @Override
    public Result run(Recipe recipe, Inputs inputs, Progress progress) {
        Findings findings = Findings.of(recipe, inputs.input(), progress.part(0, 0.4))
                .sampled(progress.part(0.4, 0.75));
        progress.report(0.75, "weighing the assumptions");
        findings = findings.weighed(progress.silent());
        long start = System.nanoTime();
        List<String> assumptions = Assumptions.of(findings, progress.part(0.8, 0.9));
        List<String> warnings = Warnings.of(findings, progress.silent());
        progress.checkCancelled();
        progress.report(0.9, "drawing");
        List<Chart> charts = Charts.of(findings);
        progress.checkCancelled();
        Map<String, Double> seconds = new LinkedHashMap<>(findings.seconds());
        seconds.put("report", (System.nanoTime() - start) * 1e-9);
        Result result = new Result(ResultNumbers.of(findings), Answer.of(findings), findings.sample().steps(),
                SummaryTables.of(findings), charts, ResultTables.of(findings), assumptions, warnings,
                References.of(findings), seconds);
        progress.report(1, "drawing");
        return result;
    }

    @Override
    public List<Example> examples() {
        return List.of(new LeavittExample());
    }
}

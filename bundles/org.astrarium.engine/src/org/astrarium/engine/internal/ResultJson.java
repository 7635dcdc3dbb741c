/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.result.Result;
import org.astrarium.core.result.SampleStep;

/** The tree of result.json: the common part first, then what the analysis found. */
final class ResultJson {
    private ResultJson() {
    }

    static Map<String, Object> of(RunRecord run) {
        Result result = run.result();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("astrarium", Schema.FORMAT);
        out.put("version", run.version());
        out.put("analysis", run.analysis().id());
        out.put("title", run.title());
        out.put("created", run.created());
        out.put("command", run.command());
        out.put("recipe", run.recipe().root().asMap());
        out.put("inputs", run.inputs().stream().map(ResultJson::input).toList());
        out.put("seed", run.seed());
        out.put("seconds", run.seconds());
        out.put("warnings", run.warnings());
        out.put("figures", result.charts().stream().map(chart -> "figures/" + chart.id() + ".svg").toList());
        out.put("tables", result.tables().stream().map(table -> "tables/" + table.id() + ".vot").toList());
        out.put("simulated", run.simulated());
        out.put("answer", result.answer());
        out.put("summary", result.summary().stream().map(SummaryJson::of).toList());
        out.put("assumptions", result.assumptions());
        out.put("references", result.references());
        out.put("sample", result.sample().stream().map(ResultJson::step).toList());
        result.numbers().forEach(out::putIfAbsent);
        return out;
    }

    /** The steps of a sample that the tree of a result.json holds. */
    static List<SampleStep> sample(Tree in) {
        return in.list("sample").stream()
                .map(step -> new SampleStep(step.text("step"), (int) step.whole("n"), step.text("explanation")))
                .toList();
    }

    private static Map<String, Object> input(InputFile file) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("file", file.file());
        out.put("sha256", file.sha256());
        out.put("rows", file.rows());
        out.put("key", file.key());
        out.put("simulated", file.simulated());
        if (!file.definitions().isEmpty()) {
            out.put("definitions", file.definitions());
        }
        return out;
    }

    private static Map<String, Object> step(SampleStep step) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("step", step.step());
        out.put("n", step.n());
        out.put("explanation", step.explanation());
        return out;
    }
}

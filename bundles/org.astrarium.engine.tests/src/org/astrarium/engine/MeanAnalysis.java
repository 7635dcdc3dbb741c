/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.analysis.Example;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.recipe.Type;
import org.astrarium.core.result.Measurement;
import org.astrarium.core.result.NamedTable;
import org.astrarium.core.result.NumberTable;
import org.astrarium.core.result.Result;
import org.astrarium.core.result.SampleStep;
import org.astrarium.core.table.Table;

/**
 * An analysis small enough to know every number of: the mean of a column. It can be told to fail, and to wait until it
 * is cancelled.
 */
final class MeanAnalysis implements Analysis {
    @Override
    public String id() {
        return "mean";
    }

    @Override
    public String name() {
        return "Mean <value>";
    }

    @Override
    public String description() {
        return "Mean of a column";
    }

    @Override
    public String version() {
        return "3.1";
    }

    @Override
    public Schema schema() {
        return Schema.forTable("mean", List.of("value"), List.of(
                Key.of("column", new Type.ColumnName(), "x", "The column to take the mean of."),
                Key.of("mode", new Type.Choice(List.of("run", "fail", "wait")), "run", "What to do."),
                Key.section("clip", "Which values to drop.",
                Key.of("sigma", new Type.Real(0, 100), 3.0, "Beyond so many sigma.").in("sd"),
                        Key.of("where", Type.conditions(), List.of("x > 0"), "Rows | values to use.")),
                Key.of("second", new Type.TableFile(), null, "Another table.")));
    }

    @Override
    public Result run(Recipe recipe, Inputs inputs, Progress progress) {
        Table table = inputs.input();
        if (recipe.root().text("mode").equals("fail")) {
            throw new AnalysisException(Problem.atKey("mode", "was told to fail", "tell it to run"));
        }
        while (recipe.root().text("mode").equals("wait")) {
            progress.report(0.5, "waiting");
            progress.checkCancelled();
            Thread.onSpinWait();
        }
        double[] x = table.numbers(recipe.root().text("column")).numbers();
        double mean = java.util.Arrays.stream(x).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("mean", mean);
        numbers.put("missing", Double.NaN);
        numbers.put("first", Map.of("source_id", 12L));
        numbers.put("big", 6909188166792514944L);
        return new Result(numbers, "The mean is " + mean + ", M_{W} <b>.",
                List.of(new SampleStep("rows", x.length, "all of \"them\"")),
                List.of(summary(mean, x.length)), List.of(chart("one", x), chart("two", x)),
                List.of(new NamedTable("used", "the rows", table)), List.of("All is <well>."),
                List.of("Mind the gap & more."),
                List.of("Author 1999, ApJ 1, 1"), Map.of("fit", 0.01234567));
    }

    static NumberTable summary(double mean, int n) {
        return new NumberTable("Means", List.of(NumberTable.Heading.of("name"), new NumberTable.Heading("mean", "mas"),
                NumberTable.Heading.of("n"), NumberTable.Heading.of("x")),
                List.of(List.of(new NumberTable.Words("a<b"),
                new NumberTable.Measured(Measurement.of(-mean, 0.05, "mas")),
                        new NumberTable.Count(12345), new NumberTable.Number(-1.5, 2))));
    }

    static Chart chart(String id, double[] x) {
        Panel panel = new Panel(new Panel.Cell(0, 0, 2, 1), Axis.magnitude("M_{W}"), Axis.log("y", "kpc").from(1, 10),
                List.of(
                new Layer.Points("stars", Ink.BLUE, Layer.Marker.DIAMOND, x, x, null, x.clone(), new int[x.length]),
                new Layer.Line("line", Ink.ORANGE, Layer.Dash.DASHED, x, x), new Layer.Band("band", Ink.FIELD, x, x, x),
                new Layer.Histogram("counts", Ink.GREEN, new double[] {0, 1, 2}, new double[] {3, 4}),
                new Layer.Rule("rule", Ink.PURPLE, Layer.Dash.DOTTED, true, 2.5),
                new Layer.Note("note", Ink.FOREGROUND, 1, 2)),
                true, Panel.Legend.TOP_LEFT);
        return new Chart(id, "Chart " + id, "A caption with <tags>.", new Chart.Size(12, 8), List.of(panel));
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example() {
            @Override
            public String name() {
                return "Means";
            }

            @Override
            public String description() {
                return "a mean";
            }

            @Override
            public void write(Path folder) throws IOException {
                Files.writeString(folder.resolve("a.csv"), "x\n1\n2\n");
                Files.writeString(folder.resolve("a.mean"), "input: a.csv\n");
            }

            @Override
            public List<String> recipes() {
                return List.of("a.mean");
            }
        });
    }
}

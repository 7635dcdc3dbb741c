/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.subset.DefinedTable;
import org.astrarium.data.subset.Definitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Computed columns and subsets in recipes. The table of {@link Bench} has x = 2, 4, 9. */
class UsedDefinitionsTest {
    private static final String TEXT = """
            columns:
              - {name: twice, expression: 2 * x, unit: mag}
            subsets:
              - {name: large, where: twice > 5}
              - {name: middle, where: large && !last}
              - {name: last, rows: 3}
              - {name: unused, where: x > 0}
            """;

    @TempDir
    Path folder;

    private static Recipe recipe(String where) {
        return Check.recipe("a.mean", new MeanAnalysis().schema(),
                Node.of(Map.of("input", "data/t.csv", "clip", Map.of("where", where))));
    }

    private Bench bench;

    private Path table() throws IOException {
        bench = Bench.in(folder);
        Path table = folder.resolve("data/t.csv");
        Files.writeString(Definitions.fileOf(table), TEXT);
        return table;
    }

    @Test
    void anAnalysisFindsComputedColumnsAndTheSubsetsThatConditionsName() throws IOException {
        DefinedTable defined = DefinedTable.read(table(), Progress.NONE);
        Table table = UsedDefinitions.of(recipe("middle and x < 100"), defined.definitions())
                .table(defined, Progress.NONE);
        assertTrue(table.columnNames().containsAll(List.of("x", "twice", "middle")));
        assertTrue(table.find("large").isEmpty() && table.find("unused").isEmpty());
        BooleanColumn middle = (BooleanColumn) table.column("middle");
        boolean[] rows = {middle.truth(0), middle.truth(1), middle.truth(2)};
        assertArrayEquals(new boolean[] {false, true, false}, rows);
    }

    @Test
    void theResultSaysWhatWasUsed() throws IOException {
        table();
        bench.recipe("input: data/t.csv\ncolumn: twice\nclip: {where: middle}\n");
        Map<String, Object> json = bench.run().json();
        assertEquals(2 * Bench.MEAN, (Double) json.get("mean"), 1e-12);
        Map<?, ?> definitions = (Map<?, ?>) ((Map<?, ?>) ((List<?>) json.get("inputs")).get(0)).get("definitions");
        assertEquals("{file=t.csv.columns.yaml, columns=[{name=twice, expression=2 * x, unit=mag}], "
                + "subsets=[{name=large, where=twice > 5}, {name=middle, where=large && !last}, {name=last, rows=3}]}",
                definitions.toString());
        StoredResult stored = ResultFolder.read(folder.resolve("results/a"));
        assertEquals(definitions.toString(), stored.inputs().get(0).definitions().toString());
        String report = Files.readString(folder.resolve("results/a/report.html"));
        assertTrue(report.contains("middle = large &amp;&amp; !last"), report);
    }

    @Test
    void withoutDefinitionsNothingIsSaid() throws IOException {
        assertEquals(Map.of(), UsedDefinitions.of(recipe("x > 0"), Definitions.none(Path.of("t.csv")))
                .record(Path.of("t.csv")));
    }

    @Test
    void whatIsWrongIsToldWithItsLine() throws IOException {
        Path table = table();
        Files.writeString(Definitions.fileOf(table), "columns:\n  - name: twice\n    expression: 2 * y_y\n");
        Problem problem = assertThrows(InputException.class, () -> bench.run()).problem();
        assertEquals(3, problem.line());
        assertTrue(problem.file().endsWith("t.csv.columns.yaml"), problem.file());
        assertEquals("columns[0].expression", problem.key());
    }

    @Test
    void aMisspeltSubsetIsTold() {
        Definitions definitions = Definitions.of("f", TEXT);
        UsedDefinitions used = UsedDefinitions.of(recipe("midle"), definitions);
        Problem problem = used.withNearest(new Problem("a.mean", 4, "clip.where[0]", "no column \"midle\"",
                "the table has x"));
        assertEquals("did you mean the subset \"middle\"?", problem.remedy());
        Problem other = new Problem("a.mean", 4, "clip.where[0]", "no column \"midle\"", "did you mean \"mid\"?");
        assertEquals(other, used.withNearest(other));
    }
}

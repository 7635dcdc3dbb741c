/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.subset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.expression.Expression;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinedTableTest {
    private static final Table DATA = new Table("", List.of(), List.of(
            new LongColumn(ColumnInfo.of("source_id", "", "meta.id;meta.main", ""),
                    new long[] {9007199254740993L, 9007199254740992L, 5, 6, 7}, Blanks.NONE),
            new DoubleColumn(ColumnInfo.named("x"), new double[] {1, 2, Double.NaN, 4, 5}),
            StringColumn.of(ColumnInfo.named("mode"), Arrays.asList("A", "B", null, "A", "B"))));

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void place() throws Exception {
        Files.writeString(folder.resolve("dataset.yaml"), "astrarium: 1\n");
        Files.createDirectory(folder.resolve("data"));
        file = folder.resolve("data").resolve("t.vot");
    }

    private DefinedTable table(String text) {
        return new DefinedTable(file, DATA, Definitions.of("t.columns.yaml", text));
    }

    private int[] rows(String text, String subset) {
        return table(text).subset(subset, Progress.NONE).rows();
    }

    private String problem(String text, String subset) {
        return assertThrows(InputException.class, () -> rows(text, subset)).problem().line("astrarium");
    }

    @Test
    void subsetsAreMadeOfColumnsAndOfOneAnother() {
        String text = """
                columns:
                  - {name: double_x, expression: 2 * x, unit: mag}
                  - {name: flag, expression: late && mode == "A"}
                subsets:
                  - {name: best, where: late && !first}
                  - {name: late, where: double_x > 2}
                  - {name: first, where: mode == "A"}
                  - {name: both, where: late or first}
                """;
        assertArrayEquals(new int[] {1, 4}, rows(text, "best"));
        assertArrayEquals(new int[] {0, 1, 3, 4}, rows(text, "both"));
        Table whole = table(text).table(Progress.NONE);
        assertEquals(List.of("source_id", "x", "mode", "double_x", "flag"), whole.columnNames());
        assertEquals("mag", whole.column("double_x").info().unit());
        assertEquals("", whole.column("double_x").text(2), "of a blank");
        assertEquals("true", whole.column("flag").text(3));
        assertArrayEquals(new int[] {1, 4},
                table(text).select(Expression.parse("BEST && x > 0"), "s", Progress.NONE).rows());
    }

    @Test
    void subsetsAreColumnsOfTruthsWhereTheyAreAskedFor() {
        DefinedTable defined = table("subsets: [{name: a, where: x > 2}, {name: b, rows: 1}]");
        Table with = defined.withSubsets(DATA, List.of("a", "x", "nothing"), Progress.NONE);
        assertEquals(List.of("source_id", "x", "mode", "a"), with.columnNames());
        assertTrue(with.column("a") instanceof BooleanColumn flags && flags.truth(3) && !flags.truth(0));
    }

    @Test
    void identifiersAreExactTo64Bits() {
        assertArrayEquals(new int[] {0, 4},
                rows("subsets: [{name: a, ids: {column: source_id, values: [9007199254740993, 7, 8]}}]", "a"));
        DefinedTable defined = table("subsets: [{name: a, ids: {column: source_id, values: [7, 8, 8, 9]}}]");
        defined.subset("a", Progress.NONE);
        assertEquals("2 of 3 identifiers are in no row of the table", defined.note("a"));
        assertArrayEquals(new int[] {1, 4}, rows("subsets: [{name: a, ids: {column: mode, values: [\" B \", C]}}]",
                "a"));
        assertTrue(problem("subsets: [{name: a, ids: {column: source_id, values: [1.5]}}]", "a").contains(
                "t.columns.yaml:1: subsets[0].ids: \"1.5\" is no value of \"source_id\""));
        assertTrue(problem("subsets: [{name: a, ids: {column: x, values: [1]}}]", "a")
                .contains("no kind of identifier"));
    }

    @Test
    void identifiersComeFromAFileOfTheProject() throws Exception {
        Files.writeString(folder.resolve("paper.csv"), "source,v\n9007199254740992,1\n6,2\n");
        Files.writeString(folder.resolve("data").resolve("list.txt"), "# theirs\n9007199254740993, 5\n'7'\n");
        assertArrayEquals(new int[] {1, 3}, rows("subsets: [{name: a, ids: {column: source_id, file: ../paper.csv, "
                + "file_column: source}}]", "a"));
        assertArrayEquals(new int[] {0, 2, 4},
                rows("subsets: [{name: a, ids: {column: source_id, file: list.txt}}]", "a"));
        assertTrue(problem("subsets: [{name: a, ids: {column: source_id, file: ../paper.csv}}]", "a")
                .contains("no column \"source_id\" in paper.csv"));
    }

    @Test
    void nothingOutsideOfTheProjectIsRead(@TempDir Path elsewhere) throws Exception {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "7\n");
        Files.createSymbolicLink(folder.resolve("data").resolve("link.txt"), secret);
        for (String name : List.of(secret.toString(), folder.resolve("data").relativize(secret).toString(), "link.txt",
                "../../../../../../../../etc/passwd")) {
            String told = problem("subsets: [{name: a, ids: {column: source_id, file: \"" + name + "\"}}]", "a");
            assertTrue(told.contains("lies outside of the data set"), told);
        }
    }

    @Test
    void unknownNamesAreToldWithTheNearest() {
        assertEquals("astrarium: t.columns.yaml:2: subsets[0].where: no column or subset \"cleen\" (did you mean "
                + "\"clean\"?)", problem("subsets:\n- {name: a, where: cleen}\n- {name: clean, rows: 1}\n", "a"));
        assertEquals("no subset \"b\"", assertThrows(InputException.class,
                () -> table("").subset("b", Progress.NONE)).problem().message());
        assertTrue(problem("subsets: [{name: a, where: x + 1}]", "a").contains("not a condition"));
        assertTrue(problem("subsets: [{name: a, rows: 4-6}]", "a").contains("there are no rows 4-6 (the table has 5)"));
        assertTrue(problem("subsets: [{name: X, rows: 1}]", "x").contains("the table has a column \"x\""));
    }

    @Test
    void whatIsWrongIsToldOfTheDefinitionThatIs() {
        String text = "columns:\n- {name: bad, expression: x + mode}\n- {name: good, expression: x + 1}\n"
                + "subsets:\n- {name: user, where: bad > 1}\n";
        assertTrue(problem(text, "user").startsWith("astrarium: t.columns.yaml:2: columns[0].expression:"));
        List<Problem> problems = new ArrayList<>();
        assertEquals(List.of("source_id", "x", "mode", "good"),
                table(text).table(problems, Progress.NONE).columnNames());
        assertEquals(1, problems.size());
        assertThrows(InputException.class, () -> table(text).table(Progress.NONE));
    }

    @Test
    void aSelectionIsKeptByIdentifiersOrByRows() throws Exception {
        Selection picked = Selection.where("", 5, row -> row != 2);
        Subset.Rule rule = Identifiers.rule(file, DATA, picked, "mine");
        assertEquals(new Subset.Identifiers("source_id", List.of("9007199254740993", "9007199254740992", "6", "7")),
                rule);
        Table without = new Table("", List.of(), DATA.columns().subList(1, 3));
        assertEquals(new Subset.Rows("1-2, 4-5"), Identifiers.rule(file, without, picked, "mine"));
        DefinedTable defined = new DefinedTable(file, without,
                Definitions.none(file).with(new Subset("mine", "", new Subset.Rows("1-2, 4-5")), ""));
        assertArrayEquals(picked.rows(), defined.subset("mine", Progress.NONE).rows());
    }

    @Test
    void aLongListGoesToAFileBesideTheTable() throws Exception {
        List<String> ids = IntStream.range(0, 300).mapToObj(i -> Long.toString(9007199254740993L + 2L * i)).toList();
        Subset.Rule rule = Identifiers.rule(file, "source_id", ids, "My list");
        assertEquals(new Subset.IdentifierFile("source_id", "t.vot.my-list.ids", ""), rule);
        DefinedTable defined = new DefinedTable(file, DATA,
                Definitions.none(file).with(new Subset("My list", "", rule), ""));
        assertArrayEquals(new int[] {0}, defined.subset("My list", Progress.NONE).rows());
        assertArrayEquals(new int[] {0}, defined.select(Expression.parse("`My list` && x == 1"), "", Progress.NONE)
                .rows());
    }
}

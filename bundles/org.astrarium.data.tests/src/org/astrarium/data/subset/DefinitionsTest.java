/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.subset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.problem.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionsTest {
    private static final String TEXT = """
            # by hand
            astrarium: 1
            columns:
              - {name: g_abs, expression: "absoluteMagnitude(g, parallax)", unit: mag, ucd: phys.magAbs}   # no extinction
            subsets:
              - name: clean
                where: parallax_error < 0.1
              - {name: paper, ids: {column: source_id, values: [5537738593028843008, 7]}, description: Table 2}
              - {name: file, ids: {column: source_id, file: paper.csv, file_column: source}}
              - {name: picked, rows: "1-5, 9"}
              - {name: best, where: clean && !paper}
            """;

    private static String problem(String text) {
        return assertThrows(InputException.class, () -> Definitions.of("t.columns.yaml", text)).problem()
                .line("astrarium");
    }

    @Test
    void readsWhatIsWritten() {
        Definitions definitions = Definitions.of("f", TEXT);
        assertEquals(List.of(new ComputedColumn("g_abs", "absoluteMagnitude(g, parallax)", "mag", "phys.magAbs", "")),
                definitions.columns());
        assertEquals(List.of("g_abs", "clean", "paper", "file", "picked", "best"), definitions.names());
        assertEquals(new Subset("paper", "Table 2",
                new Subset.Identifiers("source_id", List.of("5537738593028843008", "7"))),
                definitions.subset("paper").orElseThrow());
        assertEquals(new Subset.IdentifierFile("source_id", "paper.csv", "source"),
                definitions.subset("FILE").orElseThrow().rule());
    }

    @Test
    void changesKeepComments() {
        Definitions definitions = Definitions.of("f", TEXT)
                .with(new Subset("more", "", new Subset.Where("clean || picked")), "")
                .with(new Subset("tidy", "", new Subset.Where("parallax_error < 0.2")), "best")
                .with(new ComputedColumn("c", "bp - rp", "mag", "", "colour"), "");
        assertEquals(List.of("g_abs", "c", "clean", "paper", "file", "picked", "tidy", "more"), definitions.names());
        assertTrue(definitions.text().contains("# by hand") && definitions.text().contains("# no extinction"));
        assertEquals(definitions.subsets(), Definitions.of("f", definitions.text()).subsets());
        assertEquals(definitions.columns(), Definitions.of("f", definitions.text()).columns());
        Definitions fewer = definitions.without("more").without("tidy");
        assertEquals(List.of("g_abs", "c", "clean", "paper", "file", "picked"), fewer.names());
    }

    @Test
    void eachDefinitionHasALineOfItsOwn() {
        Definitions definitions = Definitions.none(Path.of("t.csv"))
                .with(new Subset("a", "x [y]", new Subset.Where("x > 0")), "")
                .with(new ComputedColumn("c", "hypot(x, y)", "", "", ""), "")
                .with(new Subset("b", "", new Subset.Rows("1-2, 4")), "");
        assertEquals("""
                astrarium: 1
                subsets:
                  - {name: a, where: x > 0, description: "x [y]"}
                  - {name: b, rows: "1-2, 4"}
                columns:
                  - {name: c, expression: "hypot(x, y)"}
                """, definitions.text());
    }

    @Test
    void identifiersKeepTheirDigits(@TempDir Path folder) {
        Path table = folder.resolve("t.vot.gz");
        List<String> ids = List.of("9223372036854775807", "9007199254740993", "-1", "0", "007", "NGC 188", "1e5");
        Definitions.none(table).with(new Subset("s", "", new Subset.Identifiers("id", ids)), "").write(table);
        Subset.Rule rule = Definitions.read(table).subset("s").orElseThrow().rule();
        assertEquals(new Subset.Identifiers("id", ids), rule);
        assertEquals(folder.resolve("t.vot.gz.columns.yaml"), Definitions.fileOf(table));
    }

    @Test
    void noFileMeansNoDefinitions(@TempDir Path folder) {
        assertTrue(Definitions.read(folder.resolve("t.csv")).isEmpty());
    }

    @Test
    void tellsWhereSomethingIsWrong() {
        assertEquals("astrarium: t.columns.yaml:2: subsets[0].wher: unknown key (did you mean \"where\"?)",
                problem("subsets:\n  - {name: a, wher: x > 0}\n"));
        assertEquals("astrarium: t.columns.yaml:3: columns[0].expression: cannot read \"x +\": expected a value, found "
                + "the end", problem("columns:\n  - name: a\n    expression: x +\n"));
        assertEquals("astrarium: t.columns.yaml:1: subsets[0].name: says of no rows that they are in it (give one of "
                + "where, rows and ids)", problem("subsets: [{name: a}]"));
        assertEquals("astrarium: t.columns.yaml:1: subsets[0].rows: stands beside where (give one of where, rows and "
                + "ids)", problem("subsets: [{name: a, where: x > 0, rows: 1}]"));
        assertEquals("astrarium: t.columns.yaml:1: subsets[0].ids.column: has neither values nor a file (give one of "
                + "values and file)", problem("subsets: [{name: a, ids: {column: id}}]"));
        assertEquals("astrarium: t.columns.yaml:1: subsets[0].rows: there are no rows 5-2 (rows are counted from 1)",
                problem("subsets: [{name: a, rows: 5-2}]"));
        assertEquals("astrarium: t.columns.yaml:1: columns[0].name: \"and\" cannot be a name (choose another one)",
                problem("columns: [{name: and, expression: x}]"));
    }

    @Test
    void namesAreGivenOnce() {
        assertTrue(problem("columns: [{name: A, expression: x}]\nsubsets: [{name: a, rows: 1}]")
                .contains("is defined twice"));
    }

    @Test
    void circlesAreTold() {
        assertEquals("astrarium: t.columns.yaml:2: subsets[0].where: \"a\" uses itself by way of b, c (break the circle)",
                problem("subsets:\n  - {name: a, where: b || x > 0}\n  - {name: b, where: \"!c\"}\n"
                        + "  - {name: c, where: a}\n"));
        assertEquals("astrarium: t.columns.yaml:1: columns[0].expression: \"v\" uses itself (break the circle)",
                problem("columns: [{name: v, expression: v + 1}]"));
    }

    @Test
    void manyWaysToOneDefinitionAreNoCircleAndTakeNoTime() {
        StringBuilder text = new StringBuilder("columns:\n  - {name: c0, expression: x}\n");
        for (int i = 1; i < 400; i++) {
            text.append("  - {name: c").append(i).append(", expression: c").append(i - 1).append(" + c").append(i - 1)
                    .append(" * c").append(Math.max(0, i - 2)).append("}\n");
        }
        assertEquals(400, Definitions.of("f", text.toString()).columns().size());
    }

    @Test
    void whatIsUsedStays() {
        Definitions definitions = Definitions.of("f", TEXT);
        assertEquals("\"clean\" is used by \"best\"",
                assertThrows(InputException.class, () -> definitions.without("clean")).problem().message());
    }

    @Test
    void aNewNameGoesIntoAllThatUseIt() {
        Definitions before = Definitions.of("f", """
                # mine
                columns:
                  - {name: v, expression: "w + W*sin(w)", unit: mag} # twice
                  - {name: w, expression: x}
                subsets:
                  - {name: clean, where: w > 0}
                  - {name: best, where: "!clean && `clean` || isnull(w)"}
                """);
        Definitions column = before.with(new ComputedColumn("my w", "x", "", "", ""), "w");
        assertEquals("`my w` + `my w`*sin(`my w`)", column.column("v").orElseThrow().expression());
        assertEquals(List.of("v", "clean", "best"), column.users("my w"));
        assertEquals(List.of(), column.users("w"));
        assertTrue(column.text().startsWith("# mine\n") && column.text().contains("# twice"), column.text());
        Definitions subset = column.with(new Subset("sound", "", new Subset.Where("`my w` > 1")), "clean");
        assertEquals("!sound && sound || isnull(`my w`)",
                ((Subset.Where) subset.subset("best").orElseThrow().rule()).condition());
        assertEquals(List.of("v", "my w", "sound", "best"), subset.names());
    }

    @Test
    void tellsThatItCannotBeWritten(@TempDir Path folder) throws Exception {
        Path table = folder.resolve("t.csv");
        Files.createDirectory(Definitions.fileOf(table));
        assertThrows(InputException.class, () -> Definitions.none(table).write(table));
    }
}

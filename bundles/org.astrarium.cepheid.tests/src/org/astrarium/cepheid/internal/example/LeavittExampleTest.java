/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.astrarium.cepheid.CepheidAnalysis;
import org.astrarium.cepheid.Findings;
import org.astrarium.cepheid.RealData;
import org.astrarium.cepheid.TargetDistance;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.NamedTable;
import org.astrarium.core.result.Result;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.recipe.RecipeText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that ships: written, read again, run. */
class LeavittExampleTest {
    @TempDir
    static Path folder;

    private static Table table;
    private static Findings findings;

    @BeforeAll
    static void write() throws IOException {
        new LeavittExample().write(folder);
        table = TableFiles.read(folder.resolve(recipe().root().text("input")), Progress.NONE);
        findings = Findings.of(recipe(), table, Progress.NONE);
    }

    private static Recipe recipe() {
        RecipeText text = RecipeText.read(folder.resolve("leavitt.cepheid"));
        return Check.recipe("leavitt.cepheid", new CepheidAnalysis().schema(), text.tree());
    }

    @Test
    @DisplayName("the same bytes each time")
    void sameBytes(@TempDir Path again) throws IOException {
        new LeavittExample().write(again);
        Map<String, String> first = checksums(folder);
        assertEquals(Set.of("dataset.yaml", "leavitt.cepheid", "data/simulated-cepheids.vot.gz",
                "queries/gaia-cepheids.adql"), first.keySet());
        assertEquals(first, checksums(again));
    }

    private static Map<String, String> checksums(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> sums.put(folder.relativize(file).toString().replace('\\', '/'),
                    Checksum.sha256(file)));
        }
        return sums;
    }

    @Test
    void theDataSetSaysWhatItIs() {
        Dataset dataset = Dataset.read(folder);
        assertTrue(dataset.simulated());
        assertTrue(dataset.title().contains("simulated"));
        DataFile file = dataset.files().get(0);
        assertEquals("data/simulated-cepheids.vot.gz", file.path());
        assertEquals(table.rowCount(), file.rows());
        assertEquals(Checksum.sha256(folder.resolve(file.path())), file.sha256());
        assertEquals("true", table.parameter("simulated").orElseThrow().value());
    }

    @Test
    @DisplayName("columns, types, units and UCDs of the archive's file")
    void asTheArchiveWritesIt() {
        Table real = RealData.cepheids();
        assertEquals(real.columnNames(), table.columnNames());
        for (Column column : table.columns()) {
            Column theirs = real.column(column.name());
            assertEquals(theirs.type(), column.type(), column.name());
            assertEquals(theirs.info().unit(), column.info().unit(), column.name());
            if (!column.name().matches("int_average_.p.*|source_id")) {
                // the archive calls the mean BP and RP errors, and gives source_id no UCD
                assertEquals(theirs.info().ucd(), column.info().ucd(), column.name());
            }
        }
    }

    @Test
    @DisplayName("and numbers like the archive's: medians of both Clouds within 25 %, of magnitudes within 2 %")
    void plausible() {
        Table real = RealData.cepheids();
        for (double[] box : new double[][] {{273, 285, -38, -28}, {298, 307, -47, -41}}) {
            assertAlike(real, "pf", box, 0.25);
            assertAlike(real, "int_average_g", box, 0.02);
            assertAlike(real, "parallax_error", box, 0.25);
            assertAlike(real, "int_average_bp_error", box, 0.25);
            assertAlike(real, "r_est", box, 0.25);
            assertAlike(real, "r_len", box, 0.25);
        }
        assertEquals(9500, table.rowCount());
        assertEquals(blanks(real, "pf"), blanks(table, "pf"), 0.03);
        assertEquals(blanks(real, "int_average_bp"), blanks(table, "int_average_bp"), 0.03);
        assertEquals(1, blanks(table, "g_absorption"));
    }

    private static void assertAlike(Table real, String column, double[] box, double part) {
        double theirs = median(real, column, box);
        assertEquals(theirs, median(table, column, box), part * theirs, column);
    }

    private static double median(Table of, String column, double[] box) {
        NumberColumn l = of.numbers("l");
        NumberColumn b = of.numbers("b");
        NumberColumn values = of.numbers(column);
        double[] inside = IntStream.range(0, of.rowCount()).filter(i -> l.number(i) > box[0]
                && l.number(i) < box[1] && b.number(i) > box[2] && b.number(i) < box[3] && !values.isBlank(i))
                .mapToDouble(values::number).sorted().toArray();
        return inside[inside.length / 2];
    }

    private static double blanks(Table of, String column) {
        NumberColumn values = of.numbers(column);
        return IntStream.range(0, of.rowCount()).filter(values::isBlank).count() / (double) of.rowCount();
    }

    @Test
    @DisplayName("identifiers differ, need all 64 bits, and are larger than any of Gaia's")
    void identifiers() {
        NumberColumn ids = table.numbers("source_id");
        Set<Long> seen = new HashSet<>();
        long largestOfGaia = 12L * (1L << 24) * (1L << 35);
        for (int i = 0; i < ids.size(); i++) {
            assertTrue(ids.integer(i) > largestOfGaia);
            seen.add(ids.integer(i));
        }
        assertEquals(ids.size(), seen.size());
        assertTrue(seen.stream().anyMatch(id -> (long) (double) id != id), "some are not exact as double");
    }

    @Test
    @DisplayName("the Bailer-Jones law finds the truth; the naive one puts the LMC too far")
    void recipeRuns() {
        // the truth is -3.31 log10 P - 2.62; errors multiplied by the root of reduced chi-square
        var line = findings.laws().get(0).line();
        double scale = findings.laws().get(0).errorScale();
        assertEquals(Truth.SLOPE, line.slope(), 3 * scale * line.slopeError());
        assertEquals(Truth.INTERCEPT, line.intercept(), 3 * scale * line.interceptError());
        TargetDistance lmc = findings.targets().get(0);
        TargetDistance naive = findings.targets().get(1);
        TargetDistance smc = findings.targets().get(2);
        assertEquals("LMC", lmc.settings().name());
        assertEquals(0, lmc.difference(), 0.02);
        assertEquals(0, smc.difference(), 0.02);
        assertTrue(naive.difference() > 0.03);
        assertTrue(findings.sample().calibrators().count() > 80);
    }

    @Test
    @DisplayName("the recipe's comment is right: with the true zero point the naive distance comes down")
    void trueZeroPoint() {
        RecipeText text = RecipeText.read(folder.resolve("leavitt.cepheid")).with("parallax_zero_point", -0.046);
        Findings corrected = Findings.of(Check.recipe("", new CepheidAnalysis().schema(), text.tree()), table,
                Progress.NONE);
        double before = findings.targets().get(1).difference();
        double after = corrected.targets().get(1).difference();
        assertTrue(after < before - 0.04, before + " to " + after);
        assertEquals(0, after, 0.03);
    }

    @Test
    void theWholeAnalysisRuns() {
        Result result = new CepheidAnalysis().run(recipe(), Inputs.of(table), Progress.NONE);
        assertTrue(result.charts().size() >= 9);
        assertTrue(result.answer().startsWith("LMC is at "), result.answer());
        assertTrue(result.warnings().get(0).contains("LMC naive comes out"), result.warnings().toString());
        assertEquals(List.of("calibrators", "targets", "chain-bj", "chain-naive"), result.tables().stream()
                .map(NamedTable::id).toList());
    }

    @Test
    @DisplayName("the query asks for the columns of the table, in their order")
    void query() throws IOException {
        String query = Files.readString(folder.resolve("queries/gaia-cepheids.adql"));
        String list = query.substring(query.indexOf("SELECT") + 6, query.indexOf("FROM"));
        List<String> columns = Stream.of(list.split(",")).map(String::strip)
                .map(name -> name.substring(name.indexOf('.') + 1)).toList();
        assertEquals(table.columnNames(), columns);
    }
}

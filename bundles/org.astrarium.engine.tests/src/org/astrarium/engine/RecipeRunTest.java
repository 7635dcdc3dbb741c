/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipeRunTest {
    @TempDir
    Path folder;

    @Test
    void writesEveryFileOfAResult() throws IOException {
        Bench bench = Bench.in(folder);
        RecipeRun.Outcome outcome = bench.run();
        assertEquals(bench.result(), outcome.folder());
        assertEquals(Set.of("a.mean", "data", "data/t.csv", "results", "results/a", "results/a/report.html",
                "results/a/result.json",
                "results/a/figures", "results/a/figures/one.svg", "results/a/figures/one.png",
                "results/a/figures/one.json",
                "results/a/figures/two.svg", "results/a/figures/two.png", "results/a/figures/two.json",
                "results/a/tables",
                "results/a/tables/used.vot"), bench.files());
    }

    @Test
    void jsonHasTheCommonPartFirstAndInOrder() throws IOException {
        Bench bench = Bench.in(folder);
        Map<String, Object> json = bench.run().json();
        assertEquals(List.of("astrarium", "version", "analysis", "title", "created", "command", "recipe", "inputs",
                "seed", "seconds",
                "warnings", "figures", "tables", "simulated", "answer", "summary", "assumptions", "references",
                "sample", "mean",
                "missing", "first", "big"), new ArrayList<>(json.keySet()));
        String text = Files.readString(bench.result().resolve("result.json"));
        assertTrue(text.contains("\"version\": \"9.8.7\""), text);
        assertTrue(text.contains("\"created\": \"2026-02-14T09:00:00Z\""), text);
        assertTrue(text.contains("\"mean\": 5.0"), text);
        assertTrue(text.contains("\"missing\": null"), text);
        assertFalse(text.contains("NaN"), text);
        // identifiers are texts: 2^53 is the last whole number that every reader of JSON keeps
        assertTrue(text.contains("\"source_id\": \"12\""), text);
        assertTrue(text.contains("\"big\": \"6909188166792514944\""), text);
        assertTrue(text.contains("\"figures\": [ \"figures/one.svg\", \"figures/two.svg\" ]"), text);
        // sha256sum of the table of Bench
        assertTrue(text.contains("\"sha256\": \""
        + java.util.HexFormat.of().formatHex(sha256(folder.resolve("data/t.csv")))), text);
        assertTrue(text.contains("\"rows\": 3"), text);
    }

    @Test
    void recipeAsUsedHasTheDefaultsAndTheSettings() throws IOException {
        Bench bench = Bench.in(folder);
        Object recipe = bench.run(List.of("clip.sigma=2.5", "title=2024"), 10, Progress.NONE).json().get("recipe");
        assertEquals("{astrarium=1, title=2024, input=data/t.csv, survey=gaia-dr2, columns={}, seed=1, column=x, "
                + "mode=run, clip={sigma=2.5, where=[x > 0]}, second=null}", recipe.toString());
    }

    @Test
    void sameRecipeGivesTheSameNumbers() throws IOException {
        Bench bench = Bench.in(folder);
        Map<String, Object> first = new java.util.LinkedHashMap<>(bench.run().json());
        Map<String, Object> second = new java.util.LinkedHashMap<>(bench.run().json());
        assertNotEquals(first.remove("created"), second.remove("created"));
        first.remove("seconds");
        second.remove("seconds");
        assertEquals(first.toString(), second.toString());
        assertEquals(Bench.MEAN, second.get("mean"));
    }

    @Test
    void secondsAreThoseOfReadingTheAnalysisAndWriting() throws IOException {
        Map<?, ?> seconds = (Map<?, ?>) Bench.in(folder).run().json().get("seconds");
        assertEquals("[read, fit, write, total]", seconds.keySet().toString());
        assertEquals(0.012, seconds.get("fit"));
        assertTrue((Double) seconds.get("total") >= (Double) seconds.get("write"));
    }

    @Test
    void earlierResultsGoToTheHistory() throws IOException {
        Bench bench = Bench.in(folder);
        for (int i = 0; i < 4; i++) {
            bench.run(List.of(), 2, Progress.NONE);
        }
        List<String> history = bench.files().stream().filter(f -> f.matches("results/a\\.history/[^/]+")).toList();
        assertEquals(List.of("results/a.history/20260214T090100Z", "results/a.history/20260214T090200Z"), history);
        assertEquals("2026-02-14T09:03:00Z", ResultFolder.read(bench.result()).created());
        assertEquals("2026-02-14T09:02:00Z", ResultFolder.read(folder.resolve(history.get(1))).created());
    }

    @Test
    void historyOfNoneKeepsNothing() throws IOException {
        Bench bench = Bench.in(folder);
        bench.run(List.of(), 0, Progress.NONE);
        bench.run(List.of(), 0, Progress.NONE);
        assertTrue(bench.files().stream().noneMatch(f -> f.contains("history") || f.contains("/.")),
                bench.files().toString());
        assertEquals("2026-02-14T09:01:00Z", ResultFolder.read(bench.result()).created());
    }

    @Test
    void failureLeavesTheEarlierResultAndNoLitter() throws IOException {
        Bench bench = Bench.in(folder);
        bench.run();
        Set<String> before = bench.files();
        bench.recipe("input: data/t.csv\n\nmode: fail\n");
        AnalysisException e = assertThrows(AnalysisException.class, bench::run);
        assertEquals("astrarium: " + bench.recipe() + ":3: mode: was told to fail (tell it to run)",
                e.problem().line("astrarium"));
        assertEquals(before, bench.files());
        assertEquals("2026-02-14T09:00:00Z", ResultFolder.read(bench.result()).created());
    }

    @Test
    void failureOfTheFirstRunLeavesNoEmptyFolders() throws IOException {
        Bench bench = Bench.in(folder);
        assertThrows(AnalysisException.class, () -> bench.run(List.of("mode=fail"), 1, Progress.NONE));
        assertEquals(Set.of("a.mean", "data", "data/t.csv"), bench.files());
    }

    @Test
    void cancellingEndsTheRunAtOnceAndLeavesTheEarlierResult() throws IOException {
        Bench bench = Bench.in(folder);
        bench.run();
        Set<String> before = bench.files();
        boolean[] cancelled = {false};
        Progress progress = new Progress() {
            @Override
            public void report(double fraction, String phase) {
                cancelled[0] = phase.equals("waiting");
            }

            @Override
            public boolean isCancelled() {
                return cancelled[0];
            }
        };
        assertThrows(Progress.CancelledException.class, () -> bench.run(List.of("mode=wait"), 1, progress));
        assertEquals(before, bench.files());
    }

    @Test
    void cancellingWhileWritingLeavesTheEarlierResult() throws IOException {
        Bench bench = Bench.in(folder);
        bench.run();
        Set<String> before = bench.files();
        Progress progress = new Progress() {
            private volatile boolean writing;

            @Override
            public void report(double fraction, String phase) {
                writing |= phase.equals("writing");
            }

            @Override
            public boolean isCancelled() {
                return writing;
            }
        };
        assertThrows(Progress.CancelledException.class, () -> bench.run(List.of(), 1, progress));
        assertEquals(before, bench.files());
    }

    @Test
    void progressGrowsFromNothingToAll() throws IOException {
        List<Double> fractions = java.util.Collections.synchronizedList(new ArrayList<>());
        Bench.in(folder).run(List.of(), 1, new Progress() {
            @Override
            public void report(double fraction, String phase) {
                fractions.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertEquals(0, fractions.get(0));
        assertEquals(1, fractions.get(fractions.size() - 1));
    }

    @Test
    void missingInputIsToldWithItsLine() throws IOException {
        Bench bench = Bench.in(folder);
        bench.recipe("title: x\ninput: data/nothing.vot\n");
        InputException e = assertThrows(InputException.class, bench::run);
        assertEquals("astrarium: " + bench.recipe() + ":2: input: no such file: data/nothing.vot "
                + "(the name is taken relative to the recipe)", e.problem().line("astrarium"));
        assertEquals(Set.of("a.mean", "data", "data/t.csv"), bench.files());
    }

    @Test
    void columnThatIsNotThereIsToldWithTheRecipe() throws IOException {
        Bench bench = Bench.in(folder);
        InputException e = assertThrows(InputException.class, () -> bench.run(List.of("column=xx"), 1, Progress.NONE));
        assertEquals(bench.recipe().toString(), e.problem().file());
        assertEquals("did you mean \"x\"?", e.problem().remedy());
    }

    @Test
    void placeBelowAFileIsRefusedBeforeTheWorkStarts() throws IOException {
        Bench bench = Bench.in(folder);
        Path out = folder.resolve("data/t.csv/below");
        RecipeRun.Request request = new RecipeRun.Request(bench.recipe(), out, List.of(Setting.parse("mode=wait")), "",
                1);
        InputException e = assertThrows(InputException.class, () -> bench.engine().run(request, Progress.NONE));
        assertEquals(out.toString(), e.problem().file());
        assertTrue(e.problem().message().startsWith("cannot write the result there"), e.getMessage());
    }

    @Test
    void folderOfSomethingElseIsNotReplaced() throws IOException {
        Bench bench = Bench.in(folder);
        RecipeRun.Request request = new RecipeRun.Request(bench.recipe(), folder.resolve("data"), List.of(), "", 1);
        InputException e = assertThrows(InputException.class, () -> bench.engine().run(request, Progress.NONE));
        assertTrue(e.getMessage().contains("not a result"), e.getMessage());
        assertEquals(Set.of("a.mean", "data", "data/t.csv"), bench.files());
    }

    @Test
    void secondInputIsReadOnceWhereItIsTheSameFile() throws IOException {
        Map<String, Object> json = Bench.in(folder).run(List.of("second=data/../data/t.csv"), 1, Progress.NONE).json();
        List<?> inputs = (List<?>) json.get("inputs");
        assertEquals(2, inputs.size());
        assertEquals("second", ((Map<?, ?>) inputs.get(1)).get("key"));
        assertNull(json.get("second"));
    }

    private static byte[] sha256(Path file) throws IOException {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

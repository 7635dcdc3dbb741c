/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.astrarium.cli.Program;
import org.astrarium.engine.ResultFolder;
import org.astrarium.engine.StoredResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    @TempDir
    Path folder;

    private Path recipe;

    @BeforeEach
    void writeExamples() {
        CommandLine examples = CommandLine.run("examples", folder);
        assertEquals(Program.DONE, examples.status(), examples.err());
        recipe = folder.resolve("LMC Cepheids").resolve("leavitt.cepheid");
        assertTrue(examples.outLines().contains(recipe.toString()), examples.out());
    }

    @Test
    void summaryIsAsciiInAlignedColumnsAndSaysThatDataAreSimulated() {
        CommandLine run = CommandLine.run("run", recipe);
        assertEquals(Program.DONE, run.status(), run.err());
        assertEquals(0, run.out().chars().filter(c -> c > 126).count(), run.out());
        assertTrue(run.outLines().get(1).startsWith("Simulated data"), run.out());
        assertTrue(run.outLines().stream().anyMatch(line -> line.matches("bj +chi2 .*-3\\.\\d+ \\+- 0\\.\\d+.*")),
                run.out());
        Path report = ResultFolder.of(recipe).resolve("report.html");
        assertTrue(run.outLines().contains("report: " + report), run.out());
        assertTrue(Files.exists(report));
    }

    @Test
    void progressIsALineAPhaseWhereThereIsNoTerminal() {
        List<String> lines = CommandLine.run("run", recipe).errLines();
        assertTrue(lines.contains("leavitt.cepheid: reading"), lines.toString());
        assertTrue(lines.contains("leavitt.cepheid: writing"), lines.toString());
        assertTrue(lines.stream().allMatch(line -> line.matches("leavitt\\.cepheid: [a-z -]+")), lines.toString());
        assertTrue(lines.size() <= 12, lines.toString());
    }

    @Test
    void progressIsABarOnATerminalAndIsTakenAway() {
        String err = CommandLine.runOnTerminal(true, "run", recipe).err();
        assertFalse(err.contains("\n"), err);
        assertTrue(err.matches("(?s)\\r\\[[#.]{24}\\] +\\d+ %  leavitt\\.cepheid .*"), err);
        assertTrue(err.endsWith("\r"), "the bar is written over with blanks");
        assertTrue(err.lines().allMatch(line -> line.length() < 80));
    }

    @Test
    void quietWritesNoProgress() {
        assertEquals("", CommandLine.run("run", "--quiet", recipe).err());
    }

    @Test
    void jsonIsTheResultFileAndNothingElse() throws IOException {
        CommandLine run = CommandLine.run("run", "--json", recipe, "--set", "fits[0].pivot=0.7");
        Path result = ResultFolder.of(recipe);
        assertEquals(Files.readString(result.resolve("result.json")), run.out());
        StoredResult stored = ResultFolder.read(result);
        assertEquals(Program.VERSION, stored.version());
        assertTrue(stored.simulated());
        assertEquals("astrarium run '" + recipe + "' --set 'fits[0].pivot=0.7'", stored.command());
        assertTrue(run.out().contains("\"pivot\": 0.7"), "the recipe as used has the setting");
    }

    @Test
    void outNamesTheFolderOfTheResult() throws IOException {
        Path out = folder.resolve("elsewhere");
        assertEquals(Program.DONE, CommandLine.run("run", "--quiet", recipe, "--out", out).status());
        assertEquals("cepheid", ResultFolder.read(out).analysis());
        assertFalse(Files.exists(ResultFolder.of(recipe)));
    }

    @Test
    void severalRecipesGoIntoFoldersOfTheirOwn() throws IOException {
        Path second = Files.copy(recipe, recipe.resolveSibling("second.cepheid"));
        Path out = folder.resolve("all");
        CommandLine run = CommandLine.run("run", "--quiet", recipe, second, "--out", out);
        assertEquals(Program.DONE, run.status(), run.err());
        assertEquals("Leavitt law from simulated Gaia DR2 Cepheids", ResultFolder.read(out.resolve("leavitt")).title());
        assertEquals(ResultFolder.read(out.resolve("leavitt")).answer(),
                ResultFolder.read(out.resolve("second")).answer());
    }

    @Test
    void mistakeInTheSecondRecipeIsFoundBeforeTheFirstRuns() throws IOException {
        Path second = Files.writeString(recipe.resolveSibling("second.cepheid"), "input: data/x.vot\nsed: 1\n");
        CommandLine run = CommandLine.run("run", recipe, second);
        assertEquals("astrarium: " + second + ":2: sed: unknown key (did you mean \"seed\"?)" + System.lineSeparator(),
                run.err());
        assertFalse(Files.exists(ResultFolder.of(recipe)));
    }

    @Test
    void recipesWhoseResultsWouldReplaceEachOtherAreRefused() throws IOException {
        Path same = Files.copy(recipe, Files.createDirectories(folder.resolve("other")).resolve("leavitt.cepheid"));
        CommandLine run = CommandLine.run("run", recipe, same, "--out", folder.resolve("all"));
        assertEquals(Program.WRONG_INPUT, run.status());
        assertTrue(run.err().contains("would replace that of"), run.err());
    }

    @Test
    void examplesAreTheSameEachTimeAndReplaceNothing() throws IOException {
        CommandLine.run("examples", folder.resolve("again"));
        assertEquals(Places.picture(folder.resolve("LMC Cepheids")),
                Places.picture(folder.resolve("again/LMC Cepheids")));
        HashSet<String> before = new HashSet<>(Places.picture(folder).values());
        CommandLine twice = CommandLine.run("examples", folder);
        assertEquals(Program.WRONG_INPUT, twice.status());
        assertTrue(twice.err().contains("is there already, nothing is replaced"), twice.err());
        assertEquals(before, new HashSet<>(Places.picture(folder).values()));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.astrarium.cli.Program;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.engine.ResultFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strangers get wrong: each gets one line and the right exit status, and the earlier result stays as it was. */
class BadInputTest {
    private static final String TABLE = "data/simulated-cepheids.vot.gz";

    @TempDir
    static Path examples;

    private static Path project;
    private static Path recipe;
    private static String good;

    private Map<String, String> before;

    @BeforeAll
    static void makeAResult() throws IOException {
        CommandLine.run("examples", examples);
        project = examples.resolve("LMC Cepheids");
        recipe = project.resolve("leavitt.cepheid");
        good = Files.readString(recipe);
        CommandLine run = CommandLine.run("run", "--quiet", recipe);
        assertEquals(Program.DONE, run.status(), run.err());
        byte[] whole = Files.readAllBytes(project.resolve(TABLE));
        Files.write(project.resolve("data/truncated.vot.gz"), Arrays.copyOf(whole, whole.length / 2));
        Files.write(project.resolve("data/picture.vot"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.writeString(project.resolve("data/text.vot"), "Dear all,\nhere is the table, I think.\n");
    }

    @BeforeEach
    void lookAtTheResult() throws IOException {
        Files.writeString(recipe, good);
        before = Places.picture(ResultFolder.of(recipe));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "input=data/nothing.vot   | leavitt.cepheid:7: input: no such file: data/nothing.vot",
        "input=data               | leavitt.cepheid:7: input: \"data\" is a folder",
        "input=data/picture.vot   | data/picture.vot: ",
        "input=data/text.vot      | data/text.vot: ",
        "input=data/truncated.vot.gz | data/truncated.vot.gz: is cut short",
        "columns.period=pff       | leavitt.cepheid: columns.period: no column \"pff\" (did you mean \"pf\"?)",
        "sample.complete=[pf_eror] | "
            + "leavitt.cepheid:13: sample.complete[0]: no column \"pf_eror\" (did you mean \"pf_error\"?)",
        "wesenheit.color_coefficient=2 | "
            + "leavitt.cepheid: wesenheit.color_coefficient: unknown key (did you mean \"colour_coefficient\"?)",
        "calibrators.where=[parallax >>= 0] | leavitt.cepheid:22: calibrators.where[0]: cannot read \"parallax >>= 0\"",
        "calibrators.where=[paralax >= 0] | "
            + "leavitt.cepheid:22: calibrators.where[0]: no column \"paralax\" (did you mean \"parallax\"?)",
        "fits[0].method=chi3      | leavitt.cepheid: fits[0].method: \"chi3\" is not a choice (did you mean \"chi2\"?)",
        "seed=many                | leavitt.cepheid: seed: expected a whole number"})
    void wrongRecipesAndInputs(String setting, String start) throws IOException {
        check(Program.WRONG_INPUT, start, setting);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sample.types=[T9CEP]     | leavitt.cepheid:14: sample.types",
        "sample.where=[parallax > 1e9] | leavitt.cepheid:17: sample.where[0]: no star is left",
        "calibrators.where=[parallax > 1e9] | leavitt.cepheid:22: calibrators.where[0]: no star is left"})
    void emptySamples(String setting, String start) throws IOException {
        check(Program.FAILED, start, setting);
    }

    @Test
    void fitWithFewerPointsThanParameters() throws IOException {
        Table calibrators = TableFiles.read(ResultFolder.read(ResultFolder.of(recipe)).tables().get(0), Progress.NONE);
        String star = calibrators.column("source_id").text(0);
        CommandLine run = CommandLine.run("run", "--quiet", recipe, "--set", "calibrators.where=[source_id == " + star
                + "]");
        assertEquals(Program.FAILED, run.status(), run.err());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith("astrarium: " + recipe + ":"), run.err());
        assertTrue(run.err().contains("at least 2 points"), run.err());
        assertEquals(before, Places.picture(ResultFolder.of(recipe)));
    }

    @Test
    void misspeltKeyInTheFileHasItsLine() throws IOException {
        Files.writeString(recipe, good.replace("survey: gaia-dr2", "servey: gaia-dr2"));
        check(Program.WRONG_INPUT, "leavitt.cepheid:8: servey: unknown key (did you mean \"survey\"?)");
    }

    @Test
    void brokenYamlHasItsLine() throws IOException {
        Files.writeString(recipe, good.replace("types: [DCEP]", "types: [DCEP"));
        check(Program.WRONG_INPUT, "leavitt.cepheid:");
    }

    @Test
    void orphanedRecipeNamesItsPlugin() throws IOException {
        Path orphan = Files.writeString(project.resolve("x.spectrum"), "input: " + TABLE + "\n");
        CommandLine run = CommandLine.run("run", orphan);
        assertEquals("astrarium: " + orphan + ": no analysis for .spectrum recipes is installed (install its plugin: "
                + "astrarium plugin install org.astrarium.spectrum.feature)" + System.lineSeparator(), run.err());
        assertEquals(Program.WRONG_INPUT, run.status());
    }

    @Test
    void noSuchRecipe() {
        CommandLine run = CommandLine.run("run", project.resolve("leavit.cepheid"));
        assertEquals(Program.WRONG_INPUT, run.status());
        assertEquals("astrarium: " + project.resolve("leavit.cepheid") + ": no such file (give the name of a recipe)"
                + System.lineSeparator(), run.err());
    }

    /** A place below a file cannot be written by anybody, not by root either. */
    @Test
    void unwritableOutputFolderIsFoundBeforeTheWorkStarts() throws IOException {
        Path out = recipe.resolve("below");
        CommandLine run = CommandLine.run("run", recipe, "--out", out);
        assertEquals(Program.WRONG_INPUT, run.status());
        assertEquals("astrarium: " + out
                + ": cannot write the result there: a file is in the way (name another folder with --out)"
                + System.lineSeparator(), run.err(), "one line, and no progress before it");
        assertEquals(before, Places.picture(ResultFolder.of(recipe)));
        assertEquals(good, Files.readString(recipe));
    }

    @Test
    void folderOfSomethingElseIsNotReplaced() throws IOException {
        Map<String, String> data = Places.picture(project.resolve("data"));
        CommandLine run = CommandLine.run("run", "--quiet", recipe, "--out", project.resolve("data"));
        assertEquals(Program.WRONG_INPUT, run.status());
        assertEquals(1, run.errLines().size(), run.err());
        assertEquals(data, Places.picture(project.resolve("data")));
    }

    @ParameterizedTest
    @CsvSource({"nothing.vot, no such file", "picture.vot, ''", "text.vot, ''", "truncated.vot.gz, is cut short"})
    void infoOfWhatIsNoTable(String name, String message) {
        CommandLine info = CommandLine.run("info", project.resolve("data").resolve(name));
        assertEquals(Program.WRONG_INPUT, info.status(), info.out());
        assertEquals(1, info.errLines().size(), info.err());
        assertTrue(info.err().startsWith("astrarium: " + project.resolve("data").resolve(name) + ": " + message),
                info.err());
        assertEquals("", info.out());
    }

    private void check(int status, String start, String... settings) throws IOException {
        Object[] arguments = new Object[3 + 2 * settings.length];
        arguments[0] = "run";
        arguments[1] = "--quiet";
        arguments[2] = recipe;
        for (int i = 0; i < settings.length; i++) {
            arguments[3 + 2 * i] = "--set";
            arguments[4 + 2 * i] = settings[i];
        }
        CommandLine run = CommandLine.run(arguments);
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith("astrarium: " + project + "/" + start), run.err() + " instead of " + start);
        assertEquals(status, run.status(), run.err());
        assertEquals("", run.out());
        assertEquals(before, Places.picture(ResultFolder.of(recipe)), "the earlier result is as it was");
    }
}

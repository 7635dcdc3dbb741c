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
import java.util.stream.Stream;
import org.astrarium.cli.Program;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model of the shipped example, trained by the command line, applied by it. */
class ClassifyCommandTest {
    @TempDir
    static Path folder;

    private static Path example;
    private static Path result;

    @BeforeAll
    static void train() throws IOException {
        assertEquals(Program.DONE, CommandLine.run("examples", folder).status());
        try (Stream<Path> files = Files.walk(folder)) {
            Path recipe = files.filter(file -> file.toString().endsWith(".classifier")).findFirst().orElseThrow();
            example = recipe.getParent();
            result = folder.resolve("result");
            CommandLine run = CommandLine.run("run", recipe, "--out", result, "--set", "model.epochs=2", "--set",
                    "split={test: 0.3}", "--quiet");
            assertEquals("", run.err());
        }
    }

    @Test
    void writesARowASourceAndSumsThemUp() {
        for (Path model : new Path[] {result, result.resolve("model")}) {
            Path out = folder.resolve("classes.vot");
            CommandLine classify = CommandLine.run("classify", "--model", model, "--images",
                    example.resolve("data/simulated"), "--out", out,
                    "--quiet");
            assertEquals(Program.DONE, classify.status(), classify.err());
            assertTrue(classify.outLines().get(0).startsWith(out + ": 120 sources ("), classify.out());
            Table table = TableFiles.read(out, Progress.NONE);
            assertEquals(120, table.rowCount());
            assertEquals("stat.probability", table.column("p_HII").info().ucd());
        }
    }

    @Test
    void sourcesWithoutAnAnswerAreToldOnStandardError() throws IOException {
        Path images = Files.createDirectories(folder.resolve("new"));
        for (String band : new String[] {"I2", "I3", "I4"}) {
            Files.copy(example.resolve("data/simulated/PNE/S201_" + band + ".fits"),
                    images.resolve("good_" + band + ".fits"));
        }
        Files.copy(images.resolve("good_I2.fits"), images.resolve("half_I2.fits"));
        CommandLine classify = CommandLine.run("classify", "--model", result, "--images", images, "--out",
                folder.resolve("new.vot"), "--quiet");
        assertEquals(Program.DONE, classify.status(), classify.err());
        assertTrue(classify.out().contains(": 1 source ("), classify.out());
        assertTrue(classify.err().contains("skipped half: no image in I3, I4"), classify.err());
    }

    @Test
    void whatCannotBeIsToldInOneLineAndWritesNothing() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path out = folder.resolve("none.vot");
        Object[][] wrong = {{result, empty, out, "no source has all of the model's bands"},
                {empty, empty, out, "holds no trained model"},
            {folder.resolve("nowhere"), empty, out, "no such folder"},
            {result, empty, folder.resolve("x.doc"), "no table format has this ending"}};
        for (Object[] one : wrong) {
            CommandLine classify = CommandLine.run("classify", "--model", one[0], "--images", one[1], "--out", one[2],
                    "--quiet");
            assertEquals(Program.WRONG_INPUT, classify.status());
            assertEquals(1, classify.errLines().size(), classify.err());
            assertTrue(classify.err().contains((String) one[3]), classify.err());
            assertFalse(Files.exists((Path) one[2]));
        }
    }
}

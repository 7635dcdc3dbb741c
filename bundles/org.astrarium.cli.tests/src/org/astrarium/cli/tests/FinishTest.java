/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.astrarium.cli.Plugins;
import org.astrarium.cli.Program;
import org.astrarium.cli.Terminal;
import org.astrarium.core.analysis.Analyses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file beside the recipe ends a run with what it has. */
class FinishTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Program program = new Program(() -> Analyses.of(List.of(new SlowAnalysis())), Plugins.NONE,
            new Terminal(stream(out), stream(err), false, 80));
    private Path recipe;
    private Path finish;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "a\n1\n2\n");
        recipe = Files.writeString(folder.resolve("long.slow"), "astrarium: 1\ninput: t.csv\nforever: true\n");
        finish = folder.resolve("long.slow.finish");
    }

    @Test
    void theFileEndsTheRunAndIsTakenAway() throws IOException, InterruptedException, ExecutionException,
            TimeoutException {
        Files.createFile(finish);
        CompletableFuture<Integer> run = CompletableFuture.supplyAsync(() -> program.run("run", recipe.toString()));
        // one from before the run is not for it, and is taken away before the analysis begins
        await(() -> err.toString(StandardCharsets.UTF_8).contains("working"));
        assertFalse(Files.exists(finish));
        assertFalse(run.isDone());
        Files.createFile(finish);
        assertEquals(Program.DONE, run.get(PATIENCE_SECONDS, TimeUnit.SECONDS), err.toString(StandardCharsets.UTF_8));
        assertFalse(Files.exists(finish));
        assertTrue(Files.exists(folder.resolve("results/long/result.json")));
    }

    @Test
    void aRecipeThatWasFoundIsNamed() throws IOException {
        Files.writeString(recipe, "astrarium: 1\ninput: t.csv\n");
        assertEquals(Program.DONE, program.run("run", recipe.toString(), "--quiet"));
        String said = out.toString(StandardCharsets.UTF_8);
        assertTrue(said.lines().anyMatch(line -> line.startsWith("best recipe: ")
                && line.endsWith("best.slow (copy it beside the recipe to run it)")),
                said);
    }

    private static void await(java.util.function.BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 20 && !done.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertTrue(done.getAsBoolean());
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}

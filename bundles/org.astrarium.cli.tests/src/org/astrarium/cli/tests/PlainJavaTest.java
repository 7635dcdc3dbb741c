/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.astrarium.cli.Program;
import org.astrarium.engine.ResultFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whole processes without OSGi: they start, find their analyses, and end well when they are told to. */
class PlainJavaTest {
    private static final int PATIENCE = 60;

    @TempDir
    Path folder;

    private Path services;

    @BeforeEach
    void makeProject() throws IOException {
        services = JavaProcess.services(folder);
        Files.writeString(folder.resolve("t.csv"), "x\n1\n2\n");
        Files.writeString(folder.resolve("a.slow"), "input: t.csv\n");
    }

    @Test
    void versionNeedsNoOsgi() throws Exception {
        assertEquals(Program.DONE, run("--version"));
        assertEquals("Astrarium " + Program.VERSION, Files.readString(folder.resolve("stdout")).strip());
        assertEquals("", Files.readString(folder.resolve("stderr")));
    }

    @Test
    void analysesComeFromTheClassPath() throws Exception {
        assertEquals(Program.DONE, run("analyses"));
        assertTrue(Files.readString(folder.resolve("stdout")).contains("Takes its time"));
    }

    @Test
    void exitStatusReachesTheShell() throws Exception {
        assertEquals(Program.WRONG_INPUT, run("info", "nosuch.vot"));
        assertEquals("astrarium: nosuch.vot: no such file", Files.readString(folder.resolve("stderr")).strip());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signal that a process can answer")
    void terminationCancelsAndLeavesTheEarlierResult() throws Exception {
        assertEquals(Program.DONE, run("run", "a.slow"));
        Map<String, String> before = Places.picture(folder.resolve("results"));
        Process process = JavaProcess.start(folder, services, "run", "a.slow", "--set", "forever=true");
        waitFor("a.slow: working");
        process.destroy();
        assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS));
        assertEquals(Program.CANCELLED, process.exitValue());
        assertTrue(Files.readString(folder.resolve("stderr")).endsWith(
                "astrarium: cancelled (what was there before is as it was)" + System.lineSeparator()));
        assertEquals(before, Places.picture(folder.resolve("results")));
    }

    @Test
    void killedRunLeavesTheEarlierResultAndTheNextOneCleansUp() throws Exception {
        assertEquals(Program.DONE, run("run", "a.slow"));
        String created = ResultFolder.read(folder.resolve("results/a")).created();
        Process process = JavaProcess.start(folder, services, "run", "a.slow", "--set", "forever=true");
        waitFor("a.slow: working");
        process.destroyForcibly();
        assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS));
        assertEquals(created, ResultFolder.read(folder.resolve("results/a")).created());
        assertTrue(Places.picture(folder.resolve("results")).keySet().stream().anyMatch(f -> f.startsWith(".")),
                "a killed run leaves litter");
        assertEquals(Program.DONE, run("run", "a.slow"));
        assertTrue(Places.picture(folder.resolve("results")).keySet().stream().noneMatch(f -> f.startsWith(".")));
    }

    private int run(Object... arguments) throws Exception {
        Process process = JavaProcess.start(folder, services, arguments);
        assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "the process goes on and on");
        return process.exitValue();
    }

    private void waitFor(String line) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!Files.readString(folder.resolve("stderr")).contains(line)) {
            assertTrue(System.nanoTime() < deadline, "the process never says: " + line);
            Thread.sleep(20);
        }
    }
}

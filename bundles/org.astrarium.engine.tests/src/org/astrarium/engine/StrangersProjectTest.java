/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.dataset.DatasetFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the recipes of a project reach: the project's own files, and what its user linked. */
class StrangersProjectTest {
    @TempDir
    Path folder;
    private Path secret;
    private Bench bench;

    @BeforeEach
    void makeProject() throws IOException {
        secret = Files.writeString(folder.resolve("secret.csv"), "x\n1\n2\n");
        Path project = Files.createDirectory(folder.resolve("project"));
        bench = Bench.in(project);
        new Dataset("t", "", "", false, List.of()).write(project);
    }

    private String refused() {
        InputException e = assertThrows(InputException.class, bench::run);
        assertFalse(Files.exists(bench.result()));
        assertEquals(bench.recipe().toString(), e.problem().file());
        return e.problem().key() + ": " + e.getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.csv", "data/../../secret.csv", "./../project/../secret.csv", "ABSOLUTE"})
    void pathsOutOfTheProjectAreRefused(String path) throws IOException {
        bench.recipe("input: " + (path.equals("ABSOLUTE") ? secret : path) + "\n");
        assertTrue(refused().contains("leads out of the project"), refused());
    }

    @Test
    void filesThatAreNotThereAreNotToldFromThoseThatAre() throws IOException {
        bench.recipe("input: ../nothing.csv\n");
        assertTrue(refused().contains("leads out of the project"), refused());
    }

    @Test
    void symbolicLinksOutOfTheProjectAreRefused() throws IOException {
        Files.createSymbolicLink(bench.recipe().resolveSibling("data/link.csv"), secret);
        bench.recipe("input: data/link.csv\n");
        assertTrue(refused().contains("is a link that leads out of the project"), refused());
        Files.createSymbolicLink(bench.recipe().resolveSibling("elsewhere"), folder);
        bench.recipe("input: elsewhere/secret.csv\n");
        assertTrue(refused().contains("is a link that leads out of the project"), refused());
    }

    @Test
    void theUserMayNameAnyFile() throws IOException {
        assertEquals(1.5, bench.run(List.of("input=" + secret), 1, Progress.NONE).json().get("mean"));
        bench.recipe("input: data/t.csv\nsecond: ../secret.csv\n");
        InputException e = assertThrows(InputException.class,
                () -> bench.run(List.of("input=" + secret), 1, Progress.NONE));
        assertEquals("second", e.problem().key());
    }

    @Test
    void aRecipeOfNoProjectMayNameAnyFile() throws IOException {
        Files.delete(bench.recipe().resolveSibling(Dataset.FILE));
        bench.recipe("input: ../secret.csv\n");
        assertEquals(1.5, bench.run().json().get("mean"));
    }

    @Test
    void linkedFilesAreReadWhileTheyAreWhatTheProjectDescribes() throws IOException {
        Path project = bench.recipe().getParent();
        new Dataset("t", "", "", false, List.of(new DataFile("data/far.csv", "", "", 2, Checksum.sha256(secret))
                .linkedTo(secret.toString()))).write(project);
        bench.recipe("input: data/far.csv\n");
        assertEquals(1.5, bench.run().json().get("mean"));
        bench.recipe("input: ../secret.csv\n");
        assertThrows(InputException.class, bench::run);
        bench.recipe("input: data/far.csv\n");
        Files.writeString(secret, "x\n1\n5\n");
        assertTrue(assertThrows(InputException.class, bench::run).getMessage().contains("its checksum differs"));
        DatasetFolder.around(project).orElseThrow().accept(project.resolve("data/far.csv"), 2);
        assertEquals(3.0, bench.run().json().get("mean"));
        new Dataset("t", "", "", false, List.of(new DataFile("data/far.csv", "", "", 2, "").linkedTo("/etc/passwd")))
                .write(project);
        assertTrue(assertThrows(InputException.class, bench::run).getMessage().contains("its checksum differs"));
    }

    @Test
    void resultsAreNotWrittenThroughALink() throws IOException {
        Path target = Files.createDirectory(folder.resolve("target"));
        Files.createSymbolicLink(bench.recipe().resolveSibling("results"), target);
        assertTrue(assertThrows(InputException.class, bench::run).getMessage().contains("is a link"));
        try (var inside = Files.list(target)) {
            assertEquals(0, inside.count());
        }
    }

    @Test
    void aChangedDataFileIsToldInTheResult() throws IOException {
        Path project = bench.recipe().getParent();
        new Dataset("t", "", "", false, List.of(new DataFile("data/t.csv", "", "", 3, "0".repeat(64)))).write(project);
        assertEquals(List.of("data/t.csv is not the file that dataset.yaml describes: its checksum differs."),
                ((List<?>) bench.run().json().get("warnings")).subList(0, 1));
        DatasetFolder.around(project).orElseThrow().accept(project.resolve("data/t.csv"), 3);
        assertFalse(bench.run().json().get("warnings").toString().contains("checksum"));
    }
}

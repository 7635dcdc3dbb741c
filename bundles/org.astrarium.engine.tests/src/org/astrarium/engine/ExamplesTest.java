/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
    @TempDir
    Path folder;

    @Test
    void examplesAreReadyToRun() {
        Path place = folder.resolve("new/place");
        List<Path> recipes = Examples.write(place, Bench.ANALYSES, Progress.NONE);
        assertEquals(List.of(place.resolve("Means/a.mean")), recipes);
        RecipeRun.Outcome outcome = new RecipeRun(Bench.ANALYSES, "1")
                .run(RecipeRun.Request.of(recipes.get(0)), Progress.NONE);
        assertEquals(1.5, outcome.json().get("mean"));
    }

    @Test
    void nothingIsReplaced() throws IOException {
        Files.createDirectories(folder.resolve("Means"));
        Files.writeString(folder.resolve("Means/mine.txt"), "mine");
        InputException e = assertThrows(InputException.class,
                () -> Examples.write(folder, Bench.ANALYSES, Progress.NONE));
        assertEquals(folder.resolve("Means").toString(), e.problem().file());
        assertEquals("mine", Files.readString(folder.resolve("Means/mine.txt")));
    }

    @Test
    void placeThatCannotBeWrittenIsToldInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThrows(InputException.class, () -> Examples.write(file.resolve("below"), Bench.ANALYSES, Progress.NONE));
    }

    @Test
    void withoutAnalysesThereAreNone() {
        assertEquals(List.of(), Examples.write(folder, Analyses.of(List.of()), Progress.NONE));
    }
}

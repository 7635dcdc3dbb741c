/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Progress;

/** A folder with a table, a recipe and an engine to run it with. */
record Bench(Path folder, AtomicInteger clock) {
    static final Analyses ANALYSES = Analyses.of(List.of(new MeanAnalysis()));
    /** 2 + 4 + 9 over 3 is 5. */
    static final double MEAN = 5;

    static Bench in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/t.csv"), "source_id,x\n1,2.0\n2,4.0\n3,9.0\n");
        Bench bench = new Bench(folder, new AtomicInteger());
        bench.recipe("title: A title\ninput: data/t.csv\n");
        return bench;
    }

    Path recipe() {
        return folder.resolve("a.mean");
    }

    Path result() {
        return folder.resolve("results/a");
    }

    void recipe(String text) throws IOException {
        Files.writeString(recipe(), text);
    }

    /** Each run takes place a minute after the one before. */
    RecipeRun engine() {
        return new RecipeRun(ANALYSES, "9.8.7",
                () -> Instant.parse("2026-02-14T09:00:00.123Z").plusSeconds(60L * clock.getAndIncrement()));
    }

    RecipeRun.Outcome run() {
        return run(List.of(), 10, Progress.NONE);
    }

    RecipeRun.Outcome run(List<String> settings, int kept, Progress progress) {
        return engine().run(new RecipeRun.Request(recipe(), null, settings.stream().map(Setting::parse).toList(),
                "astrarium run a.mean", kept), progress);
    }

    /** Every file and folder below, hidden ones too. */
    TreeSet<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> !p.equals(folder)).map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }
}

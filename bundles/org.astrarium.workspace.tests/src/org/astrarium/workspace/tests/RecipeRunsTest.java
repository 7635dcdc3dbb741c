/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.analysis.Progress;
import org.astrarium.engine.RecipeRun;
import org.astrarium.engine.ResultFolder;
import org.astrarium.workspace.History;
import org.astrarium.workspace.InstalledAnalyses;
import org.astrarium.workspace.RecipeFiles;
import org.astrarium.workspace.RecipeJob;
import org.astrarium.workspace.RecipeRuns;
import org.astrarium.workspace.RecipeState;
import org.astrarium.workspace.RecipeStates;
import org.astrarium.workspace.RecipeStatus;
import org.astrarium.workspace.RunEnd;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

class RecipeRunsTest {
    private static final String GATED = "astrarium: 1\ninput: data/small.csv\nfactor: %s\nfail: %s\n";

    @TempDir
    Path folder;

    private final GatedAnalysis gated = new GatedAnalysis();
    private ServiceRegistration<Analysis> registration;

    @BeforeEach
    void register() {
        registration = FrameworkUtil.getBundle(RecipeRunsTest.class).getBundleContext()
                .registerService(Analysis.class, gated, null);
    }

    @AfterEach
    void removeAll() throws Exception {
        gated.open();
        Datasets.removeAll();
        registration.unregister();
    }

    @Test
    void numbersAreThoseOfTheEngine() throws Exception {
        IFile recipe = Datasets.importExample();
        assertInstanceOf(RunEnd.Done.class, run(recipe));
        assertTrue(RecipeFiles.result(recipe).getFile("result.json").exists(), "the workspace knows of the result");
        Path file = recipe.getLocation().toPath();
        Path out = folder.resolve("outside");
        new RecipeRun(InstalledAnalyses.now(), "0.1.0")
                .run(new RecipeRun.Request(file, out, List.of(), "elsewhere", 0), Progress.NONE);
        Map<String, Object> inside = numbers(RecipeFiles.result(recipe).getLocation().toPath());
        assertEquals(numbers(out), inside);
        assertTrue(inside.containsKey("fits") && inside.containsKey("distances"), inside.keySet().toString());
    }

    @Test
    void cancelWorksAtOnceAndLeavesTheEarlierResult() throws Exception {
        IFile recipe = gatedRecipe(2, false);
        run(recipe);
        Path results = RecipeFiles.result(recipe).getParent().getLocation().toPath();
        Map<String, String> before = Datasets.picture(results);
        gated.close();
        RecipeJob job = RecipeRuns.start(recipe);
        Await.until("the run", gated::isEntered);
        assertSame(job, RecipeRuns.start(recipe), "one run of a recipe at a time");
        assertEquals("waiting at the gate", job.progress().phase());
        long start = System.nanoTime();
        job.cancel();
        job.join();
        // Analyses look ten times a second at least; the bound leaves room for a busy machine.
        assertTrue(System.nanoTime() - start < 5_000_000_000L, "took " + (System.nanoTime() - start) / 1e9 + " s");
        assertInstanceOf(RunEnd.Cancelled.class, job.end().orElseThrow());
        assertEquals(before, Datasets.picture(results));
        Await.until("the state before", () -> state(recipe) == RecipeState.FRESH);
    }

    @Test
    void cancelledFirstRunLeavesNothing() throws Exception {
        IFile recipe = gatedRecipe(2, false);
        gated.close();
        RecipeJob job = RecipeRuns.start(recipe);
        Await.until("the run", gated::isEntered);
        job.cancel();
        job.join();
        assertTrue(Files.notExists(RecipeFiles.result(recipe).getLocation().toPath()));
        Await.until("never run", () -> state(recipe) == RecipeState.NEVER_RUN);
    }

    @Test
    void statesFollowRunsAndChanges() throws Exception {
        IFile recipe = gatedRecipe(2, false);
        Await.until("never run", () -> state(recipe) == RecipeState.NEVER_RUN);
        gated.close();
        RecipeJob job = RecipeRuns.start(recipe);
        Await.until("running", () -> state(recipe) == RecipeState.RUNNING);
        gated.open();
        job.join();
        Await.until("fresh", () -> state(recipe) == RecipeState.FRESH);
        Datasets.write(recipe.getProject(), "count.gated", GATED.formatted("2.0   # the same number", "false"));
        Datasets.write(recipe.getProject(), "other.gated", GATED.formatted("1", "false"));
        IFile other = recipe.getProject().getFile("other.gated");
        Await.until("the other recipe looked at", () -> state(other) == RecipeState.NEVER_RUN);
        assertEquals(RecipeState.FRESH, state(recipe), "a comment changes no result");
        Datasets.write(recipe.getProject(), "count.gated", GATED.formatted("3", "false"));
        Await.until("outdated", () -> state(recipe) == RecipeState.OUTDATED);
        Datasets.write(recipe.getProject(), "count.gated", GATED.formatted("3", "true"));
        assertInstanceOf(RunEnd.Failed.class, run(recipe));
        Await.until("failed", () -> state(recipe) == RecipeState.FAILED);
        assertEquals("fail: no answer (say false)", status(recipe).detail());
        List<IMarker> markers = Datasets.markers(recipe);
        assertEquals(1, markers.size());
        assertEquals("fail: no answer (say false)", markers.get(0).getAttribute(IMarker.MESSAGE, ""));
        Datasets.write(recipe.getProject(), "count.gated", GATED.formatted("2", "false"));
        Await.until("fresh again: the result is that of this recipe", () -> state(recipe) == RecipeState.FRESH);
        Await.until("no marker", () -> Datasets.markers(recipe).isEmpty());
        Datasets.write(recipe.getProject(), "data/small.csv", Datasets.SMALL_CSV + "e,5\n");
        Await.until("outdated by its data", () -> state(recipe) == RecipeState.OUTDATED);
        assertEquals("data/small.csv changed since the last run", status(recipe).detail());
    }

    @Test
    void asManyEarlierResultsAreKeptAsThePreferenceSays() throws Exception {
        assertEquals(10, History.kept());
        var preferences = InstanceScope.INSTANCE.getNode(History.SCOPE);
        preferences.putInt(History.KEPT, 2);
        try {
            IFile recipe = gatedRecipe(2, false);
            for (int i = 0; i < 4; i++) {
                run(recipe);
            }
            Path history = RecipeFiles.result(recipe).getLocation().toPath().resolveSibling("count.history");
            try (var kept = Files.list(history)) {
                assertEquals(2, kept.count());
            }
        } finally {
            preferences.remove(History.KEPT);
        }
    }

    private IFile gatedRecipe(double factor, boolean fail) throws Exception {
        IProject project = Datasets.small(folder, "small");
        IFile recipe = Datasets.write(project, "count.gated", GATED.formatted(factor, fail));
        Await.until("the file seen as a recipe", () -> RecipeFiles.isRecipe(recipe));
        return recipe;
    }

    private static RunEnd run(IFile recipe) throws InterruptedException {
        RecipeJob job = RecipeRuns.start(recipe);
        job.join();
        return job.end().orElseThrow();
    }

    private static RecipeState state(IFile recipe) {
        RecipeStatus status = status(recipe);
        return status == null ? null : status.state();
    }

    private static RecipeStatus status(IFile recipe) {
        return RecipeStates.get().status(recipe).orElse(null);
    }

    /** All of result.json but when, by which command and how fast it was made. */
    private static Map<String, Object> numbers(Path result) {
        Map<String, Object> numbers = new LinkedHashMap<>(ResultFolder.read(result).numbers());
        List.of("created", "command", "seconds").forEach(numbers::remove);
        return numbers;
    }
}

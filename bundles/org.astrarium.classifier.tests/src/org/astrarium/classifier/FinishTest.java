/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.astrarium.classifier.images.Sky;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.result.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stop now, and keep the best. */
class FinishTest {
    private static final String LONG =
            "model: {filters: 4, neurons: 8, layers: 0, epochs: 12, patience: 12, learning_rate: 0.001}";

    @TempDir
    static Path images;

    @BeforeAll
    static void draw() {
        Sky.twoClasses(images, 12);
    }

    @Test
    void aTrainingEndsAndNoLaterOneIsLonger() {
        Asking asking = new Asking("fold 1 of 2, epoch 3 ", 1);
        Result result = Recipes.run(images, Map.of(), asking, "split: {folds: 2}", "preprocess: {crop: 12}", LONG);
        assertEquals(3, asking.epochs("fold 1 of 2"));
        assertEquals(3, asking.epochs("fold 2 of 2"));
        assertEquals(3, asking.epochs("last training"));
        assertEquals(3, ((List<?>) result.numbers().get("history")).size());
        assertEquals(Map.of("epochs", 3, "trials", 0), result.numbers().get("stopped"));
        assertTrue(result.warnings().stream().anyMatch(w ->
                w.startsWith("A training was ended by hand after 3 epochs")), result.warnings().toString());
    }

    @Test
    void whatIsNotAskedForIsNotTold() {
        Asking asking = new Asking("never", 1);
        Result result = Recipes.run(images, Map.of(), asking, "split: {test: 0.3}", "preprocess: {crop: 12}",
                Recipes.SMALL);
        assertFalse(result.numbers().containsKey("stopped"));
        assertTrue(result.warnings().stream().noneMatch(w -> w.contains("by hand")));
    }

    @Test
    void aSearchEndsWithTheTrialsThatWereDone() {
        Asking asking = new Asking("trial 3 of 5, epoch 2 ", 1);
        Result result = Recipes.run(images, Map.of(), asking, "split: {test: 0.3}", "preprocess: {crop: 12}", LONG,
                "search: {method: grid, folds: 2, space: {filters: [2, 3, 4, 5, 6]}}");
        assertEquals(2, ((List<?>) result.numbers().get("search")).size(),
                "a trial that was cut short is not compared with whole ones");
        assertEquals(0, asking.epochs("trial 4 of 5"));
        assertEquals(12, asking.epochs("training"), "what is judged is trained as the recipe says");
        assertEquals(Map.of("epochs", 0, "trials", 5), result.numbers().get("stopped"));
    }

    @Test
    void theFirstTrialOfASearchIsEndedButKept() {
        Asking asking = new Asking("trial 1 of 3, epoch 2 ", 1);
        Result result = Recipes.run(images, Map.of(), asking, "split: {test: 0.3}", "preprocess: {crop: 12}", LONG,
                "search: {method: grid, folds: 3, space: {filters: [2, 3, 4]}}");
        List<?> trials = (List<?>) result.numbers().get("search");
        assertEquals(1, trials.size());
        assertEquals(3, ((Map<?, ?>) trials.get(0)).get("folds"));
        assertEquals(2, asking.epochs("trial 1 of 3"));
    }

    @Test
    void theCurvesShowWhichEpochWouldBeKept() {
        Asking asking = new Asking("never", 1);
        Recipes.run(images, Map.of(), asking, "split: {folds: 2}", "preprocess: {crop: 12}", "augment: {copies: 12}",
                "model: {filters: 8, neurons: 16, epochs: 60, patience: 60}");
        assertFalse(asking.shown.isEmpty());
        assertTrue(asking.shown.stream().allMatch(chart -> chart.id().equals("learning")));
        assertTrue(asking.phases.stream().anyMatch(p ->
                p.matches("fold 1 of 2, epoch 9 of 60, validation loss [0-9.]+, least [0-9.]+ in epoch [0-9]")));
    }

    /** Asks for the end as soon as a phase is told. */
    private static final class Asking implements Progress {
        private final String when;
        private final int times;
        private final List<String> phases = new ArrayList<>();
        private final List<Chart> shown = new ArrayList<>();
        private int asked;

        Asking(String when, int times) {
            this.when = when;
            this.times = times;
        }

        @Override
        public void report(double fraction, String phase) {
            phases.add(phase);
            if (asked < times && phase.startsWith(when)) {
                asked++;
            }
        }

        @Override
        public int finishRequests() {
            return asked;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void show(Chart chart) {
            shown.add(chart);
        }

        /** Most epochs that a training of this name had. */
        int epochs(String name) {
            return phases.stream().filter(p -> p.startsWith(name + ", epoch "))
                    .mapToInt(p -> Integer.parseInt(p.split("epoch ")[1].split(" ")[0]))
                    .max().orElse(0);
        }
    }
}

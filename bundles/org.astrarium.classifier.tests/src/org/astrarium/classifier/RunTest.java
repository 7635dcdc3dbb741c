/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astrarium.classifier.images.Sky;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.result.Result;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    @TempDir
    static Path images;

    @BeforeAll
    static void draw() {
        Sky.twoClasses(images, 12);
    }

    @Test
    void everyHeldOutSourceHasItsProbabilities() {
        Result result = Recipes.run(images, "split: {folds: 3, repeats: 2}", "preprocess: {crop: 12}", Recipes.SMALL);
        assertEquals(6, ((List<?>) result.numbers().get("folds")).size());
        Table table = result.tables().get(0).table();
        assertEquals(48, table.rowCount());
        Set<String> sources = new HashSet<>();
        for (int i = 0; i < 48; i++) {
            sources.add(((StringColumn) table.column("source")).value(i));
            double blue = ((DoubleColumn) table.column("p_blue")).number(i);
            double red = ((DoubleColumn) table.column("p_red")).number(i);
            assertEquals(1, blue + red, 1e-12);
            assertEquals(red > blue ? "red" : "blue", ((StringColumn) table.column("predicted")).value(i));
        }
        assertEquals(24, sources.size());
        // classes that a glance tells apart
        assertTrue(Recipes.number(result, "test", "accuracy", "value") > 0.9, result.answer());
        assertTrue(Recipes.number(result, "baseline", "accuracy", "value") > 0.9, result.answer());
    }

    @Test
    void theContractOfTheNumbersIsKept() {
        Result result = Recipes.run(images, "split: {test: 0.25}", "preprocess: {crop: 12}", Recipes.SMALL);
        assertEquals(Map.of("blue", 12L, "red", 12L), ((Map<?, ?>) result.numbers().get("data")).get("classes"));
        assertEquals(6, Recipes.number(result, "data", "test"));
        assertEquals(18, Recipes.number(result, "data", "train") + Recipes.number(result, "data", "validation"));
        for (String key : List.of("value", "lower", "upper")) {
            assertTrue(Recipes.number(result, "test", "accuracy", key) <= 1);
        }
        Map<?, ?> test = (Map<?, ?>) result.numbers().get("test");
        assertEquals(List.of("blue", "red"), test.get("labels"));
        assertTrue(test.keySet().containsAll(List.of("confusion", "classes", "macro", "weighted", "mcc", "log_loss")));
        Map<?, ?> epoch = (Map<?, ?>) ((List<?>) result.numbers().get("history")).get(0);
        assertEquals(List.of("epoch", "loss", "accuracy", "validation_loss", "validation_accuracy"),
                List.copyOf(epoch.keySet()));
        assertEquals("model", result.numbers().get("model"));
        assertEquals(List.of("model/model.yaml", "model/weights.bin", "model/known.csv"),
                result.attachments().stream().map(file -> file.path()).toList());
        assertEquals(List.of("confusion", "thresholds", "calibration", "learning"),
                result.charts().stream().map(Chart::id).toList());
        assertFalse(result.assumptions().isEmpty());
    }

    @Test
    void theSameSeedGivesTheSameNumbers() {
        String[] recipe = {"split: {folds: 2}", "preprocess: {crop: 12}", Recipes.SMALL, "seed: 5"};
        Result one = Recipes.run(images, recipe);
        Result two = Recipes.run(images, recipe);
        assertEquals(one.numbers(), two.numbers());
        recipe[3] = "seed: 6";
        assertFalse(one.numbers().equals(Recipes.run(images, recipe).numbers()));
    }

    @Test
    void aTableSaysWhatIsHeldOut() {
        List<String> sources = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sources.addAll(List.of("r" + i, "b" + i));
            parts.addAll(List.of(i < 3 ? "test" : "train", "train"));
        }
        String[] recipe = {"split: {file: split.csv}", Recipes.LOGISTIC};
        Result result = Recipes.run(images, Map.of("split.file", Given.of(sources, parts)), Progress.NONE, recipe);
        assertEquals(3, Recipes.number(result, "data", "test"));
        parts.replaceAll(part -> part.equals("test") ? "train" : "test");
        assertTrue(refused(sources, parts, recipe).contains("every source of the class blue is held out"));
        parts.set(4, "both");
        assertTrue(refused(sources, parts, recipe).contains("row 5: \"both\" is neither train nor test"));
        assertTrue(refused(sources.subList(0, 4), List.of("test", "train", "train", "train"), recipe)
                .contains("it says nothing of the source"));
    }

    @Test
    void aSearchTriesItsValuesAndTakesTheBest() {
        Result grid = Recipes.run(images, "split: {test: 0.3}", "preprocess: {crop: 12}", Recipes.SMALL,
                "search: {method: grid, folds: 2, space: {learning_rate: [0.0000001, 0.01], filters: [2, 4]}}");
        List<?> trials = (List<?>) grid.numbers().get("search");
        assertEquals(4, trials.size());
        assertTrue(grid.charts().stream().anyMatch(chart -> chart.id().equals("search")));
        assertTrue(Recipes.number(grid, "test", "accuracy", "value") > 0.8,
                "the rate that learns nothing was not taken");
        Result random = Recipes.run(images, "split: {folds: 2}", "model: {kind: logistic}",
                "search: {trials: 3, folds: 2, space: {kind: [logistic, forest]}}");
        assertEquals(3, ((List<?>) random.numbers().get("search")).size());
    }

    @Test
    void wrongRecipesAreToldInOneLine() {
        for (String[] wrong : new String[][] {
            {"images: {folder: images, name: x.fits}", "does not hold {source} and {band} once each"},
            {"images: {folder: images, bands: [A, A]}", "a band is named twice"},
            {"images: {folder: images, bands: [A, Z]}", "no source"},
            {"split: {test: 0.2, file: x.csv}", "both a share and a file"},
            {"search: {space: {filtres: [1]}}", "no such key"},
            {"search: {space: {filters: []}}", "no value to try"},
            {"search: {}", "nothing to try"}}) {
            InputException e = assertThrows(InputException.class,
                    () -> Recipes.run(images, wrong[0], Recipes.LOGISTIC), wrong[0]);
            String line = e.problems().get(0).line("");
            assertTrue(line.contains(wrong[1]) && !line.contains("\n"), line);
        }
    }

    @Test
    void progressRisesAndCurvesAreShown() {
        List<Double> fractions = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void report(double fraction, String phase) {
                fractions.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        Recipes.run(images, Map.of(), progress, "split: {folds: 2}", "preprocess: {crop: 12}", Recipes.SMALL);
        for (int i = 1; i < fractions.size(); i++) {
            assertTrue(fractions.get(i) >= fractions.get(i - 1) - 1e-9, fractions.toString());
        }
        assertEquals(1, fractions.get(fractions.size() - 1), 1e-9);
    }

    private static String refused(List<String> sources, List<String> parts, String... recipe) {
        return assertThrows(InputException.class,
                () -> Recipes.run(images, Map.of("split.file", Given.of(sources, parts)), Progress.NONE, recipe))
                .problems().get(0).line("");
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astrarium.classifier.images.Sky;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.result.Attachment;
import org.astrarium.core.result.Result;
import org.astrarium.data.image.FolderOfImages;
import org.astrarium.data.recipe.RecipeText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
    @TempDir
    static Path images;

    @BeforeAll
    static void draw() {
        Sky.twoClasses(images, 12);
    }

    @Test
    void theBestRecipeIsWrittenOutAndGivesTheSameNumbers() throws IOException {
        for (String split : new String[] {"split: {test: 0.3}", "split: {folds: 2}"}) {
            Result searched = Recipes.run(images, "title: \"Two: classes\"", split, "preprocess: {crop: 12}",
                    Recipes.SMALL, "seed: 3",
                    "search: {method: grid, folds: 2, space: {learning_rate: [0.0000001, 0.01], crop: [8, 12], class_weights: [equal]}}");
            String text = text(searched);
            assertTrue(text.startsWith("# Trial "), text);
            assertFalse(text.contains("search:"), text);
            var recipe = Check.recipe("best.classifier", new ClassifierAnalysis().schema(),
                    RecipeText.of("best.classifier", text).tree());
            assertEquals(0.01, recipe.root().section("model").real("learning_rate"));
            assertEquals("equal", recipe.root().section("model").text("class_weights"));
            assertEquals("Two: classes", recipe.title());
            Result alone = new ClassifierAnalysis().run(recipe, new Inputs(Map.of(), Map.of("images.folder",
                    FolderOfImages.of(images, "images"))), Progress.NONE);
            for (String key : List.of("test", "folds", "history")) {
                assertEquals(searched.numbers().get(key), alone.numbers().get(key), key);
            }
        }
    }

    @Test
    void withoutASearchThereIsNoSuchRecipe() {
        Result result = Recipes.run(images, Recipes.LOGISTIC);
        assertTrue(result.attachments().stream().noneMatch(file -> file.path().endsWith(".classifier")));
    }

    @Test
    void hopelessTrialsAreGivenUpAndKeptInTheTable() {
        // the second one learns nothing, the first and third do
        Result result = Recipes.run(images, "split: {test: 0.3}", "preprocess: {crop: 12}", Recipes.SMALL,
                "search: {method: grid, folds: 4, space: {learning_rate: [0.01, 0.0000001, 0.02]}}");
        List<Integer> folds = new ArrayList<>();
        for (Object trial : (List<?>) result.numbers().get("search")) {
            folds.add((Integer) ((Map<?, ?>) trial).get("folds"));
        }
        assertEquals(List.of(4, 1, 4), folds);
        assertEquals(3, result.summary().stream().filter(table -> table.title().equals("Trials")).findFirst()
                .orElseThrow().rows().size());
    }

    @Test
    void randomTrialsLieInTheRangeAndTheSeedDecides() {
        String search =
                "search: {trials: 12, folds: 2, space: {kind: [logistic], neurons: [8, 64], dropout: [0.1, 0.5], taper: [true, false]}}";
        List<?> trials = (List<?>) Recipes.run(images, Recipes.LOGISTIC, search).numbers().get("search");
        Set<Object> drawn = new HashSet<>();
        for (Object trial : trials) {
            Map<?, ?> values = (Map<?, ?>) ((Map<?, ?>) trial).get("parameters");
            long neurons = (Long) values.get("neurons");
            double dropout = (Double) values.get("dropout");
            assertTrue(neurons >= 8 && neurons <= 64 && dropout >= 0.1 && dropout <= 0.5, values.toString());
            drawn.add(values.get("neurons"));
        }
        assertTrue(drawn.size() > 6, "a range is not its two ends: " + drawn);
        assertEquals(trials, Recipes.run(images, Recipes.LOGISTIC, search).numbers().get("search"));
        assertFalse(trials.equals(Recipes.run(images, Recipes.LOGISTIC, search, "seed: 8").numbers().get("search")));
    }

    @Test
    void trialsOfOneDivisionNeverSeeWhatIsHeldOut() {
        // the held-out sources have their classes swapped: trials that saw them could not tell all right
        Path swapped = images.resolveSibling(images.getFileName() + "-swapped");
        Sky.twoClasses(swapped, 12);
        for (int i = 0; i < 4; i++) {
            Sky.write(swapped.resolve("red"), "r" + i, Sky.blob(16, i, 1.5, 40, 5));
            Sky.write(swapped.resolve("blue"), "b" + i, Sky.blob(16, 1000 + i, 1.5, 5, 40));
        }
        Result result = Recipes.run(swapped, Map.of("split.file", Given.first(12, 4)), Progress.NONE,
                "split: {file: split.csv}",
                Recipes.LOGISTIC, "search: {method: grid, folds: 2, space: {kind: [logistic, forest]}}");
        for (Object trial : (List<?>) result.numbers().get("search")) {
            assertEquals(1.0, ((Map<?, ?>) trial).get("accuracy"));
        }
        assertEquals(0, Recipes.number(result, "test", "accuracy", "value"));
    }

    private static String text(Result result) throws IOException {
        Attachment file = result.attachments().stream().filter(a -> a.path().equals("best.classifier")).findFirst()
                .orElseThrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.content().write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

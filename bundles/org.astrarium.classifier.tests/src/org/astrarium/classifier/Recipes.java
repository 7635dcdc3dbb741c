/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier;

import java.nio.file.Path;
import java.util.Map;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.Attachment;
import org.astrarium.core.result.Result;
import org.astrarium.core.table.Table;
import org.astrarium.data.image.FolderOfImages;
import org.astrarium.data.recipe.RecipeText;

/** Recipes from text, and runs of them. */
public final class Recipes {
    /** A network that learns two plain classes within a second or two. */
    public static final String SMALL =
            "model: {filters: 4, neurons: 8, layers: 0, epochs: 8, patience: 4, learning_rate: 0.01}";
    /** No network: what is asked is quick. */
    public static final String LOGISTIC = "model: {kind: logistic}";
    private static final String FILE = "test.classifier";

    private Recipes() {
    }

    /** A checked recipe; the section {@code images} need not be given. */
    public static Recipe of(String... lines) {
        String own = String.join("\n", lines) + "\n";
        String text = own.contains("images:") ? own : "images: {folder: images}\n" + own;
        return Check.recipe(FILE, new ClassifierAnalysis().schema(), RecipeText.of(FILE, text).tree());
    }

    /** Runs a recipe of these lines on a folder of images. */
    public static Result run(Path images, String... lines) {
        return run(images, Map.of(), Progress.NONE, lines);
    }

    /** The same with tables, by the keys that name them. */
    public static Result run(Path images, Map<String, Table> tables, Progress progress, String... lines) {
        return new ClassifierAnalysis().run(of(lines),
                new Inputs(tables, Map.of("images.folder", FolderOfImages.of(images, "images"))),
                progress);
    }

    /** Writes a result's model and returns its folder. */
    public static Path model(Result result, Path folder) throws java.io.IOException {
        for (Attachment file : result.attachments()) {
            Path place = folder.resolve(file.path());
            java.nio.file.Files.createDirectories(place.getParent());
            try (var out = java.nio.file.Files.newOutputStream(place)) {
                file.content().write(out);
            }
        }
        return folder.resolve("model");
    }

    /** A number of a result, by its keys. */
    public static double number(Result result, String... keys) {
        Object value = result.numbers();
        for (String key : keys) {
            value = ((Map<?, ?>) value).get(key);
        }
        return ((Number) value).doubleValue();
    }
}

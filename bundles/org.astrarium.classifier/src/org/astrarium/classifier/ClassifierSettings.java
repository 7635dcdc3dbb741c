/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier;

import java.util.List;
import java.util.Locale;
import org.astrarium.classifier.images.Augmentation;
import org.astrarium.classifier.images.NamePattern;
import org.astrarium.classifier.images.Preprocessing;
import org.astrarium.classifier.network.TrainingSettings;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Section;

/**
 * A {@code .classifier} recipe, read and checked as far as that goes without the images.
 *
 * @param bands      bands in the order in which the network sees them; empty for all that the file names have
 * @param pattern    how a file's name is made, as the recipe writes it
 * @param name       the same, read
 * @param mostBlank  share of blank pixels above which a source is skipped
 * @param split      how sources are held out
 * @param preprocess what is done to the pixels
 * @param training   how a network is trained
 * @param model      what is trained
 * @param seed       start of all random numbers
 */
public record ClassifierSettings(List<String> bands, String pattern, NamePattern name, double mostBlank,
        SplitSettings split,
        Preprocessing preprocess, TrainingSettings training, ModelSettings model, long seed) {
    /**
     * How sources are held out.
     *
     * @param test    share held out once, NaN for folds
     * @param folds   parts, each held out once
     * @param repeats how often
     * @param given   whether a table says it
     */
    public record SplitSettings(double test, int folds, int repeats, boolean given) {
        static SplitSettings of(Section split) {
            boolean given = split.has("file");
            double test = split.has("test") ? split.real("test") : Double.NaN;
            if (given && split.has("test")) {
                throw split.fault("test", "both a share and a file say what is held out", "give one of them");
            }
            return new SplitSettings(test, (int) split.whole("folds"), (int) split.whole("repeats"), given);
        }
    }

    /**
     * Reads a recipe.
     *
     * @throws InputException if values do not go together
     */
    public static ClassifierSettings of(Recipe recipe) {
        Section root = recipe.root();
        Section images = root.section("images");
        NamePattern name;
        try {
            name = NamePattern.parse(images.text("name"));
        } catch (IllegalArgumentException e) {
            throw images.fault("name", e.getMessage(), "such as {source}_{band}.fits");
        }
        List<String> bands = images.has("bands") ? images.texts("bands") : List.of();
        if (bands.stream().distinct().count() < bands.size()) {
            throw images.fault("bands", "a band is named twice", "name each once");
        }
        ModelSettings model = ModelSettings.of(root.section("model"));
        return new ClassifierSettings(bands, images.text("name"), name, images.real("most_blank"),
                SplitSettings.of(root.section("split")),
                preprocessing(root.section("preprocess")), training(root.section("augment"), model), model,
                root.whole("seed"));
    }

    /** The same with the model and preprocessing of another recipe: a trial of a search. */
    public ClassifierSettings with(Recipe other) {
        Preprocessing otherPreprocess = preprocessing(other.root().section("preprocess"));
        ModelSettings otherModel = ModelSettings.of(other.root().section("model"));
        return new ClassifierSettings(bands, pattern, name, mostBlank, split, otherPreprocess,
                new TrainingSettings(otherModel.epochs(),
                otherModel.batch(), otherModel.patience(), training.augmentation(), training.copies()), otherModel,
                seed);
    }

    /** The same with fewer epochs, where it asks for more. */
    public ClassifierSettings atMost(int epochs) {
        TrainingSettings fewer = new TrainingSettings(Math.min(epochs, training.epochs()), training.batch(),
                training.patience(),
                training.augmentation(), training.copies());
        return new ClassifierSettings(bands, pattern, name, mostBlank, split, preprocess, fewer, model, seed);
    }

    static Preprocessing preprocessing(Section keys) {
        int crop = (int) keys.whole("crop");
        return new Preprocessing(crop, keys.has("resize") ? (int) keys.whole("resize") : crop,
                keys.text("background").equals("median"),
                Preprocessing.Stretch.valueOf(keys.text("stretch").toUpperCase(Locale.ROOT)),
                Preprocessing.Normalise.valueOf(keys.text("normalise").toUpperCase(Locale.ROOT)));
    }

    private static TrainingSettings training(Section augment, ModelSettings model) {
        Augmentation change = new Augmentation(augment.real("rotate"), augment.flag("flip"),
                (int) augment.whole("shift"),
                augment.real("noise"));
        return new TrainingSettings(model.epochs(), model.batch(), model.patience(), change,
                (int) augment.whole("copies"));
    }
}

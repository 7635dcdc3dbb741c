/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.recipe.Type;

/** The keys of {@code .classifier} recipes. */
final class ClassifierSchema {
    private static final double HUGE = 1e6;

    private ClassifierSchema() {
    }

    static Schema create() {
        return Schema.withoutTable(ClassifierAnalysis.ID,
                List.of(images(), split(), preprocess(), augment(), model(), search()));
    }

    private static Key images() {
        return Key.section("images", "The cut-outs: one folder a class, one FITS file a band.",
                Key.required("folder", new Type.Folder(), "The folder that holds a folder for each class."),
                Key.of("bands", new Type.ListOf(new Type.Text()), null,
                        "Bands in the order in which the network sees them; without it all that the file names have."),
                Key.of("name", new Type.Text(), "{source}_{band}.fits",
                "How a file's name is made of source and band."),
                Key.of("most_blank", new Type.Real(0, 1), 0.3,
                        "Share of blank pixels in any band above which a source is skipped; 1 keeps all."));
    }

    private static Key split() {
        return Key.section("split", "Which sources are held out to judge by; each class in proportion.",
                Key.of("test", new Type.Real(0.01, 0.9), null, "Share held out, once; in place of folds."),
                Key.of("folds", new Type.Whole(2, 100), 5L, "Parts; each is held out once."),
                Key.of("repeats", new Type.Whole(1, 100), 1L, "How often all folds are drawn anew."),
                Key.of("file", new Type.TableFile(), null,
                        "A table with the columns source and part (train or test), in place of both."));
    }

    private static Key preprocess() {
        return Key.section("preprocess", "What is done to the pixels before a network sees them.",
                Key.of("crop", new Type.Whole(4, 4096), 24L, "Side of the middle that is cut out.").in("pixels"),
                Key.of("resize", new Type.Whole(4, 512), null,
                        "Side of what the network sees, the flux kept; without it as large as the crop.").in("pixels"),
                Key.of("background", new Type.Choice(List.of("median", "none")), "median",
                        "What is taken off each band: the median of the whole cut-out."),
                Key.of("stretch", new Type.Choice(List.of("linear", "asinh", "log")), "asinh",
                        "How brightness becomes what the network sees."),
                Key.of("normalise", new Type.Choice(List.of("noise", "maximum", "none")), "noise",
                        "noise: the set's typical noise in the band; maximum: the brightest pixel of the image's bands."));
    }

    private static Key augment() {
        return Key.section("augment", "How training images are changed, each time anew; never those held out.",
                Key.of("rotate", new Type.Real(0, 360), 90.0,
                "90: by right angles; else by any angle up to it; 0: not.")
                        .in("degrees"),
                Key.of("flip", new Type.Flag(), true, "Whether half of them are mirrored."),
                Key.of("shift", new Type.Whole(0, 64), 2L, "Greatest shift along either side.").in("pixels"),
                Key.of("noise", new Type.Real(0, 100), 0.0, "Noise added, in units of what the network sees."),
                Key.of("copies", new Type.Whole(1, 1000), 4L, "How often an epoch shows each image."));
    }

    private static Key model() {
        return Key.section("model", "What is trained. A baseline on measured features is always shown beside it.",
                Key.of("kind", new Type.Choice(List.of("cnn", "ann", "forest", "logistic")), "cnn",
                        "cnn: convolutions, then dense layers; ann: dense layers; forest, logistic: on measured features."),
                Key.of("layers", new Type.Whole(0, 10), 1L,
                        "Layers beside the first: of convolutions in a cnn, dense ones in an ann."),
                Key.of("neurons", new Type.Whole(1, 4096), 64L, "Neurons of the first dense layer."),
                Key.of("taper", new Type.Flag(), true,
                "Whether each further dense layer has half the neurons, or as many."),
                Key.of("filters", new Type.Whole(1, 512), 16L,
                "Filters of the first convolution; each further one has twice as many."),
                Key.of("dropout", new Type.Real(0, 0.95), 0.3,
                "Share of the last layer's inputs left out in training."),
                Key.of("optimiser", new Type.Choice(List.of("adam", "sgd")), "adam",
                "How the weights are moved; sgd has momentum."),
                Key.of("learning_rate", new Type.Real(1e-8, 10), 0.001, "How far."),
                Key.of("momentum", new Type.Real(0, 0.9999), 0.9, "Of sgd."),
                Key.of("epochs", new Type.Whole(1, 100_000), 60L, "Most passes over the training images."),
                Key.of("batch", new Type.Whole(1, 4096), 16L, "Images a step."),
                Key.of("patience", new Type.Whole(0, 100_000), 15L,
                        "Epochs without a better validation loss after which training ends; 0: no validation part."),
                Key.of("class_weights", new Type.Choice(List.of("balanced", "equal")), "balanced",
                        "balanced: a mistake in a rare class costs more."));
    }

    private static Key search() {
        return Key.optionalSection("search",
                "Tries other values of the keys of model and preprocess before the last training.",
                Key.of("method", new Type.Choice(List.of("random", "grid")), "random",
                "random draws, or every combination."),
                Key.of("trials", new Type.Whole(1, 10_000), 20L, "Trials of a random search."),
                Key.of("folds", new Type.Whole(2, 20), 3L, "Folds that score a trial."),
                Key.of("space", new Type.MapOf(new Type.ListOf(new Type.Either(List.of(
                        new Type.Real(-HUGE, HUGE), new Type.Flag(), new Type.Text()))), List.of()), Map.of(),
                        "Keys of model or preprocess, each with its values; random: two numbers are the ends of a range."));
    }

    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}

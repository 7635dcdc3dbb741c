/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.astrarium.classifier.ModelSettings;
import org.astrarium.classifier.images.Preprocessing;
import org.astrarium.classifier.network.Architecture;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.recipe.Section;
import org.astrarium.core.recipe.Type;
import org.astrarium.data.recipe.RecipeText;

/**
 * A model's description as a file, {@code model.yaml}. Read by the same code as recipes, against a schema of its own: a
 * key too many, a wrong type or a number out of range is told with its line before anything else of the model is
 * opened.
 */
final class DescriptionFile {
    /** The file's name. */
    static final String NAME = "model.yaml";

    private static final Type REALS = new Type.ListOf(new Type.Real(-1e300, 1e300));
    private static final Type TEXTS = new Type.ListOf(new Type.Text());
    private static final Schema SCHEMA = new Schema("model", List.of(
            Key.required("astrarium_model", new Type.Whole(1, 1), "Version of the format."),
            Key.required("kind", new Type.Choice(List.of("cnn", "ann", "forest", "logistic")), "What was trained."),
            Key.required("classes", TEXTS, "Names of the classes."),
            Key.required("bands", TEXTS, "Bands in order."),
            Key.required("name", new Type.Text(), "How file names are made."),
            Key.required("preprocess", new Type.Keys(List.of(
                    Key.required("crop", new Type.Whole(4, 4096), "Side cut out."),
                    Key.required("resize", new Type.Whole(4, 512), "Side seen."),
                    Key.required("background", new Type.Flag(), "Whether the median is taken off."),
                    Key.required("stretch", new Type.Choice(List.of("linear", "asinh", "log")), "Stretch."),
                    Key.required("normalise", new Type.Choice(List.of("noise", "maximum", "none")), "Unit."))),
                    "Preprocessing."),
            Key.required("units", REALS, "What brightness was measured in by the network."),
            Key.required("all_ways", new Type.Flag(), "Whether images are looked at in all eight ways."),
            Key.required("measured", REALS, "What brightness was measured in by the features."),
            Key.of("network", new Type.Keys(List.of(
                    Key.required("convolutions", new Type.ListOf(new Type.Whole(1, 1 << 20)), "Filters."),
                    Key.required("dense", new Type.ListOf(new Type.Whole(1, 1 << 20)), "Neurons."),
                    Key.required("class_weights", REALS, "Weights of the classes."))), null, "Shape of the network."),
            Key.required("seed", new Type.Whole(0, Long.MAX_VALUE), "Seed."),
            Key.required("library", new Type.Text(), "What trained it."),
            Key.required("files", new Type.MapOf(new Type.Text(), List.of()), "SHA-256 of each file.")));

    private DescriptionFile() {
    }

    static String write(ModelDescription model) {
        StringBuilder out =
                new StringBuilder("# A trained model of Astrarium. Do not edit: it is compared with what was trained.\n");
        line(out, "astrarium_model", "1");
        line(out, "kind", model.kind().word());
        line(out, "classes", texts(model.classes()));
        line(out, "bands", texts(model.bands()));
        line(out, "name", quoted(model.name()));
        Preprocessing p = model.preprocess();
        line(out, "preprocess", String.format(Locale.ROOT,
                "{crop: %d, resize: %d, background: %b, stretch: %s, normalise: %s}", p.crop(),
                p.resize(), p.background(), p.stretch().name().toLowerCase(Locale.ROOT),
                p.normalise().name().toLowerCase(Locale.ROOT)));
        line(out, "units", model.units().toString());
        line(out, "all_ways", Boolean.toString(model.allWays()));
        line(out, "measured", model.measured().toString());
        if (model.shape() != null) {
            line(out, "network", "{convolutions: " + model.shape().convolutions() + ", dense: " + model.shape().dense()
                    + ", class_weights: " + model.shape().classWeights() + "}");
        }
        line(out, "seed", Long.toString(model.seed()));
        line(out, "library", quoted(model.library()));
        line(out, "files", model.files().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> quoted(e.getKey()) + ": " + quoted(e.getValue()))
                .collect(Collectors.joining(", ", "{", "}")));
        return out.toString();
    }

    /**
     * Reads one.
     *
     * @throws InputException if it is not such a description, or its parts do not fit together
     */
    static ModelDescription read(String file, String text) {
        var recipe = Check.recipe(file, SCHEMA, RecipeText.of(file, text).tree());
        Section root = recipe.root();
        ModelSettings.Kind kind = ModelSettings.Kind.valueOf(root.text("kind").toUpperCase(Locale.ROOT));
        List<String> classes = root.texts("classes");
        List<String> bands = root.texts("bands");
        Section keys = root.section("preprocess");
        Preprocessing preprocess = new Preprocessing((int) keys.whole("crop"), (int) keys.whole("resize"),
                keys.flag("background"),
                Preprocessing.Stretch.valueOf(keys.text("stretch").toUpperCase(Locale.ROOT)),
                Preprocessing.Normalise.valueOf(keys.text("normalise").toUpperCase(Locale.ROOT)));
        if (kind.isNetwork() != root.has("network")) {
            throw recipe.fault("network", "a model of the kind " + kind.word() + " has a network, and no other has",
                    "train it again");
        }
        requireSize(recipe, "units", root.reals("units"), bands);
        requireSize(recipe, "measured", root.reals("measured"), bands);
        Architecture shape = kind.isNetwork() ? shape(recipe, root.section("network"), bands.size(),
                preprocess.resize(), classes.size())
                : null;
        return new ModelDescription(kind, classes, bands, root.text("name"), preprocess, root.reals("units"),
                root.flag("all_ways"),
                root.reals("measured"), shape, root.whole("seed"), root.text("library"),
                new LinkedHashMap<>(root.textMap("files")));
    }

    private static void requireSize(org.astrarium.core.recipe.Recipe recipe, String key, List<Double> values,
            List<String> bands) {
        if (values.size() != bands.size() || values.stream().anyMatch(v -> !(v > 0))) {
            throw recipe.fault(key, "not one number above zero for each band", "train the model again");
        }
    }

    private static Architecture shape(org.astrarium.core.recipe.Recipe recipe, Section network, int bands, int side,
            int classes) {
        List<Double> weights = network.reals("class_weights");
        if (weights.size() != classes) {
            throw recipe.fault("network.class_weights", "not one number for each class", "train the model again");
        }
        // how it was trained matters no more
        return new Architecture(bands, side, classes, wholes(network, "convolutions"), wholes(network, "dense"), 0,
                Architecture.Optimiser.ADAM, 1, 0, weights);
    }

    private static List<Integer> wholes(Section section, String key) {
        return ((List<?>) section.value(key)).stream().map(n -> ((Long) n).intValue()).toList();
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append(key).append(": ").append(value).append('\n');
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(DescriptionFile::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}

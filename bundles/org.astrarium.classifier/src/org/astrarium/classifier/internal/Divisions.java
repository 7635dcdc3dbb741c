/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.astrarium.classifier.ClassifierSettings;
import org.astrarium.classifier.internal.evaluation.Fold;
import org.astrarium.classifier.internal.evaluation.Sources;
import org.astrarium.classifier.internal.evaluation.Split;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;

/** Which sources are held out, as the recipe says. */
final class Divisions {
    private static final String FILE = "split.file";

    private Divisions() {
    }

    static List<Fold> of(Recipe recipe, ClassifierSettings settings, Sources sources, Inputs inputs) {
        ClassifierSettings.SplitSettings split = settings.split();
        int classes = sources.classes().size();
        if (split.given()) {
            return List.of(given(recipe, sources, inputs.tables().get(FILE)));
        }
        if (Double.isNaN(split.test()) && split.folds() > sources.size()) {
            throw recipe.fault("split.folds", split.folds() + " folds want as many sources, and there are "
                    + sources.size(), "use fewer folds");
        }
        if (!Double.isNaN(split.test())) {
            return List.of(Split.holdOut(sources.labels(), classes, split.test(), settings.seed()));
        }
        return Split.folds(sources.labels(), classes, split.folds(), split.repeats(), settings.seed());
    }

    private static Fold given(Recipe recipe, Sources sources, Table table) {
        Map<String, Boolean> held = new HashMap<>();
        for (String name : List.of("source", "part")) {
            if (!(table.column(name) instanceof StringColumn)) {
                throw recipe.fault(FILE, "the table has no column of texts named \"" + name + "\"",
                        "it wants source and part (train or test)");
            }
        }
        StringColumn source = (StringColumn) table.column("source");
        StringColumn part = (StringColumn) table.column("part");
        for (int i = 0; i < table.rowCount(); i++) {
            String word = part.value(i);
            if (!"train".equals(word) && !"test".equals(word)) {
                throw recipe.fault(FILE, "row " + (i + 1) + ": \"" + word + "\" is neither train nor test", "");
            }
            held.put(source.value(i), word.equals("test"));
        }
        boolean[] test = new boolean[sources.size()];
        int n = 0;
        for (int i = 0; i < test.length; i++) {
            Boolean out = held.get(sources.sources().get(i).name());
            if (out == null) {
                throw recipe.fault(FILE, "it says nothing of the source " + sources.sources().get(i).name(),
                        "give each source a part");
            }
            test[i] = out;
            n += out ? 1 : 0;
        }
        if (n == 0 || n == test.length) {
            throw recipe.fault(FILE, n == 0 ? "no source is held out" : "every source is held out", "");
        }
        for (int c = 0; c < sources.classes().size(); c++) {
            int label = c;
            int[] labels = sources.labels();
            if (IntStream.range(0, test.length).noneMatch(i -> labels[i] == label && !test[i])) {
                throw recipe.fault(FILE, "every source of the class " + sources.classes().get(c) + " is held out",
                        "leave some to learn from");
            }
        }
        return Split.given(test);
    }
}

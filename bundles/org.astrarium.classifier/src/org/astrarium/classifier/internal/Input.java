/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.classifier.explore.LabelledImages;
import org.astrarium.classifier.images.CutOutReader;
import org.astrarium.classifier.images.ImageSet;
import org.astrarium.classifier.images.Skipped;
import org.astrarium.classifier.internal.evaluation.Sources;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Recipe;

/**
 * The cut-outs of a run.
 *
 * @param sources those that can be used
 * @param skipped the others, and why
 */
record Input(Sources sources, List<Skipped> skipped) {
    private static final String FOLDER = "images.folder";
    private static final int FEWEST = 2;

    static Input read(Recipe recipe, Inputs inputs, Progress progress) {
        LabelledImages images = LabelledImages.of(recipe, inputs.images().get(FOLDER));
        ImageSet set = images.set();
        CutOutReader.Read read = images.read(progress);
        for (int c = 0; c < set.classes().size(); c++) {
            int n = read.set().count(c);
            if (n < FEWEST) {
                throw recipe.fault(FOLDER, "the class " + set.classes().get(c) + " has "
                        + (n == 0 ? "no source" : "one source alone")
                        + " with all bands", "two are the fewest that can be divided"
                        + (read.set().skipped().isEmpty() ? "" : "; " + read.set().skipped().size()
                        + " sources were skipped, the first, "
                        + read.set().skipped().get(0).source() + ", as " + read.set().skipped().get(0).why()));
            }
        }
        progress.report(1, "reading");
        return new Input(new Sources(read.set().sources(), read.cutOuts(), set.classes(), set.bands()),
                read.set().skipped());
    }

    /** How many sources a class has. */
    int count(int label) {
        int[] labels = sources.labels();
        return (int) IntStream.of(labels).filter(l -> l == label).count();
    }
}

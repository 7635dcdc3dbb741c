/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.astrarium.classifier.ClassifierSettings;
import org.astrarium.classifier.images.CutOutReader;
import org.astrarium.classifier.images.ImageSet;
import org.astrarium.classifier.images.ImageSetScan;
import org.astrarium.classifier.images.NamePattern;
import org.astrarium.classifier.images.Skipped;
import org.astrarium.classifier.internal.evaluation.Sources;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.ImageFolder;
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

    static Input read(Recipe recipe, ClassifierSettings settings, Inputs inputs, Progress progress) {
        ImageFolder folder = inputs.images().get(FOLDER);
        List<String> bands = settings.bands().isEmpty() ? bands(folder, settings.name()) : settings.bands();
        if (bands.isEmpty()) {
            throw recipe.fault("images.name", "no file of " + folder.name() + " goes by this pattern",
                    folder.files().isEmpty() ? "" : "the first file is " + folder.files().get(0));
        }
        ImageSet set = ImageSetScan.labelled(folder, bands, settings.name());
        if (set.classes().size() < FEWEST) {
            throw recipe.fault(FOLDER, set.classes().isEmpty() ? folder.name() + " holds no folder with images"
                    : folder.name() + " holds one class alone, " + set.classes().get(0), "put the images of each class into a folder of its own");
        }
        CutOutReader.Read read = new CutOutReader(settings.mostBlank()).read(set, progress);
        for (int c = 0; c < set.classes().size(); c++) {
            int n = read.set().count(c);
            if (n < FEWEST) {
                throw recipe.fault(FOLDER, "the class " + set.classes().get(c) + " has " + (n == 0 ? "no source" : "one source alone")
                        + " with all bands", "two are the fewest that can be divided"
                        + (read.set().skipped().isEmpty() ? "" : "; " + read.set().skipped().size() + " sources were skipped, the first, "
                        + read.set().skipped().get(0).source() + ", as " + read.set().skipped().get(0).why()));
            }
        }
        progress.report(1, "reading");
        return new Input(new Sources(read.set().sources(), read.cutOuts(), set.classes(), bands), read.set().skipped());
    }

    /** All bands that the files' names have, sorted. */
    private static List<String> bands(ImageFolder folder, NamePattern pattern) {
        TreeSet<String> bands = new TreeSet<>();
        for (String file : folder.files()) {
            pattern.match(file.substring(file.lastIndexOf('/') + 1)).ifPresent(part -> bands.add(part.band()));
        }
        return List.copyOf(bands);
    }

    /** How many sources a class has. */
    int count(int label) {
        int[] labels = sources.labels();
        return (int) IntStream.of(labels).filter(l -> l == label).count();
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.explore;

import java.util.List;
import org.astrarium.classifier.ClassifierSettings;
import org.astrarium.classifier.images.CutOutReader;
import org.astrarium.classifier.images.ImageSet;
import org.astrarium.classifier.images.ImageSetScan;
import org.astrarium.classifier.images.NamePattern;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.ImageFolder;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;

/**
 * The images that a recipe learns from, found by their names; no pixel is read.
 *
 * @param settings the recipe
 * @param set      its sources, with their classes and those that lack a band
 */
public record LabelledImages(ClassifierSettings settings, ImageSet set) {
    private static final String FOLDER = "images.folder";
    private static final int FEWEST = 2;

    /**
     * Finds them.
     *
     * @param folder what the recipe's key {@code images.folder} names
     * @throws InputException if the recipe's values do not go together, no file goes by its pattern, or there are not
     *                        two classes
     */
    public static LabelledImages of(Recipe recipe, ImageFolder folder) {
        ClassifierSettings settings = ClassifierSettings.of(recipe);
        ImageSet set = scan(folder, settings.bands(), settings.name());
        if (set.bands().isEmpty()) {
            throw recipe.fault("images.name", "no file of " + folder.name() + " goes by this pattern",
                    folder.files().isEmpty() ? "" : "the first file is " + folder.files().get(0));
        }
        if (set.classes().size() < FEWEST) {
            throw recipe.fault(FOLDER, set.classes().isEmpty() ? folder.name() + " holds no folder with images"
                    : folder.name() + " holds one class alone, " + set.classes().get(0),
                    "put the images of each class into a folder of its own");
        }
        return new LabelledImages(settings, set);
    }

    /**
     * The sources of a folder, whatever they are.
     *
     * @param bands those wanted; empty for all that the file names have
     */
    public static ImageSet scan(ImageFolder folder, List<String> bands, NamePattern name) {
        return ImageSetScan.labelled(folder, bands.isEmpty() ? ImageSetScan.bands(folder, name) : bands, name);
    }

    /** Reads the pixels of all sources that can be used, and says which cannot and why. */
    public CutOutReader.Read read(Progress progress) {
        return new CutOutReader(settings.mostBlank()).read(set, progress);
    }
}

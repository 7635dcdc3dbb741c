/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import java.util.List;
import org.astrarium.core.image.ImageFolder;

/**
 * The sources of a folder.
 *
 * @param folder  where their files lie
 * @param bands   the bands, in the order in which a network sees them
 * @param classes names of the classes, sorted; empty where the folder has none
 * @param sources the sources, sorted by class and name
 * @param skipped what was left out, and why
 */
public record ImageSet(ImageFolder folder, List<String> bands, List<String> classes, List<Source> sources,
        List<Skipped> skipped) {
    /** Copies the lists. */
    public ImageSet {
        bands = List.copyOf(bands);
        classes = List.copyOf(classes);
        sources = List.copyOf(sources);
        skipped = List.copyOf(skipped);
    }

    /** How many sources a class has. */
    public int count(int label) {
        return (int) sources.stream().filter(source -> source.label() == label).count();
    }
}

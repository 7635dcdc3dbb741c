/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.classifier.images.ImageSet;
import org.astrarium.classifier.images.Skipped;
import org.astrarium.classifier.images.Source;
import org.astrarium.classifier.images.Units;
import org.eclipse.swt.graphics.ImageData;

/** The sources of a folder as far as they have been read: their pictures, and which of them cannot be used and why. */
final class Stock {
    private final ImageSet set;
    private final Map<String, ImageData> pictures = new HashMap<>();
    private final Map<String, String> skipped = new HashMap<>();
    private final List<Skipped> reasons = new ArrayList<>();
    private Units units;
    private boolean complete;
    private int read;

    Stock(ImageSet set) {
        this.set = set;
        reasons.addAll(set.skipped());
    }

    /** What was found by the files' names. */
    ImageSet set() {
        return set;
    }

    /** A part of the sources, read. */
    void add(Reading.Part part) {
        read += part.count();
        units = units == null ? part.units() : units;
        pictures.putAll(part.pictures());
        part.skipped().forEach(one -> {
            skipped.put(one.source(), one.why());
            reasons.add(one);
        });
    }

    void complete(Units all) {
        units = all;
        complete = true;
    }

    /** The set's noise: of the first sources as long as others are being read; null before that. */
    Units units() {
        return units;
    }

    int read() {
        return read;
    }

    boolean isComplete() {
        return complete;
    }

    /** A source's picture; null as long as it has none. */
    ImageData picture(String source) {
        return pictures.get(source);
    }

    /** Whether a source can be used, as far as is known. */
    boolean isUsed(Source source) {
        return !skipped.containsKey(source.name());
    }

    /** Sources of a class that can be used, or of all classes for -1. */
    List<Source> used(int label) {
        return set.sources().stream().filter(s -> (label < 0 || s.label() == label) && isUsed(s)).toList();
    }

    /** All that are left out, with the reasons. */
    List<Skipped> skipped() {
        return List.copyOf(reasons);
    }

    /** The source of a name; null if there is none. */
    Source find(String name) {
        return set.sources().stream().filter(s -> s.name().equals(name)).findFirst().orElse(null);
    }
}

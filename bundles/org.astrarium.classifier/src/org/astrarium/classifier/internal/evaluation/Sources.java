/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.evaluation;

import java.util.List;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.Source;

/**
 * The sources of a run, read.
 *
 * @param sources their names and classes
 * @param cutOuts their pixels, in the same order
 * @param classes names of the classes
 * @param bands   names of the bands
 */
public record Sources(List<Source> sources, List<CutOut> cutOuts, List<String> classes, List<String> bands) {
    /** The class of each. */
    public int[] labels() {
        return sources.stream().mapToInt(Source::label).toArray();
    }

    /** The sources of so many numbers. */
    public Sources only(int[] numbers) {
        return new Sources(java.util.Arrays.stream(numbers).mapToObj(sources::get).toList(),
                java.util.Arrays.stream(numbers).mapToObj(cutOuts::get).toList(), classes, bands);
    }

    /** How many. */
    public int size() {
        return sources.size();
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.explore;

import java.util.Arrays;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.Preprocessing;
import org.astrarium.classifier.images.Units;

/**
 * An image as a network sees it, after preprocessing and before augmentation.
 *
 * @param side   pixels along either side
 * @param planes one a band, row by row from the lowest
 */
public record SeenImage(int side, float[][] planes) {
    /**
     * What a recipe makes of a source.
     *
     * @param units what brightness is measured in: {@link Preprocessing#units} of the cut-outs that are learned from
     */
    public static SeenImage of(Preprocessing preprocessing, Units units, CutOut cutOut) {
        return of(preprocessing.apply(cutOut, units), preprocessing.resize(), cutOut.bands().length);
    }

    static SeenImage of(float[] image, int side, int bands) {
        float[][] planes = new float[bands][];
        for (int b = 0; b < bands; b++) {
            planes[b] = Arrays.copyOfRange(image, b * side * side, (b + 1) * side * side);
        }
        return new SeenImage(side, planes);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.network;

/**
 * Images with their classes.
 *
 * @param images band by band, row by row
 * @param labels the class of each
 * @param side   pixels along either side
 */
public record TrainingImages(float[][] images, int[] labels, int side) {
    /** Checks that each has its class. */
    public TrainingImages {
        if (images.length != labels.length) {
            throw new IllegalArgumentException(images.length + " images and " + labels.length + " classes");
        }
    }

    /** The images of so many numbers. */
    public TrainingImages only(int[] numbers) {
        float[][] chosen = new float[numbers.length][];
        int[] classes = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            chosen[i] = images[numbers[i]];
            classes[i] = labels[numbers[i]];
        }
        return new TrainingImages(chosen, classes, side);
    }

    /** How many. */
    public int size() {
        return labels.length;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

/**
 * The pixels of one source.
 *
 * @param width  pixels in a row
 * @param height rows
 * @param bands  one array a band, row by row from the lowest; a blank is NaN
 */
public record CutOut(int width, int height, float[][] bands) {
    /** Checks that all bands have as many pixels as the size says. */
    public CutOut {
        for (float[] band : bands) {
            if (band.length != width * height) {
                throw new IllegalArgumentException(band.length + " pixels are not " + width + " x " + height);
            }
        }
    }

    /** The middle {@code side} x {@code side} pixels; all of it where it is no larger. */
    public CutOut crop(int side) {
        if (side >= width && side >= height) {
            return this;
        }
        int w = Math.min(side, width);
        int h = Math.min(side, height);
        int left = (width - w) / 2;
        int low = (height - h) / 2;
        float[][] parts = new float[bands.length][w * h];
        for (int b = 0; b < bands.length; b++) {
            for (int y = 0; y < h; y++) {
                System.arraycopy(bands[b], (low + y) * width + left, parts[b], y * w, w);
            }
        }
        return new CutOut(w, h, parts);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.image;

/**
 * A point of an image; (0, 0) is the centre of the first pixel, so that FITS (which counts from 1) says one more.
 *
 * @param x pixels to the right
 * @param y pixels upward
 */
public record PixelPosition(double x, double y) {
    /** Where a direction has no place in the image. */
    public static final PixelPosition NONE = new PixelPosition(Double.NaN, Double.NaN);

    /** False for {@link #NONE}. */
    public boolean exists() {
        return !Double.isNaN(x) && !Double.isNaN(y);
    }
}

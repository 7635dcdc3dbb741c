/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.image;

/**
 * A rectangle of pixels, kept as floats or as doubles. The first pixel of the first row has the coordinates (0, 0) and
 * is shown at the lower left. A blank is NaN.
 */
public final class Plane {
    private final int width;
    private final int height;
    private final float[] floats;
    private final double[] doubles;

    private Plane(int width, int height, float[] floats, double[] doubles) {
        int length = floats == null ? doubles.length : floats.length;
        if (width < 1 || height < 1 || (long) width * height != length) {
            throw new IllegalArgumentException(width + " x " + height + " pixels cannot lie in " + length + " values");
        }
        this.width = width;
        this.height = height;
        this.floats = floats;
        this.doubles = doubles;
    }

    /** A plane of floats, row by row from the lowest; the array is kept, not copied. */
    public static Plane of(int width, int height, float[] pixels) {
        return new Plane(width, height, pixels, null);
    }

    /** A plane of doubles, row by row from the lowest; the array is kept, not copied. */
    public static Plane of(int width, int height, double[] pixels) {
        return new Plane(width, height, null, pixels);
    }

    /** Pixels in a row. */
    public int width() {
        return width;
    }

    /** Number of rows. */
    public int height() {
        return height;
    }

    /** Number of pixels. */
    public int size() {
        return width * height;
    }

    /** True if the pixels are doubles, false if they are floats. */
    public boolean isDouble() {
        return doubles != null;
    }

    /** True if there is such a pixel. */
    public boolean contains(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    /** A pixel's value, NaN if it is blank. */
    public double value(int x, int y) {
        if (!contains(x, y)) {
            throw new IndexOutOfBoundsException("no pixel (" + x + ", " + y + ") in " + width + " x " + height);
        }
        return value(y * width + x);
    }

    /** The value of a pixel, counted row by row from 0. */
    public double value(int index) {
        return floats != null ? floats[index] : doubles[index];
    }

    /**
     * Copies a part of a row.
     *
     * @param x     first pixel
     * @param y     row
     * @param count how many pixels
     * @param into  where they go, from its beginning
     */
    public void copyRow(int x, int y, int count, double[] into) {
        int from = y * width + x;
        if (doubles != null) {
            System.arraycopy(doubles, from, into, 0, count);
        } else {
            for (int i = 0; i < count; i++) {
                into[i] = floats[from + i];
            }
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

import java.util.Arrays;

/**
 * A small picture of a source in the colours of its bands, for the eye to compare many: the first band is blue, the
 * last red, and the one in the middle green. Each band is measured from its median in units of the set's noise, so that
 * colours can be compared from source to source; how bright the brightest is shown is each source's own.
 *
 * @param units the noise of each band
 */
public record BandColours(double[] units) {
    private static final double SOFTNESS = 8;
    /** Units above the median that are shown brightest at least: a blank sky is not stretched to a storm. */
    private static final double LEAST = 8;
    private static final double BRIGHTEST = 0.997;

    /**
     * Draws a source.
     *
     * @param width  pixels in a row
     * @param height rows
     * @param bands  row by row from the lowest; a blank is NaN
     * @param side   the picture's longer side, in pixels
     * @param none   colour of what is blank, 0xRRGGBB
     */
    public Thumbnail draw(int width, int height, float[][] bands, int side, int none) {
        double scale = (double) side / Math.max(width, height);
        int w = Math.max(1, (int) Math.round(width * scale));
        int h = Math.max(1, (int) Math.round(height * scale));
        float[][] small = new float[bands.length][];
        double high = LEAST;
        for (int b = 0; b < bands.length; b++) {
            float[] sorted = finite(bands[b]);
            float median = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
            small[b] = scaled(bands[b], width, height, w, h);
            for (int i = 0; i < small[b].length; i++) {
                small[b][i] = (float) ((small[b][i] - median) / units[b]);
            }
            float[] bright = finite(small[b]);
            high = bright.length == 0 ? high : Math.max(high, bright[(int) (BRIGHTEST * (bright.length - 1))]);
        }
        Limits limits = new Limits(-1, high);
        Composite colours = new Composite(limits, limits, limits, SOFTNESS);
        int[] rgb = new int[w * h];
        int last = bands.length - 1;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int from = y * w + x;
                double blue = small[0][from];
                double red = small[last][from];
                double green = bands.length == 2 ? 0.5 * (blue + red) : small[(last + 1) / 2][from];
                rgb[(h - 1 - y) * w + x] = Double.isNaN(red + green + blue) ? none : colours.rgb(red, green, blue);
            }
        }
        return new Thumbnail(w, h, rgb);
    }

    /** A picture, 0xRRGGBB row by row from the top. */
    public record Thumbnail(int width, int height, int[] rgb) {
    }

    private static float[] finite(float[] values) {
        float[] sorted = new float[values.length];
        int n = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                sorted[n++] = value;
            }
        }
        sorted = Arrays.copyOf(sorted, n);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The mean of the pixels that fall on each new one, or the nearest where new ones are smaller. */
    private static float[] scaled(float[] from, int width, int height, int newWidth, int newHeight) {
        float[] to = new float[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int low = (int) ((long) y * height / newHeight);
            int high = Math.max(low + 1, (int) ((y + 1L) * height / newHeight));
            for (int x = 0; x < newWidth; x++) {
                int left = (int) ((long) x * width / newWidth);
                int right = Math.max(left + 1, (int) ((x + 1L) * width / newWidth));
                double sum = 0;
                int n = 0;
                for (int j = low; j < high; j++) {
                    for (int i = left; i < right; i++) {
                        float value = from[j * width + i];
                        if (Float.isFinite(value)) {
                            sum += value;
                            n++;
                        }
                    }
                }
                to[y * newWidth + x] = n == 0 ? Float.NaN : (float) (sum / n);
            }
        }
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BandColours colours && Arrays.equals(units, colours.units);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(units);
    }

    @Override
    public String toString() {
        return "BandColours" + Arrays.toString(units);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.explore;

import org.astrarium.chart.image.Composite;
import org.astrarium.chart.image.Limits;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.Level;

/**
 * A source in colour: the first band blue, the last one red, whatever lies between green, after Lupton et al. (2004). Each cut-out has limits of its own, from
 * its background up to its brightest thousandth, so that faint and bright sources both show their shape; brightnesses are not to be compared.
 *
 * @param width  pixels in a row
 * @param height rows
 * @param rgb    colours as 0xRRGGBB, row by row from the lowest; a blank is black
 */
public record Thumbnail(int width, int height, int[] rgb) {
    private static final double SOFTNESS = 8;
    private static final double BRIGHTEST = 0.999;
    /** The faintest of limits spans so many times the noise, so that noise alone does not look like sources. */
    private static final double LEAST = 8;

    /** Of all pixels. */
    public static Thumbnail of(CutOut cutOut) {
        int bands = cutOut.bands().length;
        float[] blue = cutOut.bands()[0];
        float[] green = middle(cutOut.bands());
        float[] red = cutOut.bands()[bands - 1];
        Composite colours = new Composite(limits(red), limits(green), limits(blue), SOFTNESS);
        int[] rgb = new int[blue.length];
        for (int i = 0; i < rgb.length; i++) {
            boolean blank = Float.isNaN(red[i]) || Float.isNaN(green[i]) || Float.isNaN(blue[i]);
            rgb[i] = blank ? 0 : colours.rgb(red[i], green[i], blue[i]);
        }
        return new Thumbnail(cutOut.width(), cutOut.height(), rgb);
    }

    /** The middle band; of two the mean. */
    private static float[] middle(float[][] bands) {
        if (bands.length != 2) {
            return bands[bands.length / 2];
        }
        float[] mean = new float[bands[0].length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = 0.5f * (bands[0][i] + bands[1][i]);
        }
        return mean;
    }

    private static Limits limits(float[] pixels) {
        Level level = Level.of(pixels);
        double top = Level.quantile(pixels, BRIGHTEST);
        return new Limits(level.median(), Math.max(top, level.median() + LEAST * level.noise()));
    }
}

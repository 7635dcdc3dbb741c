/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import java.util.List;

/**
 * What is done to the pixels before a network sees them, in this order: each band's background, the median of the whole
 * cut-out, is taken off; the middle is cut out; its size is changed with the flux kept; brightness is brought to a
 * unit, and stretched.
 *
 * @param crop       side of the part cut out, in pixels of the image
 * @param resize     side of what the network sees, in pixels
 * @param background whether each band's median is taken off
 * @param stretch    how brightness becomes what the network sees
 * @param normalise  what brightness is measured in
 */
public record Preprocessing(int crop, int resize, boolean background, Stretch stretch, Normalise normalise) {
    /** How brightness becomes what the network sees. */
    public enum Stretch {
        /** As it is. */
        LINEAR,
        /**
         * The inverse hyperbolic sine: linear in the noise, logarithmic far above it (Lupton, Gunn and Szalay 1999).
         */
        ASINH,
        /** The logarithm of one more than the value, the sign kept. */
        LOG
    }

    /** What brightness is measured in. */
    public enum Normalise {
        /** Each band in units of the set's typical noise in it. */
        NOISE,
        /** All bands in units of the brightest pixel of any, image by image. */
        MAXIMUM,
        /** The image's own unit. */
        NONE
    }

    /**
     * The units of a set, after this preprocessing's change of size: what {@link #apply} wants. All ones where no noise
     * is asked for.
     */
    public Units units(List<CutOut> cutOuts) {
        if (normalise == Normalise.NOISE) {
            return Units.of(cutOuts);
        }
        double[] ones = new double[cutOuts.get(0).bands().length];
        java.util.Arrays.fill(ones, 1);
        return new Units(ones);
    }

    /**
     * The numbers that the network sees: band by band, row by row; blanks are at the background.
     *
     * @param units what brightness is measured in, one a band
     */
    public float[] apply(CutOut cutOut, Units units) {
        int size = resize * resize;
        int bands = cutOut.bands().length;
        float[] out = new float[size * bands];
        CutOut middle = cutOut.crop(crop);
        // a new pixel holds the flux of so many old ones
        double area = (double) middle.width() * middle.height() / size;
        double maximum = 0;
        for (int b = 0; b < bands; b++) {
            double median = Level.of(cutOut.bands()[b]).median();
            float[] resized = Resize.apply(middle.bands()[b], middle.width(), middle.height(), resize, resize);
            double base = background ? median * area : 0;
            for (int i = 0; i < size; i++) {
                double value = Float.isNaN(resized[i]) ? median * area - base : resized[i] - base;
                out[b * size + i] = (float) (value / (units.of(b) * Math.sqrt(area)));
                maximum = Math.max(maximum, Math.abs(value));
            }
        }
        if (normalise == Normalise.MAXIMUM && maximum > 0) {
            for (int i = 0; i < out.length; i++) {
                out[i] = (float) (out[i] * Math.sqrt(area) / maximum);
            }
        }
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) stretched(out[i]);
        }
        return out;
    }

    private double stretched(double x) {
        double size = Math.abs(x);
        return switch (stretch) {
            case LINEAR -> x;
            case ASINH -> Math.copySign(Math.log(size + Math.sqrt(size * size + 1)), x);
            case LOG -> Math.copySign(Math.log1p(size), x);
        };
    }
}

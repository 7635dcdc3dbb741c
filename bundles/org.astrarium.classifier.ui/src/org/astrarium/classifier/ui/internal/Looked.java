/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.chart.image.ColourScale;
import org.astrarium.chart.image.Limits;
import org.astrarium.chart.image.Stretch;
import org.astrarium.chart.image.Tone;
import org.astrarium.classifier.explore.SeenImage;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.Level;
import org.astrarium.classifier.images.Preprocessing;
import org.astrarium.classifier.images.Units;
import org.astrarium.core.image.Plane;
import org.eclipse.swt.graphics.ImageData;

/** Pictures of the bands of a source, on the way from its files to a network. */
final class Looked {
    private static final double MOST_SHOWN = 99.5;
    private static final int NONE = 0x402020;

    private Looked() {
    }

    /** As it is, the part that is cut out, and what the network sees. */
    static List<PictureRows.Row> steps(CutOut cutOut, List<String> bands, Preprocessing preprocess, Units units) {
        List<PictureRows.Picture> whole = new ArrayList<>();
        List<PictureRows.Picture> cut = new ArrayList<>();
        int longer = Math.max(cutOut.width(), cutOut.height());
        CutOut middle = cutOut.crop(preprocess.crop());
        for (int b = 0; b < bands.size(); b++) {
            float[] pixels = cutOut.bands()[b];
            whole.add(new PictureRows.Picture(bands.get(b), asinh(pixels, cutOut.width(), cutOut.height()),
                    (double) preprocess.crop() / longer));
            double off = preprocess.background() ? Level.of(pixels).median() : 0;
            float[] part = middle.bands()[b].clone();
            for (int i = 0; i < part.length; i++) {
                part[i] -= (float) off;
            }
            cut.add(new PictureRows.Picture(bands.get(b), asinh(part, middle.width(), middle.height()), 0));
        }
        SeenImage seen = SeenImage.of(preprocess, units, cutOut);
        return List.of(new PictureRows.Row("As it is: " + cutOut.width() + " x " + cutOut.height() + " pixels", whole),
                new PictureRows.Row("Cut out: " + middle.width() + " x " + middle.height()
                        + (preprocess.background() ? ", background off" : ""), cut),
                seen(seen, bands));
    }

    /** What the network sees: all bands on one scale, from the least of its numbers to the greatest. */
    static PictureRows.Row seen(SeenImage seen, List<String> bands) {
        Limits limits = limits(seen.planes());
        Tone tone = new Tone(limits, Stretch.LINEAR, ColourScale.GREY, false);
        List<PictureRows.Picture> pictures = new ArrayList<>();
        for (int b = 0; b < bands.size(); b++) {
            pictures.add(new PictureRows.Picture(bands.get(b), data(seen.planes()[b], seen.side(), seen.side(), tone),
                    0));
        }
        return new PictureRows.Row("Seen by the network: "
                + number(limits.low()) + " to " + number(limits.high()), pictures);
    }

    /** From the least of the numbers to the greatest. */
    static Limits limits(float[][] planes) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (float[] plane : planes) {
            Limits own = Limits.all(Plane.of(plane.length, 1, plane));
            low = Math.min(low, own.low());
            high = Math.max(high, own.high());
        }
        return new Limits(low, high);
    }

    private static ImageData asinh(float[] pixels, int width, int height) {
        Limits limits = Limits.percentile(Plane.of(width, height, pixels), MOST_SHOWN);
        return data(pixels, width, height, new Tone(limits, Stretch.ASINH, ColourScale.GREY, false));
    }

    /** Pixels row by row from the lowest, as a picture. */
    static ImageData data(float[] pixels, int width, int height, Tone tone) {
        int[] rgb = new int[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float value = pixels[y * width + x];
                rgb[(height - 1 - y) * width + x] = Float.isNaN(value) ? NONE : tone.rgb(value);
            }
        }
        return Reading.data(width, height, rgb);
    }

    static String number(double value) {
        return String.format(java.util.Locale.ROOT, "%.3g", value).replace("-", "\u2212");
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Image;
import org.astrarium.core.image.Plane;
import org.astrarium.core.problem.InputException;

/** Reads the pixels of sources, and says which cannot be used and why. */
public final class CutOutReader {
    private final double mostBlank;

    /**
     * A reader.
     *
     * @param mostBlank share of blank pixels, 0 to 1, above which a source is skipped. A pixel is blank if it is no
     *                  number or exactly zero, as the pixels outside a survey's tiles are
     */
    public CutOutReader(double mostBlank) {
        this.mostBlank = mostBlank;
    }

    /** The sources of a set that can be used, with their pixels in the same order, and all that are skipped. */
    public record Read(ImageSet set, List<CutOut> cutOuts) {
        /** Copies the list. */
        public Read {
            cutOuts = List.copyOf(cutOuts);
        }
    }

    /** Reads a set. The files are read in parallel; the order is that of the sources. */
    public Read read(ImageSet set, Progress progress) {
        List<Object> found = IntStream.range(0, set.sources().size()).parallel().mapToObj(i -> {
            progress.checkCancelled();
            return one(set, set.sources().get(i));
        }).toList();
        List<Source> sources = new ArrayList<>();
        List<CutOut> cutOuts = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>(set.skipped());
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i) instanceof CutOut cutOut) {
                sources.add(set.sources().get(i));
                cutOuts.add(cutOut);
            } else {
                skipped.add((Skipped) found.get(i));
            }
        }
        return new Read(new ImageSet(set.folder(), set.bands(), set.classes(), sources, skipped), cutOuts);
    }

    /** The cut-out, or a {@link Skipped} that says why there is none. */
    private Object one(ImageSet set, Source source) {
        float[][] bands = new float[source.files().size()][];
        int width = 0;
        int height = 0;
        for (int b = 0; b < bands.length; b++) {
            String band = set.bands().get(b);
            Image image;
            try {
                image = set.folder().read(source.files().get(b));
            } catch (InputException e) {
                return new Skipped(source.name(), "its " + band + " image cannot be read: "
                        + e.problems().get(0).message());
            }
            if (b > 0 && (image.width() != width || image.height() != height)) {
                return new Skipped(source.name(), "its images differ in size: " + width + " x " + height + " and "
                        + image.width() + " x " + image.height());
            }
            width = image.width();
            height = image.height();
            bands[b] = pixels(image.planes().get(0));
            double blank = blank(bands[b]);
            if (blank > mostBlank) {
                return new Skipped(source.name(), "its " + band + " image is blank to " + Math.round(100 * blank)
                        + " per cent");
            }
        }
        return new CutOut(width, height, bands);
    }

    private static float[] pixels(Plane plane) {
        float[] out = new float[plane.size()];
        for (int i = 0; i < out.length; i++) {
            float value = (float) plane.value(i);
            out[i] = Float.isInfinite(value) || value == 0 ? Float.NaN : value;
        }
        return out;
    }

    private static double blank(float[] pixels) {
        int blank = 0;
        for (float pixel : pixels) {
            if (Float.isNaN(pixel)) {
                blank++;
            }
        }
        return (double) blank / pixels.length;
    }
}

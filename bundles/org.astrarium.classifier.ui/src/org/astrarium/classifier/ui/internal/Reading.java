/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.astrarium.chart.image.BandColours;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.CutOutReader;
import org.astrarium.classifier.images.ImageSet;
import org.astrarium.classifier.images.Level;
import org.astrarium.classifier.images.Skipped;
import org.astrarium.classifier.images.Source;
import org.astrarium.classifier.images.Units;
import org.astrarium.core.analysis.Progress;
import org.astrarium.ui.image.Gallery;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Reads the sources of a set part by part, makes a picture of each and forgets its pixels. The colours of all are
 * measured in the noise of some that are read first.
 */
final class Reading {
    private static final int PART = 24;
    private static final int BLANK = 0x101010;
    private static final PaletteData PALETTE = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private final ImageSet set;
    private final CutOutReader reader;
    private final List<List<Double>> noise = new ArrayList<>();

    /**
     * Some sources, read.
     *
     * @param units the noise of all that have been read so far
     */
    record Part(int count, Map<String, ImageData> pictures, List<Skipped> skipped, Units units) {
    }

    Reading(ImageSet set, double mostBlank) {
        this.set = set;
        this.reader = new CutOutReader(mostBlank);
        set.bands().forEach(band -> noise.add(new ArrayList<>()));
    }

    /** Reads all, telling of each part; returns the noise of the set. */
    Units all(Progress progress, Consumer<Part> told) {
        BandColours colours = new BandColours(typical(progress).noise());
        List<Source> sources = set.sources();
        for (int from = 0; from < sources.size(); from += PART) {
            progress.checkCancelled();
            CutOutReader.Read read = read(sources.subList(from, Math.min(sources.size(), from + PART)), progress);
            Map<String, ImageData> pictures = new HashMap<>();
            for (int i = 0; i < read.cutOuts().size(); i++) {
                CutOut cutOut = read.cutOuts().get(i);
                for (int b = 0; b < noise.size(); b++) {
                    noise.get(b).add(Level.of(cutOut.bands()[b]).noise());
                }
                pictures.put(read.set().sources().get(i).name(), picture(cutOut, colours));
            }
            told.accept(new Part(Math.min(PART, sources.size() - from), pictures, read.set().skipped(), units()));
        }
        return units();
    }

    private Units units() {
        return new Units(noise.stream().mapToDouble(Reading::median).toArray());
    }

    /** A picture in the colours of its bands. */
    static ImageData picture(CutOut cutOut, BandColours colours) {
        BandColours.Thumbnail small = colours.draw(cutOut.width(), cutOut.height(), cutOut.bands(), Gallery.SIDE,
                BLANK);
        return data(small.width(), small.height(), small.rgb());
    }

    /** Colours as the platform wants them. */
    static ImageData data(int width, int height, int[] rgb) {
        ImageData data = new ImageData(width, height, 32, PALETTE);
        ByteBuffer.wrap(data.data).asIntBuffer().put(rgb);
        return data;
    }

    private CutOutReader.Read read(List<Source> some, Progress progress) {
        return reader.read(new ImageSet(set.folder(), set.bands(), set.classes(), some, List.of()), progress);
    }

    /** The noise of some, evenly spread over the set. */
    private Units typical(Progress progress) {
        List<Source> some = new ArrayList<>();
        int step = Math.max(1, set.sources().size() / PART);
        for (int i = 0; i < set.sources().size(); i += step) {
            some.add(set.sources().get(i));
        }
        List<CutOut> cutOuts = read(some, progress).cutOuts();
        if (cutOuts.isEmpty()) {
            double[] ones = new double[set.bands().size()];
            Arrays.fill(ones, 1);
            return new Units(ones);
        }
        return Units.of(cutOuts);
    }

    /** As {@link Units#of} has it. */
    private static double median(List<Double> values) {
        return values.isEmpty() ? 1 : values.stream().sorted().toList().get(values.size() / 2);
    }
}

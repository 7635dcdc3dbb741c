/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.chart.image.Limits;
import org.astrarium.classifier.explore.Relevance;
import org.astrarium.core.image.Plane;

/**
 * A map of what speaks for a class, over the image itself: the image in grey, orange where it speaks for the class and
 * blue where against it, the stronger the more.
 */
final class MapColours {
    private static final int FOR = 0xE69F00;
    private static final int AGAINST = 0x56B4E9;
    private static final double STRONGEST = 0.75;
    private static final double DIMMED = 0.8;
    private static final int NONE = 0x101010;

    private MapColours() {
    }

    /**
     * A picture a plane of the map: a band each, or all of them together.
     *
     * @param under the image's bands, of the map's size
     */
    static List<PictureRows.Picture> over(float[][] under, Relevance map, List<String> bands) {
        boolean together = map.planes().length == 1;
        Limits limits = Looked.limits(under);
        double most = map.greatest();
        List<PictureRows.Picture> pictures = new ArrayList<>();
        for (int p = 0; p < map.planes().length; p++) {
            float[] grey = together ? mean(under) : under[p];
            Limits own = together ? Limits.all(Plane.of(map.width(), map.height(), grey)) : limits;
            int[] rgb = new int[grey.length];
            for (int y = 0; y < map.height(); y++) {
                for (int x = 0; x < map.width(); x++) {
                    int at = y * map.width() + x;
                    rgb[(map.height() - 1 - y) * map.width() + x] = Float.isNaN(grey[at]) ? NONE
                            : mixed(DIMMED * own.share(grey[at]), most > 0 ? map.planes()[p][at] / most : 0);
                }
            }
            pictures.add(new PictureRows.Picture(together ? "all bands" : bands.get(p),
                    Reading.data(map.width(), map.height(), rgb), 0));
        }
        return pictures;
    }

    private static int mixed(double grey, double relevance) {
        double share = STRONGEST * Math.sqrt(Math.min(1, Math.abs(relevance)));
        int colour = relevance > 0 ? FOR : AGAINST;
        int rgb = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double channel = (1 - share) * 255 * grey + share * (colour >> shift & 0xFF);
            rgb |= (int) Math.round(channel) << shift;
        }
        return rgb;
    }

    private static float[] mean(float[][] bands) {
        float[] mean = new float[bands[0].length];
        for (float[] band : bands) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += band[i] / bands.length;
            }
        }
        return mean;
    }
}

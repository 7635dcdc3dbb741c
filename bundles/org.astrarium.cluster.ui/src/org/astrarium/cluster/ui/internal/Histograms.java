/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.ui.internal;

import java.util.Arrays;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;

/** Counts in even bins over the range of an axis. */
final class Histograms {
    private static final int BINS = 60;

    private Histograms() {
    }

    static Layer.Histogram of(String name, Ink ink, Axis axis, double[] values) {
        double[] edges = new double[BINS + 1];
        double width = (axis.max() - axis.min()) / BINS;
        Arrays.setAll(edges, i -> axis.min() + i * width);
        double[] counts = new double[BINS];
        for (double value : values) {
            int bin = (int) Math.floor((value - axis.min()) / width);
            if (bin >= 0 && bin < BINS) {
                counts[bin]++;
            }
        }
        return new Layer.Histogram(name, ink, edges, counts);
    }

    /** The same no higher than another; its name says how it was shrunk. */
    static Layer.Histogram within(Layer.Histogram histogram, double top) {
        double own = top(histogram);
        if (own <= top || top <= 0) {
            return histogram;
        }
        double scale = top / own;
        return new Layer.Histogram(histogram.name() + " / " + Math.round(1 / scale), histogram.ink(),
                histogram.edges(), Arrays.stream(histogram.counts()).map(count -> scale * count).toArray());
    }

    static double top(Layer.Histogram histogram) {
        return Arrays.stream(histogram.counts()).max().orElse(0);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import java.util.Arrays;
import java.util.BitSet;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;

/** Counts in even bins over the range of an axis. */
final class Histograms {
    private static final int BINS = 60;

    private Histograms() {
    }

    /** Counts the values of some rows. */
    static Layer.Histogram of(String name, Ink ink, Axis axis, double[] values, int[] rows) {
        double[] counts = new double[BINS];
        for (int row : rows) {
            count(axis, values[row], counts);
        }
        return new Layer.Histogram(name, ink, edges(axis), counts);
    }

    /** Counts the values of the rows of a set. */
    static Layer.Histogram of(String name, Ink ink, Axis axis, double[] values, BitSet rows) {
        double[] counts = new double[BINS];
        for (int row = rows.nextSetBit(0); row >= 0 && row < values.length; row = rows.nextSetBit(row + 1)) {
            count(axis, values[row], counts);
        }
        return new Layer.Histogram(name, ink, edges(axis), counts);
    }

    private static void count(Axis axis, double value, double[] counts) {
        int bin = (int) Math.floor((value - axis.min()) / (axis.max() - axis.min()) * BINS);
        if (bin >= 0 && bin < BINS && !Double.isNaN(value)) {
            counts[bin]++;
        }
    }

    private static double[] edges(Axis axis) {
        double[] edges = new double[BINS + 1];
        Arrays.setAll(edges, i -> axis.min() + i * (axis.max() - axis.min()) / BINS);
        return edges;
    }

    /** The same about as high as another where it is higher by half or more; its name says how it was shrunk. */
    static Layer.Histogram within(Layer.Histogram histogram, double top) {
        double own = top(histogram);
        long times = top > 0 ? Math.round(own / top) : 1;
        if (times <= 1) {
            return histogram;
        }
        double scale = 1.0 / times;
        return new Layer.Histogram(histogram.name() + " / " + times, histogram.ink(),
                histogram.edges(), Arrays.stream(histogram.counts()).map(count -> scale * count).toArray());
    }

    static double top(Layer.Histogram histogram) {
        return Arrays.stream(histogram.counts()).max().orElse(0);
    }
}

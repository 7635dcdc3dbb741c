/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.statistics;

/**
 * How many numbers lie in bins of one width. A part of 0.5 percent at either end may lie outside, so that a single
 * outlier does not flatten the rest.
 *
 * @param from   lower edge of the first bin
 * @param to     upper edge of the last bin
 * @param counts numbers in each bin; empty where there are no numbers
 * @param below  numbers below the first bin
 * @param above  numbers above the last bin
 */
public record Histogram(double from, double to, int[] counts, int below, int above) {
    /** Of nothing. */
    public static final Histogram NONE = new Histogram(0, 0, new int[0], 0, 0);

    private static final int BINS = 40;
    private static final double TAIL = 0.005;

    /** Of numbers in order; whole numbers are never divided by an edge. */
    static Histogram of(Ordered values, boolean whole) {
        int n = values.count();
        if (n == 0) {
            return NONE;
        }
        double low = values.at((int) (TAIL * n));
        double high = values.at(n - 1 - (int) (TAIL * n));
        double span = whole ? high - low + 1 : high - low;
        if (!(span > 0) || !Double.isFinite(span)) {
            return new Histogram(low, low, new int[] {n}, 0, 0);
        }
        int bins = whole ? (int) Math.min(BINS, span) : BINS;
        double width = whole ? Math.ceil(span / bins) : span / bins;
        double from = whole ? low - 0.5 : low;
        int[] counts = new int[whole ? (int) Math.ceil(span / width) : bins];
        int before = values.placeOf(low);
        int place = before;
        for (int bin = 0; bin < counts.length; bin++) {
            boolean last = bin == counts.length - 1;
            int next = last && !whole ? values.placeOf(Math.nextUp(high)) : values.placeOf(from + (bin + 1) * width);
            counts[bin] = next - place;
            place = next;
        }
        return new Histogram(from, from + counts.length * width, counts, before, n - place);
    }

    /** Width of a bin. */
    public double width() {
        return (to - from) / counts.length;
    }
}

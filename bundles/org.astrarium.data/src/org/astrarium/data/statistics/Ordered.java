/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.statistics;

import java.util.Arrays;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.FloatColumn;
import org.astrarium.core.table.NumberColumn;

/**
 * The numbers of a column in ascending order, blanks and infinities left out. Each is held as a whole number of the
 * same order, so that identifiers of 64 bits stay what they are.
 */
final class Ordered {
    /** Sorted in one go, some ten milliseconds' work: between them it is looked whether to go on. */
    private static final int RUN = 1 << 17;

    private final NumberColumn column;
    private final long[] keys;

    private Ordered(NumberColumn column, long[] keys) {
        this.column = column;
        this.keys = keys;
    }

    /** Sorts; takes eight bytes a row, and as much again while it lasts. */
    static Ordered of(NumberColumn column, Progress progress) {
        long[] keys = new long[column.size()];
        int count = 0;
        for (int row = 0; row < keys.length; row++) {
            if (row % RUN == 0) {
                progress.checkCancelled();
            }
            if (column.isInteger() ? !column.isBlank(row) : Double.isFinite(column.number(row))) {
                keys[count++] = column.isInteger() ? column.integer(row) : key(column.number(row));
            }
        }
        return new Ordered(column, sorted(Arrays.copyOf(keys, count), progress));
    }

    /** IEEE 754 orders doubles of one sign like their bits; those of negative ones run backwards. */
    private static long key(double x) {
        long bits = Double.doubleToRawLongBits(x + 0.0); // -0 is 0
        return bits ^ bits >> 63 & Long.MAX_VALUE;
    }

    private static long[] sorted(long[] keys, Progress progress) {
        long[] from = keys;
        for (int start = 0; start < from.length; start += RUN) {
            progress.checkCancelled();
            Arrays.sort(from, start, Math.min(from.length, start + RUN));
        }
        long[] to = from.length > RUN ? new long[from.length] : from;
        for (long width = RUN; width < from.length; width *= 2) {
            for (long start = 0; start < from.length; start += 2 * width) {
                merge(from, to, (int) start, (int) Math.min(from.length, start + width),
                        (int) Math.min(from.length, start + 2 * width), progress);
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    private static void merge(long[] from, long[] to, int start, int middle, int end, Progress progress) {
        int a = start;
        int b = middle;
        for (int i = start; i < end; i++) {
            if (i % RUN == 0) {
                progress.checkCancelled();
            }
            to[i] = b >= end || a < middle && from[a] <= from[b] ? from[a++] : from[b++];
        }
    }

    int count() {
        return keys.length;
    }

    double at(int place) {
        return number(keys[place]);
    }

    private double number(long key) {
        return column.isInteger() ? key : Double.longBitsToDouble(key ^ key >> 63 & Long.MAX_VALUE);
    }

    /** Linear between the two nearest values: type 7 of Hyndman and Fan 1996, The American Statistician 50, 361. */
    double quantile(double p) {
        double place = p * (keys.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(keys.length - 1, below + 1);
        return at(below) + (place - below) * (at(above) - at(below));
    }

    /** How often each value comes. */
    void count(Frequencies into) {
        int next;
        for (int i = 0; i < keys.length; i = next) {
            next = i + 1;
            while (next < keys.length && keys[next] == keys[i]) {
                next++;
            }
            long key = keys[i];
            into.add(next - i, () -> text(key));
        }
    }

    private String text(long key) {
        if (column.isInteger()) {
            return Long.toString(key);
        }
        return column instanceof FloatColumn ? Float.toString((float) number(key)) : Double.toString(number(key));
    }

    /** First place whose value is at least {@code x}. */
    int placeOf(double x) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at(middle) < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Positions sorted into zones of declination and within each by right ascension, so that the neighbours of a place are
 * found in a few steps (Gray, Nieto-Santisteban and Szalay 2006, The zones algorithm, MSR-TR-2006-52).
 */
final class SkyIndex {
    /** Zones lower than this save nothing, as few sources share one. */
    private static final double LOWEST_ZONE = Math.toRadians(30.0 / 3600);
    /** Right ascensions are sorted as whole numbers of this part of a turn, 0.6 mas. */
    private static final double STEPS = (1L << 31) / (2 * Math.PI);
    private static final long TURN = 1L << 31;

    private final SkyPoints points;
    private final double radius;
    private final double height;
    private final int[] start;
    private final int[] row;
    private final int[] key;
    private final double[] cosDec;

    /** An index for searches within a radius in radians. */
    SkyIndex(SkyPoints points, double radius) {
        this.points = points;
        this.radius = radius;
        this.height = Math.max(radius, LOWEST_ZONE);
        this.start = new int[zone(Math.PI / 2) + 2];
        this.row = byZone();
        this.key = new int[row.length];
        this.cosDec = new double[row.length];
        IntStream.range(0, start.length - 1).parallel().forEach(this::sort);
    }

    /** The places found around one place. */
    static final class Hits {
        private int[] rows = new int[16];
        private double[] measures = new double[16];
        private int count;

        int count() {
            return count;
        }

        int row(int i) {
            return rows[i];
        }

        /** The separation's haversine, which grows with it. */
        double measure(int i) {
            return measures[i];
        }

        /** The nearest, of equally near ones the one that comes first in the table. */
        int nearest() {
            int best = 0;
            for (int i = 1; i < count; i++) {
                if (measures[i] < measures[best] || measures[i] == measures[best] && rows[i] < rows[best]) {
                    best = i;
                }
            }
            return best;
        }

        /** Nearest first, equally near ones in the order of the table. */
        void sort() {
            if (count < 2) {
                return;
            }
            Comparator<Integer> near = Comparator.comparingDouble(i -> measures[i]);
            int[] order = IntStream.range(0, count).boxed().sorted(near.thenComparingInt(i -> rows[i]))
                    .mapToInt(Integer::intValue).toArray();
            int[] oldRows = rows.clone();
            double[] oldMeasures = measures.clone();
            for (int i = 0; i < count; i++) {
                rows[i] = oldRows[order[i]];
                measures[i] = oldMeasures[order[i]];
            }
        }

        private void add(int where, double measure) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, 2 * count);
                measures = Arrays.copyOf(measures, 2 * count);
            }
            rows[count] = where;
            measures[count++] = measure;
        }
    }

    /** Arcseconds of a haversine. */
    static double arcseconds(double measure) {
        return Math.toDegrees(2 * Math.asin(Math.min(1, Math.sqrt(measure)))) * 3600;
    }

    /** Rows with a position, in the order of their zones: to search for them in this order is kind to the caches. */
    int[] order() {
        return row;
    }

    /** Finds the places within the radius, which counts as within. */
    void search(double ra, double dec, Hits hits) {
        hits.count = 0;
        double far = Math.abs(dec) + radius;
        // the circle's easternmost and westernmost points: sin(difference) = sin(radius) / cos(dec)
        double width = far >= Math.PI / 2 ? Math.PI : Math.asin(Math.min(1, Math.sin(radius) / Math.cos(dec)));
        long from = (long) Math.floor((ra - width) * STEPS) - 1;
        long to = (long) Math.floor((ra + width) * STEPS) + 1;
        int last = zone(Math.min(Math.PI / 2, dec + radius));
        for (int zone = zone(Math.max(-Math.PI / 2, dec - radius)); zone <= last; zone++) {
            if (to - from >= TURN) {
                scan(zone, 0, TURN, ra, dec, hits);
            } else {
                scan(zone, Math.max(0, from), to, ra, dec, hits);
                if (from < 0) {
                    scan(zone, from + TURN, TURN, ra, dec, hits);
                }
                if (to >= TURN) {
                    scan(zone, 0, to - TURN, ra, dec, hits);
                }
            }
        }
    }

    private void scan(int zone, long from, long to, double ra, double dec, Hits hits) {
        double limit = square(Math.sin(radius / 2));
        double cos = Math.cos(dec);
        for (int i = firstFrom(zone, from); i < start[zone + 1] && key[i] <= to; i++) {
            double dDec = Math.abs(points.dec(row[i]) - dec);
            if (dDec <= radius) {
                double dRa = Math.abs(points.ra(row[i]) - ra);
                double measure = square(Math.sin(dDec / 2))
                        + cos * cosDec[i] * square(Math.sin(Math.min(dRa, 2 * Math.PI - dRa) / 2));
                if (measure <= limit) {
                    hits.add(row[i], measure);
                }
            }
        }
    }

    private int firstFrom(int zone, long from) {
        int low = start[zone];
        int high = start[zone + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int zone(double dec) {
        return (int) ((Math.min(dec, Math.PI / 2) + Math.PI / 2) / height);
    }

    private int[] byZone() {
        int count = 0;
        for (int i = 0; i < points.size(); i++) {
            if (points.exists(i)) {
                start[zone(Math.max(-Math.PI / 2, points.dec(i))) + 1]++;
                count++;
            }
        }
        for (int zone = 1; zone < start.length; zone++) {
            start[zone] += start[zone - 1];
        }
        int[] next = start.clone();
        int[] rows = new int[count];
        for (int i = 0; i < points.size(); i++) {
            if (points.exists(i)) {
                rows[next[zone(Math.max(-Math.PI / 2, points.dec(i)))]++] = i;
            }
        }
        return rows;
    }

    private void sort(int zone) {
        int from = start[zone];
        long[] keyed = new long[start[zone + 1] - from];
        for (int i = 0; i < keyed.length; i++) {
            keyed[i] = (long) (points.ra(row[from + i]) * STEPS) << 32 | row[from + i];
        }
        Arrays.sort(keyed);
        for (int i = 0; i < keyed.length; i++) {
            row[from + i] = (int) keyed[i];
            key[from + i] = (int) Math.min(keyed[i] >>> 32, TURN - 1);
            cosDec[from + i] = Math.cos(points.dec(row[from + i]));
        }
    }

    private static double square(double x) {
        return x * x;
    }
}

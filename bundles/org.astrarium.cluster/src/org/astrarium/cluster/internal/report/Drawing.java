/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Layer.Marker;
import org.astrarium.inference.mixture.Component;

/** Layers that several figures share. */
final class Drawing {
    /** More points than this are thinned: a density looks the same, and a result stays small. */
    static final int MOST_POINTS = 100_000;
    private static final List<Marker> MARKERS = List.of(Marker.CIRCLE, Marker.SQUARE, Marker.TRIANGLE, Marker.DIAMOND,
            Marker.CROSS);
    private static final int SIDES = 96;
    private static final double BINS_FOR = 2;

    private Drawing() {
    }

    /** Stars that stand for rows of the table, in the colour and marker of the n-th cluster. */
    static Layer cluster(String name, int n, int[] rows, IntToDoubleFunction x, IntToDoubleFunction y) {
        return points(name, Ink.category(n), MARKERS.get(n % MARKERS.size()), rows, x, y);
    }

    /** Stars in the background, thinned evenly if they are very many. */
    static Layer field(String name, int[] rows, IntToDoubleFunction x, IntToDoubleFunction y) {
        return points(name, Ink.FIELD, Marker.DOT, thinned(rows), x, y);
    }

    static Layer points(String name, Ink ink, Marker marker, int[] rows, IntToDoubleFunction x,
            IntToDoubleFunction y) {
        return new Layer.Points(name, ink, marker, values(rows, x), values(rows, y), null, null, rows);
    }

    static double[] values(int[] rows, IntToDoubleFunction of) {
        return Arrays.stream(rows).mapToDouble(of).toArray();
    }

    static int[] thinned(int[] rows) {
        int every = (rows.length + MOST_POINTS - 1) / MOST_POINTS;
        if (every <= 1) {
            return rows;
        }
        int[] some = new int[rows.length / every];
        Arrays.setAll(some, i -> rows[i * every]);
        return some;
    }

    /** Two standard deviations of a component about its mean, in two of its columns. */
    static Layer ellipse(String name, Ink ink, Dash dash, Component component, int a, int b) {
        double[] x = new double[SIDES + 1];
        double[] y = new double[SIDES + 1];
        double xx = component.covariance()[a][a];
        double xy = component.covariance()[a][b];
        double yy = component.covariance()[b][b];
        // the lower triangle whose product with its transpose is the covariance turns a circle into the ellipse
        double first = Math.sqrt(xx);
        double across = first > 0 ? xy / first : 0;
        double second = Math.sqrt(Math.max(0, yy - across * across));
        for (int i = 0; i <= SIDES; i++) {
            double angle = 2 * Math.PI * i / SIDES;
            x[i] = component.mean()[a] + 2 * first * Math.cos(angle);
            y[i] = component.mean()[b] + 2 * (across * Math.cos(angle) + second * Math.sin(angle));
        }
        return new Layer.Line(name, ink, dash, x, y);
    }

    /** Counts of values in even bins over a range. */
    static Layer histogram(String name, Ink ink, double[] values, double from, double to, int bins) {
        double[] edges = new double[bins + 1];
        Arrays.setAll(edges, i -> from + (to - from) * i / bins);
        double[] counts = new double[bins];
        for (double value : values) {
            int bin = (int) Math.floor((value - from) / (to - from) * bins);
            if (bin >= 0 && bin < bins) {
                counts[bin]++;
            }
        }
        return new Layer.Histogram(name, ink, edges, counts);
    }

    /** Bins for so many values: their cube root, twice (Rice's rule), within reason. */
    static int bins(int n) {
        return (int) Math.max(12, Math.min(80, BINS_FOR * Math.cbrt(n)));
    }
}

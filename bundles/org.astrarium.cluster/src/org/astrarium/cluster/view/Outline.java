/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The corners of a lasso that matter (Douglas and Peucker 1973). */
final class Outline {
    private final double[] x;
    private final double[] y;
    private final double tolerance;
    private final List<Integer> kept = new ArrayList<>();

    private Outline(double[] x, double[] y, double tolerance) {
        this.x = x;
        this.y = y;
        this.tolerance = tolerance;
    }

    /**
     * Numbers of the corners to keep, three at least, in order.
     *
     * @param tolerance how far corners left out may lie from the line, in sizes of the lasso
     */
    static List<Integer> corners(double[] atX, double[] atY, double tolerance) {
        int n = atX.length;
        double width = length(atX);
        double height = length(atY);
        double[] x = new double[n];
        double[] y = new double[n];
        int far = 0;
        for (int i = 0; i < n; i++) {
            x[i] = (atX[i] - atX[0]) / width;
            y[i] = (atY[i] - atY[0]) / height;
            far = Math.hypot(x[i], y[i]) > Math.hypot(x[far], y[far]) ? i : far;
        }
        Outline outline = new Outline(x, y, tolerance);
        outline.kept.add(0);
        outline.keep(0, far);
        outline.kept.add(far);
        outline.keep(far, n);
        if (outline.kept.size() < 3) {
            outline.kept.add(n - 1);
        }
        return outline.kept;
    }

    private static double length(double[] values) {
        return Arrays.stream(values).max().orElse(0) - Arrays.stream(values).min().orElse(0);
    }

    /** Keeps what stands out between two corners; the one after the last is the first. */
    private void keep(int from, int to) {
        int end = to % x.length;
        int most = -1;
        double distance = tolerance;
        double dx = x[end] - x[from];
        double dy = y[end] - y[from];
        double length = Math.hypot(dx, dy);
        for (int i = from + 1; i < to; i++) {
            double off = length > 0 ? Math.abs(dx * (y[i] - y[from]) - dy * (x[i] - x[from])) / length
                    : Math.hypot(x[i] - x[from], y[i] - y[from]);
            if (off > distance) {
                distance = off;
                most = i;
            }
        }
        if (most >= 0) {
            keep(from, most);
            kept.add(most);
            keep(most, to);
        }
    }
}

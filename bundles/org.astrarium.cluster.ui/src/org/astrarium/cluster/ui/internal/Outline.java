/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.chart.Region;

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
     * @param tolerance how far corners left out may lie from the line, in sizes of the region
     */
    static List<Integer> corners(Region region, double tolerance) {
        int n = region.x().length;
        double width = region.right() - region.left();
        double height = region.top() - region.bottom();
        double[] x = new double[n];
        double[] y = new double[n];
        int far = 0;
        for (int i = 0; i < n; i++) {
            x[i] = (region.x()[i] - region.x()[0]) / width;
            y[i] = (region.y()[i] - region.y()[0]) / height;
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

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.geom.Path2D;

/**
 * The path of a line through points. Of a long run of points within a fraction of a printer's dot only the first, the
 * lowest, the highest and the last are kept: the line looks the same, and a chain of a million steps stays a small
 * file.
 */
final class Polyline {
    // Far outside of every frame; dashes would be counted out along the whole way to a point at 1e12.
    private static final double FAR = 20_000;
    private static final double COLUMN = 0.25;

    private final Path2D path = new Path2D.Double();
    private boolean down;
    private long column;
    private double x;
    private double lowest;
    private double highest;
    private double last;
    private int held;

    /** The line through points, broken where one has no place. */
    static Path2D through(Ruler xRuler, Ruler yRuler, double[] xs, double[] ys) {
        Polyline line = new Polyline();
        for (int i = 0; i < xs.length; i++) {
            line.add(near(xRuler.toPoint(xs[i])), near(yRuler.toPoint(ys[i])));
        }
        line.flush();
        return line.path;
    }

    /** A length that is not absurd, NaN for NaN. */
    static double near(double point) {
        return Double.isNaN(point) ? point : Math.max(-FAR, Math.min(FAR, point));
    }

    private void add(double px, double py) {
        if (Double.isNaN(px) || Double.isNaN(py)) {
            flush();
            down = false;
            return;
        }
        long here = (long) Math.floor(px / COLUMN);
        if (down && here == column) {
            lowest = Math.min(lowest, py);
            highest = Math.max(highest, py);
            held++;
        } else {
            flush();
            go(px, py);
            column = here;
            lowest = py;
            highest = py;
        }
        x = px;
        last = py;
    }

    private void flush() {
        if (held > 1) {
            go(x, lowest);
            go(x, highest);
        }
        if (held > 0) {
            go(x, last);
        }
        held = 0;
    }

    private void go(double px, double py) {
        if (down) {
            path.lineTo(px, py);
        } else {
            path.moveTo(px, py);
            down = true;
        }
    }
}

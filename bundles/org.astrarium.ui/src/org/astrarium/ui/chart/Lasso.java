/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** A line that is being drawn round points. */
final class Lasso {
    /** Corners nearer to the last one, in points of the canvas, are left out: a hand is no steadier. */
    private static final int STEP = 3;

    private final List<Point> corners = new ArrayList<>();

    void begin(int x, int y) {
        corners.clear();
        corners.add(new Point(x, y));
    }

    void add(Point next) {
        Point last = corners.get(corners.size() - 1);
        if (Math.abs(next.x - last.x) >= STEP || Math.abs(next.y - last.y) >= STEP) {
            corners.add(next);
        }
    }

    /** Abscissae of its corners in pixels, so many to a point of the canvas. */
    double[] x(double zoom) {
        return pixels(corner -> corner.x, zoom);
    }

    /** Ordinates of its corners in pixels. */
    double[] y(double zoom) {
        return pixels(corner -> corner.y, zoom);
    }

    private double[] pixels(ToIntFunction<Point> of, double zoom) {
        return corners.stream().mapToDouble(corner -> zoom * of.applyAsInt(corner)).toArray();
    }

    void paint(GC gc, int veil) {
        int[] line = new int[2 * corners.size()];
        for (int i = 0; i < corners.size(); i++) {
            line[2 * i] = corners.get(i).x;
            line[2 * i + 1] = corners.get(i).y;
        }
        gc.setBackground(gc.getForeground());
        gc.setAlpha(veil);
        gc.fillPolygon(line);
        gc.setAlpha(255);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawPolygon(line);
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.geom.Rectangle2D;
import org.astrarium.core.chart.Layer;

/**
 * The points of a layer that lie within a frame.
 *
 * @param count how many
 * @param x     abscissae in points; the first count of them
 * @param y     ordinates in points
 * @param index place of each in the layer's arrays
 */
record Projection(int count, float[] x, float[] y, int[] index) {
    /**
     * The points that a frame shows. Markers whose middle is a little outside of it count too, so that none is
     * missing at the rim.
     */
    static Projection of(Frame frame, Layer.Points points, double margin) {
        Rectangle2D area = frame.area();
        double left = area.getMinX() - margin;
        double right = area.getMaxX() + margin;
        double top = area.getMinY() - margin;
        double bottom = area.getMaxY() + margin;
        Ruler xRuler = frame.xRuler();
        Ruler yRuler = frame.yRuler();
        int n = points.x().length;
        float[] x = new float[n];
        float[] y = new float[n];
        int[] index = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            double px = xRuler.toPoint(points.x()[i]);
            double py = yRuler.toPoint(points.y()[i]);
            if (px >= left && px <= right && py >= top && py <= bottom) {
                x[count] = (float) px;
                y[count] = (float) py;
                index[count++] = i;
            }
        }
        return new Projection(count, x, y, index);
    }
}

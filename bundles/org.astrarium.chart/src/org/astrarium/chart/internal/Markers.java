/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.astrarium.core.chart.Layer;

/** Draws many markers of one kind. */
final class Markers {
    private static final double DOT = 1.5;
    private static final int FEW = 300;
    private static final int MANY = 2000;

    private Markers() {
    }

    /** Diameter of a marker among so many, in points: two pixels for a dot, more for shapes that must be told apart. */
    static double size(Layer.Marker marker, int count) {
        if (marker == Layer.Marker.DOT) {
            return DOT;
        }
        return count > MANY ? 2.4 : count > FEW ? 3.2 : 4.2;
    }

    /**
     * Draws markers.
     *
     * @param xs    abscissae in points
     * @param ys    ordinates in points
     * @param count how many of them
     */
    static void draw(Graphics2D g, Layer.Marker marker, double size, Color color, float[] xs, float[] ys, int count) {
        if (g instanceof SvgGraphics svg) {
            svg.markers(marker, size, color, xs, ys, count);
            return;
        }
        g.setColor(color);
        g.setStroke(new BasicStroke((float) strokeWidth(size)));
        AffineTransform before = g.getTransform();
        Shape shape = shape(marker, size);
        for (int i = 0; i < count; i++) {
            g.translate(xs[i], ys[i]);
            if (marker == Layer.Marker.CROSS) {
                g.draw(shape);
            } else {
                g.fill(shape);
            }
            g.setTransform(before);
        }
    }

    /** Width of the strokes of a cross. */
    static double strokeWidth(double size) {
        return 0.22 * size;
    }

    /** A marker about the origin; shapes look equally large, not equally wide. */
    static Shape shape(Layer.Marker marker, double size) {
        double r = size / 2;
        return switch (marker) {
            case DOT, CIRCLE -> new Ellipse2D.Double(-r, -r, size, size);
            case SQUARE -> new Rectangle2D.Double(-0.89 * r, -0.89 * r, 1.78 * r, 1.78 * r);
            case TRIANGLE -> polygon(0, -1.25 * r, 1.15 * r, 0.75 * r, -1.15 * r, 0.75 * r);
            case DIAMOND -> polygon(0, -1.25 * r, 1.25 * r, 0, 0, 1.25 * r, -1.25 * r, 0);
            case CROSS -> cross(r);
        };
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Shape cross(double r) {
        Path2D path = new Path2D.Double();
        path.moveTo(-r, -r);
        path.lineTo(r, r);
        path.moveTo(-r, r);
        path.lineTo(r, -r);
        return path;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.chart.Layer;

/**
 * Finds the point of a frame next to a place: the points sorted into squares, so that a search looks at a few of them
 * only.
 */
public final class PointGrid {
    private static final double CELL = 8;

    private final Rectangle2D area;
    private final int columns;
    private final int rows;
    private final List<Projection> layers = new ArrayList<>();
    private final List<Integer> layerNumbers = new ArrayList<>();
    /** First entry of each square's points; one more at the end. */
    private final int[] starts;
    /** Points by square: the number of the projection and the place in it. */
    private final int[] projection;
    private final int[] place;

    /** A point found: which layer of the panel, which of its points, and how far, in points of length. */
    public record Found(int layer, int index, double distance) {
    }

    /** Sorts the points that a frame shows. */
    public PointGrid(Frame frame) {
        area = frame.area();
        columns = (int) Math.ceil(area.getWidth() / CELL) + 1;
        rows = (int) Math.ceil(area.getHeight() / CELL) + 1;
        starts = new int[columns * rows + 1];
        for (int i = 0; i < frame.panel().layers().size(); i++) {
            if (frame.panel().layers().get(i) instanceof Layer.Points points) {
                layers.add(Projection.of(frame, points, 0));
                layerNumbers.add(i);
            }
        }
        int total = 0;
        for (Projection points : layers) {
            for (int i = 0; i < points.count(); i++) {
                starts[cell(points.x()[i], points.y()[i]) + 1]++;
            }
            total += points.count();
        }
        for (int cell = 0; cell < columns * rows; cell++) {
            starts[cell + 1] += starts[cell];
        }
        projection = new int[total];
        place = new int[total];
        fill();
    }

    private void fill() {
        int[] next = starts.clone();
        for (int layer = 0; layer < layers.size(); layer++) {
            Projection points = layers.get(layer);
            for (int i = 0; i < points.count(); i++) {
                int at = next[cell(points.x()[i], points.y()[i])]++;
                projection[at] = layer;
                place[at] = i;
            }
        }
    }

    private int cell(double x, double y) {
        return row(y) * columns + column(x);
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, (x - area.getMinX()) / CELL));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, (y - area.getMinY()) / CELL));
    }

    /**
     * The nearest point within a radius, in points of length; of two at the same place the one drawn on top. Null if
     * there is none.
     */
    public Found nearest(double x, double y, double radius) {
        double best = radius * radius;
        int found = -1;
        for (int row = row(y - radius); row <= row(y + radius); row++) {
            int end = starts[row * columns + column(x + radius) + 1];
            for (int i = starts[row * columns + column(x - radius)]; i < end; i++) {
                Projection points = layers.get(projection[i]);
                double dx = points.x()[place[i]] - x;
                double dy = points.y()[place[i]] - y;
                double distance = dx * dx + dy * dy;
                if (distance < best || distance == best && (found < 0 || projection[i] >= projection[found])) {
                    best = distance;
                    found = i;
                }
            }
        }
        return found < 0 ? null : new Found(layerNumbers.get(projection[found]),
                layers.get(projection[found]).index()[place[found]], Math.sqrt(best));
    }
}

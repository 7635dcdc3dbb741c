/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.image.Plane;

/**
 * A plane and its halves: each pixel of a level is the mean of the (up to) four of the level below that are not blank.
 * A third more memory than the plane, and a view of the whole costs no more than one of a corner.
 */
public final class Pyramid {
    private static final int SMALLEST = 64;

    private final List<Plane> levels;

    private Pyramid(List<Plane> levels) {
        this.levels = List.copyOf(levels);
    }

    /** Makes all levels, down to where a side is 64 pixels. */
    public static Pyramid of(Plane plane) {
        List<Plane> levels = new ArrayList<>();
        levels.add(plane);
        for (Plane last = plane; Math.max(last.width(), last.height()) > SMALLEST; last = halved(last)) {
            if (last != plane) {
                levels.add(last);
            }
        }
        return new Pyramid(levels);
    }

    private static Plane halved(Plane plane) {
        int width = (plane.width() + 1) / 2;
        int height = (plane.height() + 1) / 2;
        float[] half = new float[width * height];
        double[] one = new double[plane.width()];
        double[] other = new double[plane.width()];
        for (int y = 0; y < height; y++) {
            plane.copyRow(0, 2 * y, one.length, one);
            plane.copyRow(0, Math.min(2 * y + 1, plane.height() - 1), other.length, other);
            for (int x = 0; x < width; x++) {
                int right = Math.min(2 * x + 1, one.length - 1);
                half[y * width + x] = mean(one[2 * x], one[right], other[2 * x], other[right]);
            }
        }
        return Plane.of(width, height, half);
    }

    private static float mean(double a, double b, double c, double d) {
        double sum = a + b + c + d;
        if (!Double.isNaN(sum)) {
            return (float) (sum / 4);
        }
        int count = 0;
        sum = 0;
        for (double value : new double[] {a, b, c, d}) {
            if (!Double.isNaN(value)) {
                sum += value;
                count++;
            }
        }
        return (float) (sum / count);
    }

    /** Number of levels, at least one. */
    public int depth() {
        return levels.size();
    }

    /** The plane itself at 0, half of it at 1, and so on. */
    public Plane level(int level) {
        return levels.get(level);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A part of a diagram that was drawn round stars.
 *
 * @param x      quantity along x
 * @param y      quantity along y; null for a histogram, where only x counts
 * @param atX    abscissae of its corners
 * @param atY    ordinates of its corners, as many
 * @param box    true for a rectangle, of which two opposite corners are given; else a lasso
 */
public record Drawn(Quantity x, Quantity y, double[] atX, double[] atY, boolean box) {
    /** Corners of a lasso that lie so near to the line between others, in sizes of the lasso, are left out. */
    private static final double STRAIGHT = 0.004;

    /** What holds for the stars in it, as a recipe says it. */
    public List<String> conditions() {
        if (y == null) {
            return range(x.name(), left(), right());
        }
        if (box) {
            List<String> both = new ArrayList<>(range(x.name(), left(), right()));
            both.addAll(range(y.name(), bottom(), top()));
            return both;
        }
        int dx = decimals(right() - left());
        int dy = decimals(top() - bottom());
        StringBuilder polygon = new StringBuilder("inPolygon(" + x.name() + ", " + y.name());
        for (int corner : Outline.corners(atX, atY, STRAIGHT)) {
            polygon.append(", ").append(text(atX[corner], dx)).append(", ").append(text(atY[corner], dy));
        }
        return List.of(polygon.append(')').toString());
    }

    /** False if a place, by the names of quantities, lies outside of the region's ranges. */
    public boolean mayHold(Map<String, Double> place) {
        double atX = place.getOrDefault(x.name(), left());
        double atY = y == null ? bottom() : place.getOrDefault(y.name(), bottom());
        return atX >= left() && atX <= right() && atY >= bottom() && atY <= top();
    }

    private double left() {
        return Arrays.stream(atX).min().orElse(Double.NaN);
    }

    private double right() {
        return Arrays.stream(atX).max().orElse(Double.NaN);
    }

    private double bottom() {
        return Arrays.stream(atY).min().orElse(Double.NaN);
    }

    private double top() {
        return Arrays.stream(atY).max().orElse(Double.NaN);
    }

    /** Between two values, with the digits that tell a thousandth of their difference. */
    static List<String> range(String name, double from, double to) {
        int decimals = decimals(to - from);
        return List.of(name + " >= " + text(from, decimals), name + " <= " + text(to, decimals));
    }

    private static int decimals(double width) {
        return width > 0 ? (int) Math.max(0, Math.min(12, 3 - Math.floor(Math.log10(width)))) : 6;
    }

    private static String text(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}

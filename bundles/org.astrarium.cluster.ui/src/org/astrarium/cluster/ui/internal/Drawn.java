/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astrarium.chart.Region;

/**
 * A part of a diagram that was drawn round stars.
 *
 * @param x      quantity along x
 * @param y      quantity along y; null for a histogram, where only x counts
 * @param region the part
 */
record Drawn(Quantity x, Quantity y, Region region) {
    /** Corners of a lasso that lie so near to the line between others, in sizes of the lasso, are left out. */
    private static final double STRAIGHT = 0.004;

    /** What holds for the stars in it, as a recipe says it. */
    List<String> conditions() {
        if (y == null) {
            return range(x.name(), region.left(), region.right());
        }
        if (region.isBox()) {
            List<String> both = new ArrayList<>(range(x.name(), region.left(), region.right()));
            both.addAll(range(y.name(), region.bottom(), region.top()));
            return both;
        }
        int dx = decimals(region.right() - region.left());
        int dy = decimals(region.top() - region.bottom());
        StringBuilder polygon = new StringBuilder("inPolygon(" + x.name() + ", " + y.name());
        for (int corner : Outline.corners(region, STRAIGHT)) {
            polygon.append(", ").append(text(region.x()[corner], dx)).append(", ").append(text(region.y()[corner], dy));
        }
        return List.of(polygon.append(')').toString());
    }

    /** False if a place, by the names of quantities, lies outside of the region's ranges. */
    boolean mayHold(Map<String, Double> place) {
        double atX = place.getOrDefault(x.name(), region.left());
        double atY = y == null ? region.bottom() : place.getOrDefault(y.name(), region.bottom());
        return atX >= region.left() && atX <= region.right() && atY >= region.bottom() && atY <= region.top();
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

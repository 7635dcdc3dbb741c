/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

/** Whether a point lies within a polygon on a plane, such as a lasso drawn in a diagram. */
final class Polygon {
    private Polygon() {
    }

    /**
     * True if a ray from the point crosses the polygon's line an odd number of times.
     *
     * @param values x and y of the point, then x and y of each corner; a last x without y counts for nothing
     */
    static boolean contains(double[] values) {
        double x = values[0];
        double y = values[1];
        int corners = values.length / 2 - 1;
        boolean inside = false;
        int before = corners;
        for (int corner = 1; corner <= corners; corner++) {
            double y1 = values[2 * before + 1];
            double y2 = values[2 * corner + 1];
            if (y1 > y != y2 > y) {
                double x1 = values[2 * before];
                double x2 = values[2 * corner];
                inside ^= x < x1 + (x2 - x1) * (y - y1) / (y2 - y1);
            }
            before = corner;
        }
        return inside;
    }
}

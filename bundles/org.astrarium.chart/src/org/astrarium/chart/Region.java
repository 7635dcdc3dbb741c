/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart;

import java.util.Arrays;

/**
 * A part of a panel that was drawn, in the panel's values: a rectangle along its axes, or what a line encloses.
 *
 * @param panel number of the panel
 * @param x     abscissae of the corners
 * @param y     ordinates of the corners, as many
 * @param isBox true for a rectangle; its corners are the lower and the upper ends
 */
public record Region(int panel, double[] x, double[] y, boolean isBox) {
    /** A rectangle between two opposite corners. */
    static Region box(int panel, double x, double y, double otherX, double otherY) {
        return new Region(panel, new double[] {Math.min(x, otherX), Math.max(x, otherX)},
                new double[] {Math.min(y, otherY), Math.max(y, otherY)}, true);
    }

    /** The least abscissa. */
    public double left() {
        return Arrays.stream(x).min().orElse(Double.NaN);
    }

    /** The greatest abscissa. */
    public double right() {
        return Arrays.stream(x).max().orElse(Double.NaN);
    }

    /** The least ordinate. */
    public double bottom() {
        return Arrays.stream(y).min().orElse(Double.NaN);
    }

    /** The greatest ordinate. */
    public double top() {
        return Arrays.stream(y).max().orElse(Double.NaN);
    }

    /** Tells for each point whether it lies within: a ray from it crosses the line an odd number of times. */
    Test test() {
        double left = left();
        double right = right();
        double bottom = bottom();
        double top = top();
        Test near = (px, py) -> px >= left && px <= right && py >= bottom && py <= top;
        return isBox ? near : (px, py) -> near.holds(px, py) && encloses(px, py);
    }

    private boolean encloses(double px, double py) {
        boolean inside = false;
        int before = x.length - 1;
        for (int corner = 0; corner < x.length; corner++) {
            if (y[before] > py != y[corner] > py) {
                inside ^= px < x[before] + (x[corner] - x[before]) * (py - y[before]) / (y[corner] - y[before]);
            }
            before = corner;
        }
        return inside;
    }

    /** Whether a point lies within. */
    @FunctionalInterface
    interface Test {
        boolean holds(double px, double py);
    }
}

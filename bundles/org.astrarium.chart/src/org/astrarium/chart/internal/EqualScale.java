/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.geom.Rectangle2D;
import org.astrarium.core.chart.Axis;

/**
 * Makes a unit as long in x as in y.
 *
 * @param area rectangle of a frame, in points
 * @param x    what its horizontal axis shows
 * @param y    what its vertical axis shows
 */
record EqualScale(Rectangle2D area, Span x, Span y) {
    /** The same ranges in a smaller rectangle, whole points wide and high, in the middle of this one. */
    EqualScale shrunk() {
        double scale = Math.min(area.getWidth() / x.length(), area.getHeight() / y.length());
        double width = Math.max(10, Math.rint(scale * x.length()));
        double height = Math.max(10, Math.rint(scale * y.length()));
        Rectangle2D smaller = new Rectangle2D.Double(Math.rint(area.getCenterX() - width / 2),
                Math.rint(area.getCenterY() - height / 2), width, height);
        // Rounding to whole points may leave the scales a little apart: the ranges take that up.
        return new EqualScale(smaller, x, y).filled(Axis.Scale.LINEAR, Axis.Scale.LINEAR);
    }

    /** The same rectangle with one of the ranges longer. Logarithmic scales are compared by the decade. */
    EqualScale filled(Axis.Scale xScale, Axis.Scale yScale) {
        Span xs = x.scaled(xScale);
        Span ys = y.scaled(yScale);
        double xPerPoint = xs.length() / area.getWidth();
        double yPerPoint = ys.length() / area.getHeight();
        if (xPerPoint < yPerPoint) {
            return new EqualScale(area, xs.scaledAbout(0.5, yPerPoint / xPerPoint).unscaled(xScale), y);
        }
        return new EqualScale(area, x, ys.scaledAbout(0.5, xPerPoint / yPerPoint).unscaled(yScale));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.geom.Rectangle2D;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Panel;

/**
 * A panel with its place and its ranges.
 *
 * @param panel what is drawn
 * @param area  inner rectangle, in points
 * @param x     horizontal axis
 * @param y     vertical axis
 */
public record Frame(Panel panel, Rectangle2D area, Side x, Side y) {
    /**
     * An axis in its place.
     *
     * @param axis    what it is
     * @param span    what it shows
     * @param ticks   its ticks
     * @param labels  true if ticks and axis are labelled, false where a neighbour's labels serve
     * @param room    from the frame to the outer edge of the axis's label, in points
     */
    record Side(Axis axis, Span span, Ticks ticks, boolean labels, double room) {
        /** The same axis with other ticks. */
        Side with(Ticks newTicks) {
            return new Side(axis, span, newTicks, labels, room);
        }
    }

    /** Maps abscissae. */
    public Ruler xRuler() {
        double left = area.getMinX();
        double right = area.getMaxX();
        return x.axis.reversed() ? new Ruler(x.axis.scale(), x.span, right, left)
                : new Ruler(x.axis.scale(), x.span, left, right);
    }

    /** Maps ordinates. */
    public Ruler yRuler() {
        double top = area.getMinY();
        double bottom = area.getMaxY();
        return y.axis.reversed() ? new Ruler(y.axis.scale(), y.span, top, bottom)
                : new Ruler(y.axis.scale(), y.span, bottom, top);
    }
}

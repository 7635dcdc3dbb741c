/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** A linear axis of JFreeChart whose ticks and labels are ours. */
final class LinearAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;

    private final transient AxisPen pen;

    LinearAxis(AxisPen pen) {
        this.pen = pen;
    }

    @Override
    protected AxisState drawTickMarksAndLabels(Graphics2D g, double cursor, Rectangle2D plotArea, Rectangle2D dataArea,
            RectangleEdge edge) {
        pen.ticks(this, g, dataArea, edge);
        return new AxisState(cursor);
    }

    @Override
    protected AxisState drawLabel(String label, Graphics2D g, Rectangle2D plotArea, Rectangle2D dataArea,
            RectangleEdge edge, AxisState state) {
        pen.label(g, dataArea, edge);
        return state;
    }
}

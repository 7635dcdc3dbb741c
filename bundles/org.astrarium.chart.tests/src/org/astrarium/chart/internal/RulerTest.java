/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Panel;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

/** The ruler by which points are placed and the axis of JFreeChart by which ticks are must be one. */
class RulerTest {
    @Test
    void theRulerAgreesWithTheAxis() {
        Rectangle2D area = new Rectangle2D.Double(40, 10, 300, 200);
        for (Axis axis : new Axis[] {Axis.of("x", ""), Axis.of("x", "").reverse(), Axis.log("x", ""),
            Axis.log("x", "").reverse()}) {
            Span span = new Span(0.5, 80);
            Frame.Side side = new Frame.Side(axis, span, new Ticks(List.of(), new double[0], 0), true, 0);
            Frame frame = new Frame(Panel.alone(axis, axis, List.of(), Panel.Legend.NONE), area, side, side);
            ValueAxis theirs = PanelPlot.axis(side, Color.BLACK, true);
            for (double value : new double[] {0.5, 1, 33, 80, 200}) {
                double x = theirs.valueToJava2D(value, area, RectangleEdge.BOTTOM);
                double y = theirs.valueToJava2D(value, area, RectangleEdge.LEFT);
                assertEquals(x, frame.xRuler().toPoint(value), 1e-9);
                assertEquals(y, frame.yRuler().toPoint(value), 1e-9);
            }
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.astrarium.core.chart.Axis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Draws the ticks and labels of an axis on one edge of a frame.
 *
 * @param side   the axis
 * @param color  of lines and text
 * @param labels true on the edge that bears the labels, false on the one across
 */
record AxisPen(Frame.Side side, Color color, boolean labels) {
    /** Lines of axes. */
    static final BasicStroke AXIS = new BasicStroke(0.7f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER);

    private static final BasicStroke TICK = new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final double MAJOR = 4.5;
    private static final double MINOR = 2.3;
    private static final double LABEL_GAP = 4;
    private static final double SMALLEST_FONT = 6;

    void ticks(ValueAxis axis, Graphics2D g, Rectangle2D area, RectangleEdge edge) {
        g.setColor(color);
        g.setStroke(TICK);
        for (Ticks.Tick tick : side.ticks().major()) {
            tick(g, area, edge, axis.valueToJava2D(tick.value(), area, edge), MAJOR);
        }
        for (double value : side.ticks().minor()) {
            tick(g, area, edge, axis.valueToJava2D(value, area, edge), MINOR);
        }
        if (labels) {
            for (Ticks.Tick tick : side.ticks().major()) {
                tickLabel(g, area, edge, axis.valueToJava2D(tick.value(), area, edge), tick.label());
            }
        }
    }

    private static void tick(Graphics2D g, Rectangle2D area, RectangleEdge edge, double at, double length) {
        if (edge == RectangleEdge.BOTTOM) {
            g.draw(new Line2D.Double(at, area.getMaxY(), at, area.getMaxY() - length));
        } else if (edge == RectangleEdge.TOP) {
            g.draw(new Line2D.Double(at, area.getMinY(), at, area.getMinY() + length));
        } else if (edge == RectangleEdge.LEFT) {
            g.draw(new Line2D.Double(area.getMinX(), at, area.getMinX() + length, at));
        } else {
            g.draw(new Line2D.Double(area.getMaxX(), at, area.getMaxX() - length, at));
        }
    }

    private void tickLabel(Graphics2D g, Rectangle2D area, RectangleEdge edge, double at, RichText label) {
        if (label.isEmpty()) {
            return;
        }
        double size = Layout.TICK_FONT;
        if (edge == RectangleEdge.BOTTOM) {
            double powers = side.axis().scale() == Axis.Scale.LOG ? 0.15 * size : 0;
            Lettering.draw(g, label, at, area.getMaxY() + LABEL_GAP + powers + Lettering.DIGIT_HEIGHT * size,
                    new Lettering.Style(size, color, null, Lettering.Anchor.MIDDLE));
        } else {
            Lettering.draw(g, label, area.getMinX() - LABEL_GAP, at + Lettering.DIGIT_HEIGHT * size / 2,
                    new Lettering.Style(size, color, null, Lettering.Anchor.END));
        }
    }

    void label(Graphics2D g, Rectangle2D area, RectangleEdge edge) {
        RichText text = RichText.parse(labelText());
        if (!labels || text.isEmpty()) {
            return;
        }
        boolean horizontal = edge == RectangleEdge.BOTTOM;
        double length = horizontal ? area.getWidth() : area.getHeight();
        // A label may be a little longer than its axis; beyond that its letters shrink.
        double fit = (length + 2 * LABEL_GAP) / Lettering.width(text, Layout.LABEL_FONT);
        double size = Math.max(SMALLEST_FONT, Layout.LABEL_FONT * Math.min(1, fit));
        Lettering.Style style = new Lettering.Style(size, color, null, Lettering.Anchor.MIDDLE);
        if (horizontal) {
            Lettering.draw(g, text, area.getCenterX(), area.getMaxY() + side.room() - 0.4 * Layout.LABEL_FONT, style);
            return;
        }
        AffineTransform before = g.getTransform();
        g.translate(area.getMinX() - side.room() + Layout.LABEL_FONT, area.getCenterY());
        g.rotate(-Math.PI / 2);
        Lettering.draw(g, text, 0, 0, style);
        g.setTransform(before);
    }

    /** The label with the unit, and the power of ten that the ticks leave out, in brackets. */
    private String labelText() {
        String unit = side.axis().unit();
        if (side.ticks().exponent() != 0) {
            String power = NumberText.powerOfTen(side.ticks().exponent());
            unit = unit.isEmpty() ? power : power + " " + unit;
        }
        if (unit.isEmpty()) {
            return side.axis().label();
        }
        return side.axis().label().isEmpty() ? "(" + unit + ")" : side.axis().label() + " (" + unit + ")";
    }
}

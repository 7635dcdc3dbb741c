/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.astrarium.chart.Theme;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel.Legend;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * The names of a frame's layers in one of its corners: no box, a rim round the letters keeps them legible over data.
 */
final class LegendAnnotation extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;
    private static final double SIZE = 8;
    private static final double SMALLEST = 4.5;
    private static final double LINE = 12;
    private static final double INSET = 8;
    private static final double KEY = 16;
    private static final double KEY_TO_TEXT = 4;

    private final transient Frame frame;
    private final transient Theme theme;

    LegendAnnotation(Frame frame, Theme theme) {
        this.frame = frame;
        this.theme = theme;
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis xAxis, ValueAxis yAxis, int renderer,
            PlotRenderingInfo info) {
        Legend legend = frame.panel().legend();
        List<Layer> named = frame.panel().layers().stream().filter(layer -> !layer.name().isEmpty()).toList();
        if (legend == Legend.NONE || named.isEmpty()) {
            return;
        }
        double widest = named.stream().mapToDouble(layer -> Lettering.width(RichText.parse(layer.name()), SIZE)).max()
                .orElse(0);
        // In a frame too small for it the letters shrink, so that no name is cut.
        double fit = Math.min(1, (area.getWidth() - 2 * INSET - KEY - KEY_TO_TEXT) / widest);
        double size = Math.max(SMALLEST, SIZE * fit);
        widest *= size / SIZE;
        boolean left = legend == Legend.TOP_LEFT || legend == Legend.BOTTOM_LEFT;
        boolean top = legend == Legend.TOP_LEFT || legend == Legend.TOP_RIGHT;
        double x = left ? area.getMinX() + INSET
                : Math.max(area.getMinX() + INSET, area.getMaxX() - INSET - KEY - KEY_TO_TEXT - widest);
        double y = (top ? area.getMinY() + INSET : area.getMaxY() - INSET - LINE * named.size()) + LINE / 2;
        Lettering.Style style = new Lettering.Style(size, theme.color(Ink.FOREGROUND), new Color(theme.background()),
                Lettering.Anchor.START);
        for (Layer layer : named) {
            key(g, layer, x, y);
            Lettering.draw(g, RichText.parse(layer.name()), x + KEY + KEY_TO_TEXT,
                    y + Lettering.DIGIT_HEIGHT * size / 2, style);
            y += LINE;
        }
    }

    private void key(Graphics2D g, Layer layer, double x, double y) {
        Color color = theme.color(layer.ink());
        if (layer instanceof Layer.Points points && new PointsPainter(frame, theme).isDense(points)) {
            ramp(g, new PointsPainter(frame, theme).colours(points), x, y);
        } else if (layer instanceof Layer.Points points) {
            double size = Math.max(3, Markers.size(points.marker(), 1));
            if (points.yError() != null) {
                g.setColor(CurvePainter.transparent(color, 160));
                g.setStroke(new BasicStroke(0.6f));
                g.draw(new Line2D.Double(x + KEY / 2, y - 4.5, x + KEY / 2, y + 4.5));
            }
            float[] middle = {(float) (x + KEY / 2)};
            Markers.draw(g, points.marker(), size, color, middle, new float[] {(float) y}, 1);
        } else if (layer instanceof Layer.Line line) {
            line(g, color, CurvePainter.stroke(line.dash(), 1.2f), x, y);
        } else if (layer instanceof Layer.Rule rule) {
            line(g, color, CurvePainter.stroke(rule.dash(), 0.8f), x, y);
        } else {
            g.setColor(CurvePainter.transparent(color, 70));
            g.fill(new Rectangle2D.Double(x, y - 3.5, KEY, 7));
            if (layer instanceof Layer.Histogram) {
                g.setColor(color);
                g.setStroke(new BasicStroke(0.8f));
                g.draw(new Rectangle2D.Double(x, y - 3.5, KEY, 7));
            }
        }
    }

    /** From few points to many. */
    private static void ramp(Graphics2D g, ColourMap colours, double x, double y) {
        int steps = 8;
        for (int i = 0; i < steps; i++) {
            g.setColor(new Color(colours.argb(i / (steps - 1.0)), true));
            g.fill(new Rectangle2D.Double(x + i * KEY / steps, y - 3, KEY / steps, 6));
        }
    }

    private static void line(Graphics2D g, Color color, BasicStroke stroke, double x, double y) {
        g.setColor(color);
        g.setStroke(stroke);
        g.draw(new Line2D.Double(x, y, x + KEY, y));
    }
}

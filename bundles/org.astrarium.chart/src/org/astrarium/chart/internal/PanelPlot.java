/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.BitSet;
import org.astrarium.chart.Theme;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Makes the plot of JFreeChart that draws a frame: axes on four sides, one annotation a layer. */
final class PanelPlot {
    private PanelPlot() {
    }

    /** Draws a frame; rows of selected are drawn again on top. */
    static void draw(Graphics2D g, Frame frame, Theme theme, BitSet selected) {
        XYPlot plot = new XYPlot();
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        // The layout has made room for the labels: what is handed to the plot is the frame's inner rectangle itself.
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setBackgroundPaint(null);
        plot.setOutlinePaint(theme.color(Ink.FOREGROUND));
        plot.setOutlineStroke(AxisPen.AXIS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        addAxes(plot, frame, theme.color(Ink.FOREGROUND));
        for (Layer layer : frame.panel().layers()) {
            plot.addAnnotation(new LayerAnnotation(frame, layer, theme), false);
        }
        plot.addAnnotation(new SelectionAnnotation(frame, theme, selected), false);
        plot.addAnnotation(new LegendAnnotation(frame, theme), false);
        plot.draw(g, frame.area(), null, null, null);
    }

    private static void addAxes(XYPlot plot, Frame frame, Color color) {
        plot.setDomainAxis(0, axis(frame.x(), color, frame.x().labels()), false);
        plot.setDomainAxis(1, axis(frame.x(), color, false), false);
        plot.setRangeAxis(0, axis(frame.y(), color, frame.y().labels()), false);
        plot.setRangeAxis(1, axis(frame.y(), color, false), false);
        plot.setDomainAxisLocation(0, AxisLocation.BOTTOM_OR_LEFT, false);
        plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_RIGHT, false);
        plot.setRangeAxisLocation(0, AxisLocation.BOTTOM_OR_LEFT, false);
        plot.setRangeAxisLocation(1, AxisLocation.TOP_OR_RIGHT, false);
    }

    static ValueAxis axis(Frame.Side side, Color color, boolean labels) {
        AxisPen pen = new AxisPen(side, color, labels);
        ValueAxis axis = side.axis().scale() == Axis.Scale.LOG ? new LogarithmicScale(pen) : new LinearAxis(pen);
        axis.setRange(new Range(side.span().lo(), side.span().hi()), true, false);
        axis.setInverted(side.axis().reversed());
        return axis;
    }
}

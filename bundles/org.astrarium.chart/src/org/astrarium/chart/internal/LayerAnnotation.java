/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.astrarium.chart.Theme;
import org.astrarium.core.chart.Layer;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** A layer as what JFreeChart draws between the axes, clipped to them. */
final class LayerAnnotation extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;

    private final transient Frame frame;
    private final transient Layer layer;
    private final transient Theme theme;

    LayerAnnotation(Frame frame, Layer layer, Theme theme) {
        this.frame = frame;
        this.layer = layer;
        this.theme = theme;
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis xAxis, ValueAxis yAxis, int renderer,
            PlotRenderingInfo info) {
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (layer instanceof Layer.Points points) {
            new PointsPainter(frame, theme).draw(g, points);
        } else if (layer instanceof Layer.Note note) {
            NotePainter.draw(g, frame, note, theme);
        } else {
            new CurvePainter(frame, theme).draw(g, layer);
        }
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
    }
}

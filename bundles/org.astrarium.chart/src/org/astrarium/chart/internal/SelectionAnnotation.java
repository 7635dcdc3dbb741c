/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import org.astrarium.chart.Theme;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * The selected points of a frame on top of all others: a halo of the background, a rim of the foreground, the colour
 * inside. Too many to be told apart are a density in that colour.
 */
final class SelectionAnnotation extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;
    private static final double HALO = 4;
    private static final double RIM = 1.6;
    private static final double SIZE = 4.2;
    private static final int FEW = 60;
    private static final int MANY = 600;

    private final transient Frame frame;
    private final transient Theme theme;
    private final transient BitSet selected;

    SelectionAnnotation(Frame frame, Theme theme, BitSet selected) {
        this.frame = frame;
        this.theme = theme;
        this.selected = selected;
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis xAxis, ValueAxis yAxis, int renderer,
            PlotRenderingInfo info) {
        if (selected.isEmpty()) {
            return;
        }
        for (Layer layer : frame.panel().layers()) {
            if (layer instanceof Layer.Points points && points.rows() != null) {
                draw(g, points);
            }
        }
    }

    private void draw(Graphics2D g, Layer.Points points) {
        Projection shown = Projection.of(frame, points, 3);
        float[] x = new float[shown.count()];
        float[] y = new float[shown.count()];
        int count = 0;
        for (int i = 0; i < shown.count(); i++) {
            if (selected.get(points.rows()[shown.index()[i]])) {
                x[count] = shown.x()[i];
                y[count++] = shown.y()[i];
            }
        }
        Color inside = theme.color(points.ink() == Ink.FIELD || points.ink() == Ink.FOREGROUND ? Ink.VERMILLION
                : points.ink());
        if (count > PointsPainter.MOST_MARKERS) {
            Density.draw(g, frame.area(), new Projection(count, x, y, shown.index()), ColourMap.shades(theme, inside));
            return;
        }
        // hundreds in halos would cover each other and all else
        double scale = count > MANY ? 0.45 : count > FEW ? 0.65 : 1;
        double size = scale * SIZE;
        Layer.Marker marker = points.marker() == Layer.Marker.CROSS ? Layer.Marker.CIRCLE : points.marker();
        Markers.draw(g, marker, size + scale * scale * HALO, new Color(theme.background()), x, y, count);
        Markers.draw(g, marker, size + scale * scale * RIM, theme.color(Ink.FOREGROUND), x, y, count);
        Markers.draw(g, marker, size, inside, x, y, count);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.astrarium.chart.Theme;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;

/** Draws points: markers while they can be told apart, their density above that. */
final class PointsPainter {
    /** More points in a frame than this are drawn as a density. */
    static final int MOST_MARKERS = 20_000;

    private static final int FIELD_ALPHA = 115;
    private static final int BAR_ALPHA = 105;
    private static final float BAR_WIDTH = 0.45f;

    private final Frame frame;
    private final Theme theme;

    PointsPainter(Frame frame, Theme theme) {
        this.frame = frame;
        this.theme = theme;
    }

    void draw(Graphics2D g, Layer.Points points) {
        Projection shown = Projection.of(frame, points, 3);
        if (shown.count() > MOST_MARKERS) {
            Density.draw(g, frame.area(), shown, colours(points));
            return;
        }
        Color color = theme.color(points.ink());
        bars(g, points, color);
        Color ink = points.ink() == Ink.FIELD ? CurvePainter.transparent(color, FIELD_ALPHA) : color;
        double size = Markers.size(points.marker(), shown.count());
        Markers.draw(g, points.marker(), size, ink, shown.x(), shown.y(), shown.count());
    }

    /** True if the frame shows too many of these points for markers. */
    boolean isDense(Layer.Points points) {
        return points.x().length > MOST_MARKERS && Projection.of(frame, points, 3).count() > MOST_MARKERS;
    }

    /**
     * Viridis for the one cloud of a frame; shades of the inks where there are several, and always for what is only
     * background.
     */
    ColourMap colours(Layer.Points points) {
        boolean onlyOne = frame.panel().layers().stream().noneMatch(other -> other != points
                && other instanceof Layer.Points cloud && cloud.ink() != Ink.FIELD
                && cloud.x().length > MOST_MARKERS);
        return points.ink() != Ink.FIELD && onlyOne ? ColourMap.viridis(theme)
                : ColourMap.shades(theme, theme.color(points.ink()));
    }

    private void bars(Graphics2D g, Layer.Points points, Color color) {
        if (points.xError() == null && points.yError() == null) {
            return;
        }
        Ruler xRuler = frame.xRuler();
        Ruler yRuler = frame.yRuler();
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.x().length; i++) {
            double x = points.x()[i];
            double y = points.y()[i];
            if (points.xError() != null) {
                bar(path, xRuler, x, points.xError()[i], yRuler.toPoint(y), true);
            }
            if (points.yError() != null) {
                bar(path, yRuler, y, points.yError()[i], xRuler.toPoint(x), false);
            }
        }
        g.setColor(CurvePainter.transparent(color, BAR_ALPHA));
        g.setStroke(new BasicStroke(BAR_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(path);
    }

    private void bar(Path2D path, Ruler ruler, double value, double error, double across, boolean horizontal) {
        Rectangle2D area = frame.area();
        double start = horizontal ? area.getMinX() : area.getMinY();
        double end = horizontal ? area.getMaxX() : area.getMaxY();
        double one = ruler.toPoint(value - error);
        double other = ruler.toPoint(value + error);
        // The lower end of a bar may have no logarithm: it then runs to the frame.
        one = Double.isNaN(one) && !Double.isNaN(other) ? ruler.pointsPerUnit() > 0 ? start : end : one;
        double from = Math.max(start, Math.min(one, other));
        double to = Math.min(end, Math.max(one, other));
        boolean outside = horizontal ? across < area.getMinY() || across > area.getMaxY()
                : across < area.getMinX() || across > area.getMaxX();
        if (Double.isNaN(across) || outside || !(from < to)) {
            return;
        }
        path.moveTo(horizontal ? from : across, horizontal ? across : from);
        path.lineTo(horizontal ? to : across, horizontal ? across : to);
    }
}

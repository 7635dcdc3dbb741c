/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.astrarium.chart.Theme;
import org.astrarium.core.chart.Layer;

/** Draws lines, bands, histograms and rules. */
final class CurvePainter {
    private static final int BAND_ALPHA = 56;
    private static final int HISTOGRAM_ALPHA = 44;

    private final Theme theme;
    private final Ruler x;
    private final Ruler y;
    private final Rectangle2D area;

    CurvePainter(Frame frame, Theme theme) {
        this.theme = theme;
        x = frame.xRuler();
        y = frame.yRuler();
        area = frame.area();
    }

    void draw(Graphics2D g, Layer layer) {
        Color color = theme.color(layer.ink());
        if (layer instanceof Layer.Line line) {
            g.setColor(color);
            g.setStroke(stroke(line.dash(), 1.2f));
            g.draw(Polyline.through(x, y, line.x(), line.y()));
        } else if (layer instanceof Layer.Band band) {
            g.setColor(transparent(color, BAND_ALPHA));
            band(g, band);
        } else if (layer instanceof Layer.Histogram histogram) {
            histogram(g, histogram, color);
        } else if (layer instanceof Layer.Rule rule) {
            g.setColor(color);
            g.setStroke(stroke(rule.dash(), 0.8f));
            rule(g, rule);
        }
    }

    static BasicStroke stroke(Layer.Dash dash, float width) {
        float[] pattern = switch (dash) {
            case SOLID -> null;
            case DASHED -> new float[] {5, 3};
            case DOTTED -> new float[] {0.01f, 2.6f};
        };
        int cap = dash == Layer.Dash.DASHED ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND;
        return new BasicStroke(dash == Layer.Dash.DOTTED ? 1.25f * width : width, cap, BasicStroke.JOIN_ROUND, 10,
                pattern, 0);
    }

    static Color transparent(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    private void band(Graphics2D g, Layer.Band band) {
        int from = 0;
        for (int i = 0; i <= band.x().length; i++) {
            boolean gap = i == band.x().length || Double.isNaN(x.toPoint(band.x()[i]) + y.toPoint(band.lower()[i])
                    + y.toPoint(band.upper()[i]));
            if (gap) {
                if (i - from > 1) {
                    g.fill(closed(band, from, i));
                }
                from = i + 1;
            }
        }
    }

    private Path2D closed(Layer.Band band, int from, int to) {
        Path2D path = new Path2D.Double();
        path.moveTo(Polyline.near(x.toPoint(band.x()[from])), Polyline.near(y.toPoint(band.upper()[from])));
        for (int i = from + 1; i < to; i++) {
            path.lineTo(Polyline.near(x.toPoint(band.x()[i])), Polyline.near(y.toPoint(band.upper()[i])));
        }
        for (int i = to - 1; i >= from; i--) {
            path.lineTo(Polyline.near(x.toPoint(band.x()[i])), Polyline.near(y.toPoint(band.lower()[i])));
        }
        path.closePath();
        return path;
    }

    private void histogram(Graphics2D g, Layer.Histogram histogram, Color color) {
        double zero = y.toPoint(0);
        // A logarithmic axis has no zero: bars stand on the frame.
        double ground = Polyline.near(Double.isNaN(zero) ? Math.max(area.getMinY(), area.getMaxY()) : zero);
        Path2D outline = new Path2D.Double();
        double at = ground;
        for (int i = 0; i < histogram.counts().length; i++) {
            double left = Polyline.near(x.toPoint(histogram.edges()[i]));
            double right = Polyline.near(x.toPoint(histogram.edges()[i + 1]));
            double top = Polyline.near(y.toPoint(histogram.counts()[i]));
            top = Double.isNaN(top) ? ground : top;
            if (Double.isNaN(left) || Double.isNaN(right)) {
                continue;
            }
            if (outline.getCurrentPoint() == null) {
                outline.moveTo(left, ground);
            }
            if (top != at) {
                outline.lineTo(left, top);
            }
            outline.lineTo(right, top);
            at = top;
        }
        if (outline.getCurrentPoint() == null) {
            return;
        }
        outline.lineTo(outline.getCurrentPoint().getX(), ground);
        g.setColor(transparent(color, HISTOGRAM_ALPHA));
        g.fill(outline);
        g.setColor(color);
        g.setStroke(stroke(Layer.Dash.SOLID, 1f));
        g.draw(outline);
    }

    private void rule(Graphics2D g, Layer.Rule rule) {
        double at = Polyline.near(rule.horizontal() ? y.toPoint(rule.value()) : x.toPoint(rule.value()));
        if (!Double.isNaN(at)) {
            g.draw(rule.horizontal() ? new Line2D.Double(area.getMinX(), at, area.getMaxX(), at)
                    : new Line2D.Double(at, area.getMinY(), at, area.getMaxY()));
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;

/** Measures and draws text. Widths do not depend on what is drawn to, so that a layout is the same everywhere. */
final class Lettering {
    /** Which part of a text stands at the given point. */
    enum Anchor { START, MIDDLE, END }

    /**
     * How a text is drawn.
     *
     * @param size   of the letters, in points
     * @param color  of the letters
     * @param halo   of a rim that lifts them off what lies behind, or null
     * @param anchor what stands at the point
     */
    record Style(double size, Color color, Color halo, Anchor anchor) {
    }

    /** Height of a digit over the size of the font, near enough for all sans-serif fonts. */
    static final double DIGIT_HEIGHT = 0.73;
    /** Width of the rim on both sides of a stroke, in points. */
    static final double HALO_WIDTH = 2.4;

    private static final FontRenderContext EVERYWHERE = new FontRenderContext(null, true, true);
    private static final Font BASE = new Font(Font.SANS_SERIF, Font.PLAIN, 1);

    private Lettering() {
    }

    /** Width of a text, in points. */
    static double width(RichText text, double size) {
        double width = 0;
        for (RichText.Run run : text.runs()) {
            width += width(run, size);
        }
        return width;
    }

    private static double width(RichText.Run run, double size) {
        // Measured at a large size: a font's hints would make small letters wider or narrower than their share.
        return font(100).getStringBounds(run.text(), EVERYWHERE).getWidth() / 100 * size * run.level().size;
    }

    /** Draws a text on the baseline y. */
    static void draw(Graphics2D g, RichText text, double x, double y, Style style) {
        if (g instanceof SvgGraphics svg) {
            svg.text(text, x, y, style);
            return;
        }
        double at = switch (style.anchor()) {
            case START -> x;
            case MIDDLE -> x - width(text, style.size()) / 2;
            case END -> x - width(text, style.size());
        };
        if (style.halo() != null) {
            rim(g, text, at, y, style);
        }
        g.setColor(style.color());
        for (RichText.Run run : text.runs()) {
            g.setFont(font(style.size() * run.level().size));
            g.drawString(run.text(), (float) at, (float) (y + run.level().drop * style.size()));
            at += width(run, style.size());
        }
    }

    private static void rim(Graphics2D g, RichText text, double x, double y, Style style) {
        Stroke before = g.getStroke();
        g.setColor(style.halo());
        g.setStroke(new BasicStroke((float) HALO_WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double at = x;
        for (RichText.Run run : text.runs()) {
            Shape outline = font(style.size() * run.level().size).createGlyphVector(EVERYWHERE, run.text())
                    .getOutline((float) at, (float) (y + run.level().drop * style.size()));
            g.draw(outline);
            at += width(run, style.size());
        }
        g.setStroke(before);
    }

    private static Font font(double size) {
        return BASE.deriveFont((float) size);
    }
}

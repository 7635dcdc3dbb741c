/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.List;
import org.astrarium.chart.Theme;

/** Draws laid out charts. */
public final class ChartPainter {
    private ChartPainter() {
    }

    /**
     * Draws all frames.
     *
     * @param g        scaled to points
     * @param whole    what the background covers, in points
     * @param selected rows whose points are drawn again on top
     */
    public static void draw(Graphics2D g, Rectangle2D whole, List<Frame> frames, Theme theme, BitSet selected) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
        g.setColor(new Color(theme.background()));
        g.fill(whole);
        for (Frame frame : frames) {
            PanelPlot.draw(g, frame, theme, selected);
        }
    }
}

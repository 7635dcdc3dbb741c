/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import org.astrarium.chart.Theme;
import org.astrarium.core.chart.Layer;

/** Draws words into a frame. */
final class NotePainter {
    private static final double SIZE = 8.5;
    private static final double INSET = 6;

    private NotePainter() {
    }

    /**
     * Draws a note that begins at its point; moved, and made smaller, as far as it must be to stand wholly inside the
     * frame.
     */
    static void draw(Graphics2D g, Frame frame, Layer.Note note, Theme theme) {
        double x = frame.xRuler().toPoint(note.x());
        double y = frame.yRuler().toPoint(note.y());
        if (Double.isNaN(x) || Double.isNaN(y) || !frame.area().contains(x, y)) {
            return;
        }
        RichText text = RichText.parse(note.text());
        double full = Lettering.width(text, SIZE);
        double size = SIZE * Math.min(1, (frame.area().getWidth() - 2 * INSET) / full);
        double width = full * size / SIZE;
        double left = Math.max(frame.area().getMinX() + INSET, Math.min(x, frame.area().getMaxX() - INSET - width));
        double base = Math.max(frame.area().getMinY() + INSET + size, Math.min(y, frame.area().getMaxY() - INSET));
        Lettering.draw(g, text, left, base, new Lettering.Style(size, theme.color(note.ink()),
                new Color(theme.background()), Lettering.Anchor.START));
    }
}

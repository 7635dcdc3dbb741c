/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * Fonts and colours of one grid. They are made once and again when the theme has changed, not for each of the thousand
 * cells of a picture.
 */
final class GridLook {
    /** Space left and right of a cell's text. */
    static final int PAD = 8;

    private final Control field;
    private final Font plain;
    private final Font digits;
    private final int digitWidth;
    private final int letterWidth;
    private final int rowHeight;
    private final int lineHeight;
    private final int digitDrop;
    private TableColours source;
    private Color background;
    private Color foreground;
    private Color quiet;
    private Color line;
    private Color header;
    private Color selected;
    private Color marked;
    private Color frame;

    /** Takes its colours from a text field. */
    GridLook(Control field) {
        this.field = field;
        this.plain = field.getFont();
        this.digits = JFaceResources.getTextFont();
        GC gc = new GC(field);
        try {
            gc.setFont(digits);
            this.digitWidth = gc.textExtent("0000000000").x / 10;
            FontMetrics digitMetrics = gc.getFontMetrics();
            gc.setFont(plain);
            FontMetrics metrics = gc.getFontMetrics();
            this.letterWidth = (int) Math.ceil(metrics.getAverageCharacterWidth());
            this.lineHeight = metrics.getHeight();
            this.rowHeight = Math.max(lineHeight, digitMetrics.getHeight()) + 6;
            this.digitDrop = metrics.getAscent() + metrics.getLeading()
                    - digitMetrics.getAscent() - digitMetrics.getLeading();
        } finally {
            gc.dispose();
        }
        refresh();
    }

    /** Takes the theme's colours again; true if they are others than before. */
    boolean refresh() {
        TableColours now = TableColours.of(field);
        if (now.equals(source)) {
            return false;
        }
        source = now;
        background = now.background();
        foreground = now.foreground();
        quiet = now.quiet();
        line = now.line();
        header = now.header();
        selected = now.selected();
        marked = now.marked();
        frame = now.frame();
        return true;
    }

    Font plain() {
        return plain;
    }

    /** The font of numbers: all digits equally wide. */
    Font digits() {
        return digits;
    }

    int digitWidth() {
        return digitWidth;
    }

    int letterWidth() {
        return letterWidth;
    }

    int rowHeight() {
        return rowHeight;
    }

    int lineHeight() {
        return lineHeight;
    }

    /** How much lower than letters digits are drawn, so that both stand on one line. */
    int digitDrop() {
        return digitDrop;
    }

    Color background() {
        return background;
    }

    Color foreground() {
        return foreground;
    }

    Color quiet() {
        return quiet;
    }

    Color line() {
        return line;
    }

    Color header() {
        return header;
    }

    Color selected() {
        return selected;
    }

    /** Behind the rows of the active selection. */
    Color marked() {
        return marked;
    }

    Color frame() {
        return frame;
    }
}

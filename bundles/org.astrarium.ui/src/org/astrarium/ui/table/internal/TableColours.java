/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours of a grid, made from those that the theme gives to a text field: so the grid is light or dark as the fields
 * beside it are.
 */
record TableColours(RGB paper, RGB ink, RGB chosen) {
    /** Blue and sky blue of Okabe and Ito. */
    private static final RGB BLUE = new RGB(0x00, 0x72, 0xb2);
    private static final RGB SKY = new RGB(0x56, 0xb4, 0xe9);

    /** The colours that the field has now. */
    static TableColours of(Control field) {
        RGB chosen = field.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB();
        return new TableColours(field.getBackground().getRGB(), field.getForeground().getRGB(), chosen);
    }

    Color background() {
        return new Color(paper);
    }

    Color foreground() {
        return new Color(ink);
    }

    /** For what is read second: units, row numbers. */
    Color quiet() {
        return mix(ink, 0.62);
    }

    Color line() {
        return mix(ink, 0.11);
    }

    Color header() {
        return mix(ink, 0.055);
    }

    Color selected() {
        return mix(chosen, 0.32);
    }

    /** Behind the rows of the active selection. */
    Color marked() {
        return mix(isDark() ? SKY : BLUE, 0.13);
    }

    Color frame() {
        return bars();
    }

    Color bars() {
        return new Color(isDark() ? SKY : BLUE);
    }

    boolean isDark() {
        return paper.red * 0.299 + paper.green * 0.587 + paper.blue * 0.114 < 128;
    }

    private Color mix(RGB over, double part) {
        return new Color(mix(paper.red, over.red, part), mix(paper.green, over.green, part),
                mix(paper.blue, over.blue, part));
    }

    private static int mix(int under, int over, double part) {
        return (int) Math.round(under + (over - under) * part);
    }
}

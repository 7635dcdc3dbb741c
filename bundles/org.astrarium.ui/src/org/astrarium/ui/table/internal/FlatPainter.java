/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What the painters of body and headers share. They draw straight to the screen, without NatTable's look-up of styles,
 * which would take longer than the drawing.
 */
abstract class FlatPainter implements ICellPainter {
    static final int DRAW = SWT.DRAW_TRANSPARENT;
    private static final String CUT = "\u2026";

    final GridLook look;

    FlatPainter(GridLook look) {
        this.look = look;
    }

    static boolean isSelected(ILayerCell cell) {
        return cell.getDisplayMode() == DisplayMode.SELECT;
    }

    /** A thin line below. */
    final void underline(GC gc, Rectangle bounds) {
        gc.setForeground(look.line());
        int y = bounds.y + bounds.height - 1;
        gc.drawLine(bounds.x, y, bounds.x + bounds.width, y);
    }

    /**
     * Text of the font that is set, cut with dots where it is wider than the room; never without its first characters.
     */
    static String fit(GC gc, String text, int room) {
        if (gc.textExtent(text, DRAW).x <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low + 1 < high) {
            int middle = (low + high) / 2;
            if (gc.textExtent(text.substring(0, middle) + CUT, DRAW).x <= room) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return text.substring(0, low) + CUT;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return look.rowHeight();
    }

    @Override
    public final ICellPainter getCellPainterAt(int x, int y, ILayerCell cell, GC gc, Rectangle bounds,
            IConfigRegistry registry) {
        return this;
    }
}

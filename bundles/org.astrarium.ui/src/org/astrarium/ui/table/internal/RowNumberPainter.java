/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.function.IntPredicate;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the number that a row has in the file, and the corner above. */
final class RowNumberPainter extends FlatPainter {
    /** Width of the bar beside the number of a marked row. */
    private static final int BAR = 3;

    private final IntPredicate marked;

    /** @param marked tells of a position in the grid whether its row is marked */
    RowNumberPainter(GridLook look, IntPredicate marked) {
        super(look);
        this.marked = marked;
    }

    /** Room that a number takes. */
    int width(String number) {
        return number.length() * look.digitWidth() + 2 * GridLook.PAD;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        gc.setBackground(isSelected(cell) ? look.selected() : look.header());
        gc.fillRectangle(bounds);
        underline(gc, bounds);
        String number = (String) cell.getDataValue();
        if (!number.isEmpty() && marked.test(cell.getRowIndex())) {
            gc.setBackground(look.frame());
            gc.fillRectangle(bounds.x, bounds.y, BAR, bounds.height);
        }
        if (!number.isEmpty()) {
            gc.setFont(look.digits());
            gc.setForeground(look.quiet());
            int x = bounds.x + bounds.width - GridLook.PAD - number.length() * look.digitWidth();
            gc.drawText(number, x, bounds.y + (bounds.height - look.lineHeight()) / 2 + look.digitDrop(), DRAW);
        }
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return width((String) cell.getDataValue());
    }
}

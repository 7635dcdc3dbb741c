/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the number that a row has in the file, and the corner above. */
final class RowNumberPainter extends FlatPainter {
    RowNumberPainter(GridLook look) {
        super(look);
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

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.function.IntPredicate;
import org.astrarium.ui.table.CellText;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a cell: numbers right-aligned in digits of one width, other values left, a blank as nothing. */
final class BodyPainter extends FlatPainter {
    private static final char CUT = '\u2026';

    private final CellText[] texts;
    private final SelectionLayer selection;
    private final IntPredicate marked;

    /** @param marked tells of a position in the grid whether its row is marked */
    BodyPainter(GridLook look, CellText[] texts, SelectionLayer selection, IntPredicate marked) {
        super(look);
        this.texts = texts;
        this.marked = marked;
        this.selection = selection;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        boolean selected = isSelected(cell);
        if (selected || marked.test(cell.getRowIndex())) {
            gc.setBackground(selected ? look.selected() : look.marked());
            gc.fillRectangle(bounds);
        }
        underline(gc, bounds);
        String text = (String) cell.getDataValue();
        if (!text.isEmpty()) {
            gc.setForeground(look.foreground());
            int y = bounds.y + (bounds.height - look.lineHeight()) / 2;
            if (texts[cell.getColumnIndex()].isNumeric()) {
                drawNumber(gc, text, bounds, y);
            } else {
                drawText(gc, text, bounds, y);
            }
        }
        if (selected && isAnchor(cell)) {
            gc.setForeground(look.frame());
            gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
        }
    }

    private void drawNumber(GC gc, String text, Rectangle bounds, int y) {
        gc.setFont(look.digits());
        int room = (bounds.width - 2 * GridLook.PAD) / look.digitWidth();
        String shown = text.length() <= room ? text : text.substring(0, Math.max(0, room - 1)) + CUT;
        int x = bounds.x + bounds.width - GridLook.PAD - shown.length() * look.digitWidth();
        gc.drawText(shown, x, y + look.digitDrop(), DRAW);
    }

    private void drawText(GC gc, String text, Rectangle bounds, int y) {
        gc.setFont(look.plain());
        int room = bounds.width - 2 * GridLook.PAD;
        // No letter is wider than two average ones in most words: only texts near the limit are measured.
        boolean surelyFits = text.length() * look.letterWidth() * 2 <= room;
        gc.drawText(surelyFits ? text : fit(gc, text, room), bounds.x + GridLook.PAD, y, DRAW);
    }

    private boolean isAnchor(ILayerCell cell) {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        return anchor.getRowPosition() == cell.getRowIndex()
                && selection.getColumnIndexByPosition(anchor.getColumnPosition()) == cell.getColumnIndex();
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        String text = (String) cell.getDataValue();
        gc.setFont(texts[cell.getColumnIndex()].isNumeric() ? look.digits() : look.plain());
        return gc.textExtent(text, DRAW).x + 2 * GridLook.PAD;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.ui.table.CellText;
import org.astrarium.ui.table.SortKey;
import org.astrarium.ui.table.UnitText;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a column's header: its name, its unit below, and an arrow where the rows are sorted by it. */
final class HeaderPainter extends FlatPainter {
    private static final int ARROW = 8;
    /** Before the unit of a computed column. */
    private static final String COMPUTED = "\u0192";

    private final CellText[] texts;
    private final Supplier<SortKey> sort;
    private final Predicate<String> computed;

    /** @param computed tells of a column's name whether it is computed */
    HeaderPainter(GridLook look, CellText[] texts, Supplier<SortKey> sort, Predicate<String> computed) {
        super(look);
        this.computed = computed;
        this.texts = texts;
        this.sort = sort;
    }

    /** Height of two lines. */
    int height() {
        return 2 * look.lineHeight() + 10;
    }

    /** Room that a column's name and unit take. */
    int width(GC gc, ColumnInfo info) {
        gc.setFont(look.plain());
        int name = gc.textExtent(info.name(), DRAW).x;
        int unit = gc.textExtent(second(info), DRAW).x;
        return Math.max(name, unit) + 2 * GridLook.PAD + ARROW + 4;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        // Only of columns that are selected as a whole: with a selected row every header would be marked.
        boolean selected = cell.getConfigLabels().hasLabel(SelectionStyleLabels.COLUMN_FULLY_SELECTED_STYLE);
        gc.setBackground(selected ? look.selected() : look.header());
        gc.fillRectangle(bounds);
        underline(gc, bounds);
        int right = bounds.x + bounds.width;
        gc.drawLine(right - 1, bounds.y + 6, right - 1, bounds.y + bounds.height - 8);
        CellText column = texts[cell.getColumnIndex()];
        SortKey key = sort.get();
        if (key != null && key.column() != cell.getColumnIndex()) {
            key = null;
        }
        int y = bounds.y + 4;
        gc.setFont(look.plain());
        gc.setForeground(look.foreground());
        drawLine(gc, column.column().name(), column.isNumeric(), key == null ? 0 : ARROW + 4, bounds, y);
        gc.setForeground(look.quiet());
        drawLine(gc, second(column.column().info()), column.isNumeric(), 0, bounds, y + look.lineHeight());
        if (key != null) {
            gc.setBackground(look.foreground());
            int x = column.isNumeric() ? bounds.x + GridLook.PAD - 2 : right - GridLook.PAD - ARROW + 2;
            gc.fillPolygon(arrow(x, y + (look.lineHeight() - ARROW / 2) / 2, key.descending()));
        }
    }

    /** The line below the name. */
    private String second(ColumnInfo info) {
        String unit = UnitText.shown(info.unit());
        return computed.test(info.name()) ? (COMPUTED + "  " + unit).strip() : unit;
    }

    private void drawLine(GC gc, String text, boolean right, int taken, Rectangle bounds, int y) {
        if (text.isEmpty()) {
            return;
        }
        String shown = fit(gc, text, bounds.width - 2 * GridLook.PAD - taken);
        int x = right ? bounds.x + bounds.width - GridLook.PAD - gc.textExtent(shown, DRAW).x : bounds.x + GridLook.PAD;
        gc.drawText(shown, x, y, DRAW);
    }

    /** Upwards where values grow downwards from the smallest, as in every table. */
    private static int[] arrow(int x, int y, boolean down) {
        int tip = down ? y + ARROW / 2 + 1 : y;
        int base = down ? y : y + ARROW / 2 + 1;
        return new int[] {x, base, x + ARROW, base, x + ARROW / 2, tip};
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return width(gc, texts[cell.getColumnIndex()].column().info());
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return height();
    }
}

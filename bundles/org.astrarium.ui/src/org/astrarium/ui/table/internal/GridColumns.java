/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.astrarium.ui.table.CellText;
import org.eclipse.nebula.widgets.nattable.hideshow.command.ColumnHideCommand;
import org.eclipse.nebula.widgets.nattable.hideshow.command.MultiColumnShowCommand;
import org.eclipse.nebula.widgets.nattable.hideshow.command.ShowAllColumnsCommand;
import org.eclipse.nebula.widgets.nattable.reorder.command.ColumnReorderCommand;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowColumnInViewportCommand;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * The columns of the grid as they stand on the screen: which, in which order, how wide. Columns are named by their
 * index in the table.
 */
final class GridColumns {
    private static final int NARROWEST = 48;
    private static final int WIDEST = 360;

    private final CellText[] texts;
    private final GridLook look;
    private final HeaderPainter header;
    private final GridLayers layers;
    private final Control control;

    GridColumns(CellText[] texts, GridLook look, HeaderPainter header, GridLayers layers, Control control) {
        this.texts = texts;
        this.look = look;
        this.header = header;
        this.layers = layers;
        this.control = control;
    }

    /** Makes every column as wide as its header and a sample of its cells need. */
    void fitAll() {
        IntStream.range(0, texts.length).forEach(this::fit);
    }

    void fit(int column) {
        GC gc = new GC(control);
        try {
            int head = header.width(gc, texts[column].column().info());
            int each = texts[column].isNumeric() ? look.digitWidth() : look.letterWidth() + 1;
            int width = Math.max(head, texts[column].widest() * each + 2 * GridLook.PAD);
            layers.body().setColumnWidthByPosition(column, Math.max(NARROWEST, Math.min(WIDEST, width)));
        } finally {
            gc.dispose();
        }
    }

    String name(int column) {
        return texts[column].column().name();
    }

    int visibleCount() {
        return layers.visible().getColumnCount();
    }

    /** Indices of the hidden columns, in the table's order. */
    int[] hidden() {
        int[] hidden = layers.visible().getHiddenColumnIndexesArray().clone();
        Arrays.sort(hidden);
        return hidden;
    }

    /** Where a column stands among the visible ones, -1 if it is hidden. */
    int place(int column) {
        return layers.visible().getColumnPositionByIndex(column);
    }

    void hide(int column) {
        layers.visible().doCommand(new ColumnHideCommand(layers.visible(), place(column)));
    }

    void show(int column) {
        layers.visible().doCommand(new MultiColumnShowCommand(column));
    }

    void showAll() {
        layers.visible().doCommand(new ShowAllColumnsCommand());
    }

    /** Moves a visible column to another place among the visible ones. */
    void move(int column, int to) {
        int from = place(column);
        // The command names the edge before which the column goes; to the right that is the one behind the place.
        int before = to > from ? to + 1 : to;
        layers.visible().doCommand(new ColumnReorderCommand(layers.visible(), from, before));
    }

    /** Scrolls to a column, which is shown if it was hidden. */
    void reveal(int column) {
        if (place(column) < 0) {
            show(column);
        }
        layers.viewport().doCommand(new ShowColumnInViewportCommand(place(column)));
    }
}

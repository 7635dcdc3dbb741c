/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Selection;
import org.astrarium.ui.table.CellBlock;
import org.astrarium.ui.table.CellText;
import org.astrarium.ui.table.RowView;
import org.astrarium.ui.table.UnitText;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** The selected cells of the grid, taken as rectangles: selecting a whole long table costs nothing. */
final class GridCells {
    /** More would be hundreds of megabytes on the clipboard; for that there is a file. */
    private static final long MOST_CELLS = 2_000_000;

    private final GridLayers layers;
    private final CellText[] texts;

    GridCells(GridLayers layers, CellText[] texts) {
        this.layers = layers;
        this.texts = texts;
    }

    private List<Rectangle> rectangles() {
        return layers.selection().getSelectionModel().getSelections();
    }

    /** Rows of the file that have a selected cell. */
    Selection rows(RowView view) {
        BitSet rows = new BitSet(view.table().rowCount());
        for (Rectangle part : rectangles()) {
            for (int position = part.y; position < Math.min(view.count(), part.y + part.height); position++) {
                rows.set(view.row(position));
            }
        }
        return Selection.of("", view.table().rowCount(), rows);
    }

    /** True if there is a selection, and it is of rows in full width. */
    boolean areWholeRows() {
        int width = layers.selection().getColumnCount();
        return !rectangles().isEmpty() && rectangles().stream().allMatch(part -> part.x <= 0 && part.width >= width);
    }

    /** Copies, and says in a few words what was done. */
    String copy(RowView view, boolean withNames, Display display) {
        if (rectangles().isEmpty()) {
            return "Nothing is selected to be copied";
        }
        BitSet positions = new BitSet();
        BitSet places = new BitSet();
        for (Rectangle part : rectangles()) {
            positions.set(part.y, Math.min(view.count(), part.y + part.height));
            places.set(part.x, Math.min(layers.selection().getColumnCount(), part.x + part.width));
        }
        long count = (long) positions.cardinality() * places.cardinality();
        if (count > MOST_CELLS) {
            return Notation.PAGE.count(count) + " cells are too many for the clipboard (at most "
                    + Notation.PAGE.count(MOST_CELLS)
                    + ")";
        }
        put(block(view, positions, places).text(withNames), display);
        return Notation.PAGE.count(positions.cardinality())
                + (positions.cardinality() == 1 ? " row" : " rows") + " copied";
    }

    private CellBlock block(RowView view, BitSet positions, BitSet places) {
        SelectionLayer selection = layers.selection();
        int[] place = places.stream().toArray();
        List<Column> columns = Arrays.stream(place)
                .mapToObj(at -> texts[selection.getColumnIndexByPosition(at)].column()).toList();
        List<BitSet> selected = new ArrayList<>();
        positions.stream().forEach(position -> selected.add(selectedIn(position, place)));
        return new CellBlock(columns, positions.stream().map(view::row).toArray(), selected);
    }

    private BitSet selectedIn(int position, int[] place) {
        BitSet line = new BitSet(place.length);
        for (Rectangle part : rectangles()) {
            for (int i = 0; position >= part.y && position < part.y + part.height && i < place.length; i++) {
                if (place[i] >= part.x && place[i] < part.x + part.width) {
                    line.set(i);
                }
            }
        }
        return line;
    }

    private static void put(String text, Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** A cell in full precision with its name and unit. */
    String valueText(int column, int row) {
        CellText text = texts[column];
        String value = text.full(row);
        String unit = UnitText.shown(text.column().info().unit());
        return "Row " + Notation.PAGE.count(row + 1L) + ", " + text.column().name()
                + (value.isEmpty() ? ": blank" : " = " + value + (unit.isEmpty() ? "" : " " + unit));
    }
}

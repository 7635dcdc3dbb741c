/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.selection;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.function.Consumer;
import org.astrarium.core.table.Selection;
import org.astrarium.ui.chart.ChartCanvas;

/** Ties the points of a chart to the rows of the table that they stand for, in both directions. */
public final class ChartRows {
    private ChartRows() {
    }

    /**
     * From now on the chart draws the active selection on top, and points picked in it become the active selection,
     * until the canvas is disposed of.
     *
     * @param canvas     the chart; its layers' rows are rows of the table's file
     * @param table      the table's file
     * @param rowCount   rows of the table
     * @param selections the workbench's active selections
     */
    public static void tie(ChartCanvas canvas, Path table, int rowCount, ActiveSelections selections) {
        canvas.addRowsListener(rows -> selections.set(table, Selection.of("", rowCount, rows), canvas));
        Consumer<ActiveSelections.Change> follower = change -> {
            if (change.source() != canvas && ActiveSelections.isSame(change.table(), table)) {
                canvas.setSelectedRows(bits(change.rows()));
            }
        };
        selections.addListener(follower);
        canvas.addDisposeListener(event -> selections.removeListener(follower));
        selections.get(table).ifPresent(rows -> canvas.setSelectedRows(bits(rows)));
    }

    /** The rows as a set of bits; none for null. */
    public static BitSet bits(Selection rows) {
        return rows == null ? new BitSet() : rows.bits();
    }
}

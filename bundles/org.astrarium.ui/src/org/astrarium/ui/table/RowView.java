/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.util.Objects;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.expression.Expression;
import org.astrarium.data.expression.ExpressionException;

/**
 * Rows of a table as they are shown: in the order of a column, and those only that satisfy a condition. Immutable;
 * positions run from 0 to {@link #count()} - 1, rows are those of the file, from 0. Four bytes a row shown at most;
 * none in the file's order.
 */
public final class RowView {
    /** Finds the rows for which a condition holds. */
    @FunctionalInterface
    public interface Selector {
        /** Not for the UI thread. */
        Selection select(Expression condition, Progress progress);
    }

    private final Table table;
    private final Selector selector;
    private final Selection within;
    private final SortKey sort;
    private final int[] order;
    private final String condition;
    private final Selection selection;
    private final int[] shown;

    private RowView(Table table, Selector selector, Selection within, SortKey sort, int[] order, String condition,
            Selection selection) {
        this.table = table;
        this.selector = selector;
        this.within = within;
        this.sort = sort;
        this.order = order;
        this.condition = condition;
        this.selection = selection;
        this.shown = shown(order, within == null || selection == null ? selection == null ? within : selection
                : selection.and(within));
    }

    /** All rows in the file's order. */
    public static RowView of(Table table) {
        return of(table, (condition, progress) -> condition.select(table, "", progress));
    }

    /** All rows in the file's order; conditions may name what the selector knows beyond the table's columns. */
    public static RowView of(Table table, Selector selector) {
        return new RowView(table, selector, null, null, null, "", null);
    }

    /** Those of the rows that are in a selection too; all of them again for null. */
    public RowView within(Selection rows) {
        return rows == within ? this : new RowView(table, selector, rows, sort, order, condition, selection);
    }

    /**
     * The same rows in another order. Takes long for a long table: not for the UI thread.
     *
     * @param key by which column, null for the file's order
     * @throws Progress.CancelledException if the user wants it to stop
     */
    public RowView sortedBy(SortKey key, Progress progress) {
        if (Objects.equals(key, sort)) {
            return this;
        }
        int[] newOrder = key == null ? null
                : SortedRows.of(table.columns().get(key.column()), key.descending(), progress);
        return new RowView(table, selector, within, key, newOrder, condition, selection);
    }

    /**
     * The rows of the table that satisfy a condition, in the same order. Takes long for a long table: not for the UI
     * thread.
     *
     * @param newCondition an expression, blank for all rows
     * @throws ExpressionException if it is not an expression
     * @throws InputException      if it names a column that is not there, or is not a condition
     */
    public RowView filteredBy(String newCondition, Progress progress) {
        String text = newCondition.strip();
        if (text.equals(condition)) {
            return this;
        }
        if (text.isEmpty()) {
            return new RowView(table, selector, within, sort, order, "", null);
        }
        progress.report(0, "filtering");
        Selection found = selector.select(Expression.parse(newCondition), progress);
        progress.checkCancelled();
        return new RowView(table, selector, within, sort, order, text, found);
    }

    private static int[] shown(int[] order, Selection selection) {
        if (selection == null) {
            return order;
        }
        if (order == null) {
            return selection.rows();
        }
        int[] rows = new int[selection.count()];
        int count = 0;
        for (int row : order) {
            if (selection.contains(row)) {
                rows[count++] = row;
            }
        }
        return rows;
    }

    /** The table itself. */
    public Table table() {
        return table;
    }

    /** By which column it is sorted; null for the file's order. */
    public SortKey sort() {
        return sort;
    }

    /** The selection that all rows shown are in; null for none. */
    public Selection within() {
        return within;
    }

    /** The condition as it was typed; empty where all rows are shown. */
    public String condition() {
        return condition;
    }

    /** Which rows are shown, as a selection that other parts can use; every row where there is no condition. */
    public Selection selection() {
        Selection all = selection == null ? Selection.all("", table.rowCount()) : selection;
        return within == null ? all : all.and(within);
    }

    /** Number of rows shown. */
    public int count() {
        return shown == null ? table.rowCount() : shown.length;
    }

    /** The file's row at a position. */
    public int row(int position) {
        return shown == null ? position : shown[position];
    }

    /** Where a row of the file is shown, -1 if it is not. */
    public int position(int row) {
        if (shown == null) {
            return row >= 0 && row < table.rowCount() ? row : -1;
        }
        for (int position = 0; position < shown.length; position++) {
            if (shown[position] == row) {
                return position;
            }
        }
        return -1;
    }

    /** How many rows are shown: {@code 103 of 9,570 rows}, or {@code 9,570 rows}. */
    public String countText() {
        String all = Notation.PAGE.count(table.rowCount()) + (table.rowCount() == 1 ? " row" : " rows");
        return condition.isEmpty() && within == null ? all : Notation.PAGE.count(count()) + " of " + all;
    }
}

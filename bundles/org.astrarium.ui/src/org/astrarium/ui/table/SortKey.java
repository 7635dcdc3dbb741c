/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

/**
 * By which column rows are sorted.
 *
 * @param column     index of the column in the table, from 0
 * @param descending true for the largest first; blanks come last either way
 */
public record SortKey(int column, boolean descending) {
    /** What a click on a column's header leads to: ascending, then descending, then (null) the file's order. */
    public static SortKey afterClick(SortKey now, int column) {
        if (now == null || now.column != column) {
            return new SortKey(column, false);
        }
        return now.descending ? null : new SortKey(column, true);
    }
}

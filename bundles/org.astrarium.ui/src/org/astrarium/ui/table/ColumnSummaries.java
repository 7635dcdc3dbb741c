/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.statistics.ColumnStatistics;

/**
 * The statistics of all columns of a table, or of some of its rows, each computed once. May be asked from any thread.
 */
public final class ColumnSummaries {
    private final Table table;
    private final Selection rows;
    private final List<Column> columns;
    private final AtomicReferenceArray<ColumnStatistics> summaries;

    /**
     * Of a table; nothing is computed yet.
     *
     * @param rows the rows to look at alone; null for all
     */
    public ColumnSummaries(Table table, Selection rows) {
        this.table = table;
        this.rows = rows;
        this.columns = table.columns();
        this.summaries = new AtomicReferenceArray<>(columns.size());
    }

    /** The table. */
    public Table table() {
        return table;
    }

    /** The rows that are looked at; null for all. */
    public Selection rows() {
        return rows;
    }

    /** The summary of a column by its index; null as long as it is not computed. */
    public ColumnStatistics get(int column) {
        return summaries.get(column);
    }

    /**
     * Computes what is not there yet, in the thread of the caller.
     *
     * @param done told the index of each column when its summary is there
     * @throws Progress.CancelledException if it is to stop; what is computed by then stays
     */
    public void compute(Progress progress, IntConsumer done) {
        int[] picked = rows == null ? null : rows.rows();
        for (int column = 0; column < columns.size(); column++) {
            progress.report((double) column / columns.size(), "summarising");
            if (summaries.get(column) == null) {
                Column values = picked == null ? columns.get(column) : columns.get(column).gather(picked);
                summaries.set(column, ColumnStatistics.of(values, progress));
            }
            done.accept(column);
        }
    }
}

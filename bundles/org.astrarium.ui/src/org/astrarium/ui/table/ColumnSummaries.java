/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Table;

/** The summaries of all columns of a table, each computed once. May be asked from any thread. */
public final class ColumnSummaries {
    private final Table table;
    private final List<Column> columns;
    private final AtomicReferenceArray<ColumnSummary> summaries;

    /** Of a table; nothing is computed yet. */
    public ColumnSummaries(Table table) {
        this.table = table;
        this.columns = table.columns();
        this.summaries = new AtomicReferenceArray<>(columns.size());
    }

    /** The table. */
    public Table table() {
        return table;
    }

    /** The summary of a column by its index; null as long as it is not computed. */
    public ColumnSummary get(int column) {
        return summaries.get(column);
    }

    /**
     * Computes what is not there yet, in the thread of the caller.
     *
     * @param done told the index of each column when its summary is there
     * @throws Progress.CancelledException if it is to stop; what is computed by then stays
     */
    public void compute(Progress progress, IntConsumer done) {
        for (int column = 0; column < columns.size(); column++) {
            progress.report((double) column / columns.size(), "summarising");
            if (summaries.get(column) == null) {
                summaries.set(column, ColumnSummary.of(columns.get(column), progress));
            }
            done.accept(column);
        }
    }
}

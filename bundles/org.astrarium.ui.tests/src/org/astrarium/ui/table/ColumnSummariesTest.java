/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.statistics.ColumnStatistics;
import org.junit.jupiter.api.Test;

class ColumnSummariesTest {
    private static final Table TABLE = new Table("", List.of(), List.of(
            new DoubleColumn(ColumnInfo.named("x"), new double[] {1, 2, 6}),
            new DoubleColumn(ColumnInfo.named("y"), new double[] {2, 2, 2})));

    @Test
    void everyColumnIsSummarisedOnce() {
        ColumnSummaries summaries = new ColumnSummaries(TABLE, null);
        assertNull(summaries.get(1));
        List<Integer> told = new ArrayList<>();
        summaries.compute(Progress.NONE, told::add);
        assertEquals(List.of(0, 1), told);
        ColumnStatistics first = summaries.get(0);
        assertNotNull(first);
        assertEquals(3, first.moments().mean(), 1e-15);
        summaries.compute(Progress.NONE, told::add);
        assertSame(first, summaries.get(0));
    }

    @Test
    void ofARowsSelectionAlone() {
        ColumnSummaries summaries = new ColumnSummaries(TABLE, Selection.where("s", 3, row -> row > 0));
        summaries.compute(Progress.NONE, column -> { });
        assertEquals(4, summaries.get(0).moments().mean(), 1e-15);
        assertEquals(2, summaries.get(0).summary().rows());
        assertSame(TABLE, summaries.table());
    }
}

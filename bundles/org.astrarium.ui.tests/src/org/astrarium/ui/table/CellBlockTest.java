/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.StringColumn;
import org.junit.jupiter.api.Test;

class CellBlockTest {
    private final List<Column> columns = List.of(
            new LongColumn(ColumnInfo.named("source_id"), new long[] {9007199254740993L, 2}, Blanks.NONE),
            new DoubleColumn(ColumnInfo.named("parallax"), new double[] {0.1234567890123456, Double.NaN}),
            StringColumn.of(ColumnInfo.named("note"), List.of("two\tlines\nhere", "plain")));

    private static BitSet places(int... places) {
        BitSet set = new BitSet();
        for (int place : places) {
            set.set(place);
        }
        return set;
    }

    @Test
    void isTabSeparatedInFullPrecisionWithBlanksEmpty() {
        CellBlock block = new CellBlock(columns, new int[] {1, 0}, List.of(places(0, 1, 2), places(0, 1, 2)));
        assertEquals("2\t\tplain\n9007199254740993\t0.1234567890123456\ttwo lines here", block.text(false));
    }

    @Test
    void namesStandAboveWhereTheyAreWanted() {
        CellBlock block = new CellBlock(columns.subList(0, 2), new int[] {1}, List.of(places(0, 1)));
        assertEquals("source_id\tparallax\n2\t", block.text(true));
    }

    @Test
    void cellsThatAreNotSelectedAreLeftEmpty() {
        CellBlock block = new CellBlock(columns, new int[] {0, 1}, List.of(places(1), places(0, 2)));
        assertEquals("\t0.1234567890123456\t\n2\t\tplain", block.text(false));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.FloatColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.StringColumn;
import org.junit.jupiter.api.Test;

class ColumnSummaryTest {
    private static final ColumnInfo X = ColumnInfo.named("x");

    @Test
    void numbersHaveTheirExtremesInFullPrecision() {
        BitSet blank = new BitSet();
        blank.set(1);
        assertEquals(new ColumnSummary(3, 1, "9007199254740992", "9007199254740993"),
                ColumnSummary.of(new LongColumn(X, new long[] {9007199254740993L, 0, 9007199254740992L},
                        Blanks.of(blank))));
        assertEquals(new ColumnSummary(4, 1, "-Infinity", "0.1"), ColumnSummary.of(
                new DoubleColumn(X, new double[] {0.1, Double.NaN, -3, Double.NEGATIVE_INFINITY})));
        assertEquals(new ColumnSummary(2, 0, "0.1", "0.2"),
                ColumnSummary.of(new FloatColumn(X, new float[] {0.2f, 0.1f})));
        assertEquals(new ColumnSummary(1, 0, "Infinity", "Infinity"),
                ColumnSummary.of(new DoubleColumn(X, new double[] {Double.POSITIVE_INFINITY})));
    }

    @Test
    void aColumnOfBlanksHasNoExtremes() {
        assertEquals(new ColumnSummary(2, 2, "", ""),
                ColumnSummary.of(new DoubleColumn(X, new double[] {Double.NaN, Double.NaN})));
        assertEquals(new ColumnSummary(0, 0, "", ""), ColumnSummary.of(new LongColumn(X, new long[0], Blanks.NONE)));
        assertEquals(new ColumnSummary(1, 1, "", ""),
                ColumnSummary.of(StringColumn.of(X, Arrays.asList((String) null))));
    }

    @Test
    void textsAreInTheOrderOfTheirLetters() {
        StringColumn texts = StringColumn.of(X, Arrays.asList("b", null, "a", "c", ""));
        assertEquals(new ColumnSummary(5, 2, "a", "c"), ColumnSummary.of(texts));
        assertEquals(new ColumnSummary(1, 0, "b", "b"), ColumnSummary.of(texts.gather(new int[] {0})),
                "words of rows that are gone do not count");
    }

    @Test
    void truthsAndArraysHaveBlanksOnly() {
        BitSet blank = new BitSet();
        blank.set(0);
        assertEquals(new ColumnSummary(3, 1, "", ""),
                ColumnSummary.of(new BooleanColumn(X, 3, new BitSet(), Blanks.of(blank))));
        assertEquals(new ColumnSummary(2, 1, "", ""), ColumnSummary.of(
                new ArrayColumn(X, int.class, new int[] {1}, new Object[] {null, List.of(1).toArray()})));
    }

    @Test
    void moreRowsThanABlock() {
        double[] values = new double[10_000];
        Arrays.setAll(values, i -> i == 9_000 ? -7 : i);
        assertEquals(new ColumnSummary(10_000, 0, "-7.0", "9999.0"), ColumnSummary.of(new DoubleColumn(X, values)));
    }
}

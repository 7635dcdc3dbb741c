/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

class ColumnSummaryTest {
    private static final ColumnInfo INFO = ColumnInfo.named("x");

    private static ColumnSummary of(Column column) {
        return ColumnSummary.of(column, Progress.NONE);
    }

    @Test
    void numbersHaveBlanksAndLimits() {
        ColumnSummary summary = of(new DoubleColumn(INFO, new double[] {2.5, Double.NaN, -1.25, 7}));
        assertEquals(1, summary.blanks());
        assertEquals("-1.25", summary.lowest());
        assertEquals("7.0", summary.highest());
    }

    @Test
    void limitsOfIdentifiersAreExact() {
        BitSet blank = new BitSet();
        blank.set(0);
        long[] values = {1, 9007199254740993L, 9007199254740992L};
        ColumnSummary summary = of(new LongColumn(INFO, values, Blanks.of(blank)));
        assertEquals("9007199254740992", summary.lowest());
        assertEquals("9007199254740993", summary.highest());
        assertEquals(1, summary.blanks());
    }

    @Test
    void theHistogramCountsEveryValueOnce() {
        double[] values = IntStream.range(0, 400).mapToDouble(i -> i / 10.0).toArray();
        int[] histogram = of(new DoubleColumn(INFO, values)).histogram();
        assertEquals(40, histogram.length);
        // 0.5 % of the values are left out at either end: two of 400.
        assertEquals(396, Arrays.stream(histogram).sum());
        assertTrue(Arrays.stream(histogram).allMatch(n -> n == 9 || n == 10 || n == 11), Arrays.toString(histogram));
    }

    @Test
    void anOutlierDoesNotFlattenTheHistogram() {
        double[] values = IntStream.range(0, 400).mapToDouble(i -> i).toArray();
        values[17] = 1e9;
        int[] histogram = of(new DoubleColumn(INFO, values)).histogram();
        assertTrue(Arrays.stream(histogram).allMatch(n -> n > 0), Arrays.toString(histogram));
    }

    @Test
    void smallWholeNumbersHaveABinEach() {
        long[] values = {1, 1, 1, 2, 4, 4};
        assertArrayEquals(new int[] {3, 1, 0, 2}, of(new LongColumn(INFO, values, Blanks.NONE)).histogram());
    }

    @Test
    void textsAreCountedTheMostFrequentFirst() {
        ColumnSummary summary = of(StringColumn.of(INFO, Arrays.asList("b", "a", null, "b", "c", "b", "a")));
        assertEquals(1, summary.blanks());
        assertEquals("a", summary.lowest());
        assertEquals("c", summary.highest());
        assertArrayEquals(new int[] {3, 2, 1}, summary.histogram());
    }

    @Test
    void truthsAreCounted() {
        BitSet truths = new BitSet();
        truths.set(1);
        BitSet blank = new BitSet();
        blank.set(2);
        ColumnSummary summary = of(new BooleanColumn(INFO, 4, truths, Blanks.of(blank)));
        assertArrayEquals(new int[] {2, 1}, summary.histogram());
        assertEquals(1, summary.blanks());
    }

    @Test
    void aColumnOfBlanksHasNoLimits() {
        ColumnSummary summary = of(new DoubleColumn(INFO, new double[] {Double.NaN, Double.NaN}));
        assertEquals(2, summary.blanks());
        assertEquals("", summary.lowest());
        assertEquals(0, summary.histogram().length);
    }

    @Test
    void everyColumnIsSummarisedOnce() {
        ColumnSummaries summaries = new ColumnSummaries(new Table("", List.of(), List.of(
                new DoubleColumn(ColumnInfo.named("x"), new double[] {1}),
                new DoubleColumn(ColumnInfo.named("y"), new double[] {2}))));
        assertNull(summaries.get(1));
        List<Integer> told = new ArrayList<>();
        summaries.compute(Progress.NONE, told::add);
        assertEquals(List.of(0, 1), told);
        ColumnSummary first = summaries.get(0);
        assertNotNull(first);
        summaries.compute(Progress.NONE, told::add);
        assertSame(first, summaries.get(0));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.FloatColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;
import org.junit.jupiter.api.Test;

class SortedRowsTest {
    private static final ColumnInfo INFO = ColumnInfo.named("x");

    @Test
    void blanksComeLastInBothDirections() {
        Column column = new DoubleColumn(INFO, new double[] {2, Double.NaN, -1, Double.NaN, 7});
        assertArrayEquals(new int[] {2, 0, 4, 1, 3}, SortedRows.of(column, false, Progress.NONE));
        assertArrayEquals(new int[] {4, 0, 2, 1, 3}, SortedRows.of(column, true, Progress.NONE));
    }

    @Test
    void equalValuesStayInTheFilesOrderInBothDirections() {
        Column column = new DoubleColumn(INFO, new double[] {1, 0.0, 1, -0.0, 1, 0.0});
        assertArrayEquals(new int[] {1, 3, 5, 0, 2, 4}, SortedRows.of(column, false, Progress.NONE));
        assertArrayEquals(new int[] {0, 2, 4, 1, 3, 5}, SortedRows.of(column, true, Progress.NONE));
    }

    @Test
    void extremeNumbersFindTheirPlace() {
        double[] ascending = {Double.NEGATIVE_INFINITY, -Double.MAX_VALUE, -1, -Double.MIN_VALUE, 0, Double.MIN_VALUE,
                1,
            Double.MAX_VALUE, Double.POSITIVE_INFINITY};
        int[] shuffled = {4, 8, 0, 6, 2, 7, 1, 5, 3};
        double[] values = IntStream.of(shuffled).mapToDouble(i -> ascending[i]).toArray();
        int[] rows = SortedRows.of(new DoubleColumn(INFO, values), false, Progress.NONE);
        assertArrayEquals(ascending, IntStream.of(rows).mapToDouble(row -> values[row]).toArray());
    }

    @Test
    void identifiersThatDifferInTheLastOf64BitsAreToldApart() {
        long id = 5_853_498_713_160_606_720L;
        Column column = new LongColumn(INFO, new long[] {id + 1, Long.MAX_VALUE, id, -3, Long.MIN_VALUE}, Blanks.NONE);
        assertArrayEquals(new int[] {4, 3, 2, 0, 1}, SortedRows.of(column, false, Progress.NONE));
    }

    @Test
    void aValueUnderABlankDoesNotCount() {
        BitSet blank = new BitSet();
        blank.set(1);
        Column column = new LongColumn(INFO, new long[] {5, -9, 4}, Blanks.of(blank));
        assertArrayEquals(new int[] {2, 0, 1}, SortedRows.of(column, false, Progress.NONE));
    }

    @Test
    void textsAreSortedByTheAlphabetWhateverTheirOrderInTheFile() {
        Column column = StringColumn.of(INFO, Arrays.asList("m 33", "LMC", null, "lmc", "M 31", "LMC"));
        assertArrayEquals(new int[] {1, 5, 3, 4, 0, 2}, SortedRows.of(column, false, Progress.NONE));
        assertArrayEquals(new int[] {0, 4, 3, 1, 5, 2}, SortedRows.of(column, true, Progress.NONE));
    }

    @Test
    void falseComesBeforeTrue() {
        BitSet truths = new BitSet();
        truths.set(0);
        truths.set(2);
        BitSet blank = new BitSet();
        blank.set(2);
        Column column = new BooleanColumn(INFO, 4, truths, Blanks.of(blank));
        assertArrayEquals(new int[] {1, 3, 0, 2}, SortedRows.of(column, false, Progress.NONE));
    }

    /** Against the sort of the Java library, which is stable, on values of which many are equal or blank. */
    @Test
    void agreesWithTheLibrarysStableSort() {
        SplittableRandom random = new SplittableRandom(20260101);
        int size = 200_000;
        float[] values = new float[size];
        for (int row = 0; row < size; row++) {
            values[row] = random.nextInt(10) == 0 ? Float.NaN : (random.nextInt(4000) - 2000) / 16f;
        }
        NumberColumn column = new FloatColumn(INFO, values);
        Comparator<Integer> ascending = Comparator.comparingDouble(row -> values[row]);
        assertArrayEquals(library(size, column, ascending), SortedRows.of(column, false, Progress.NONE));
        assertArrayEquals(library(size, column, ascending.reversed()), SortedRows.of(column, true, Progress.NONE));
    }

    private static int[] library(int size, Column column, Comparator<Integer> order) {
        Comparator<Integer> blanksLast = Comparator.comparing(column::isBlank);
        return IntStream.range(0, size).boxed().sorted(blanksLast.thenComparing((a, b) ->
                column.isBlank(a) ? 0 : order.compare(a, b))).mapToInt(Integer::intValue).toArray();
    }

    @Test
    void anEmptyColumnAndOneOfBlanksAreSortedToo() {
        assertEquals(0, SortedRows.of(new DoubleColumn(INFO, new double[0]), true, Progress.NONE).length);
        Column blanks = new DoubleColumn(INFO, new double[] {Double.NaN, Double.NaN});
        assertArrayEquals(new int[] {0, 1}, SortedRows.of(blanks, true, Progress.NONE));
    }

    @Test
    void stopsWhenCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String phase) {
                // cancelled from the start
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        Column column = new DoubleColumn(INFO, new double[] {2, 1});
        assertThrows(Progress.CancelledException.class, () -> SortedRows.of(column, false, cancelled));
    }

    @Test
    void arraysHaveNoOrder() {
        Object[] cells = {new double[] {1, 2}};
        assertFalse(SortedRows.isSortable(new ArrayColumn(INFO, double.class, new int[] {2}, cells)));
        assertTrue(SortedRows.isSortable(StringColumn.of(INFO, List.of("a"))));
    }
}

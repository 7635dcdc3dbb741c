/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;

/**
 * The rows of a column in the order of its values: a permutation, no value is moved. The sort is stable and leaves
 * blanks last.
 *
 * <p>Every kind of value is turned into an unsigned 64-bit key of the same order, and the keys are sorted by their
 * digits (least significant first): linear in the number of rows, and the same for numbers of any size.
 */
public final class SortedRows {
    private static final int DIGIT_BITS = 11;
    private static final int BUCKETS = 1 << DIGIT_BITS;
    private static final int PASSES = (Long.SIZE + DIGIT_BITS - 1) / DIGIT_BITS;
    /** Rows between two looks at whether to go on: a few milliseconds' work at most. */
    private static final int STRETCH = 1 << 16;

    private SortedRows() {
    }

    /** True if cells of this kind have an order. */
    public static boolean isSortable(Column column) {
        return !(column instanceof ArrayColumn);
    }

    /**
     * Sorts.
     *
     * @param column     a sortable column
     * @param descending largest first; rows of equal value stay in the file's order, blanks last
     * @param progress   told how far it is; cancels
     * @return every row of the column, once
     * @throws Progress.CancelledException if the user wants it to stop
     */
    public static int[] of(Column column, boolean descending, Progress progress) {
        int size = column.size();
        int[] rows = new int[size];
        int blankCount = 0;
        int filled = 0;
        for (int row = 0; row < size; row++) {
            if (column.isBlank(row)) {
                rows[size - ++blankCount] = row;
            } else {
                rows[filled++] = row;
            }
        }
        reverse(rows, filled, size);
        long[] keys = keys(column, rows, filled, progress.part(0, 0.3));
        if (descending) {
            for (int i = 0; i < filled; i++) {
                keys[i] = ~keys[i];
            }
        }
        sort(keys, rows, filled, progress.part(0.3, 1));
        return rows;
    }

    private static void reverse(int[] rows, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            int row = rows[i];
            rows[i] = rows[j];
            rows[j] = row;
        }
    }

    private static long[] keys(Column column, int[] rows, int count, Progress progress) {
        long[] keys = new long[count];
        int[] rank = column instanceof StringColumn strings ? ranks(strings, progress) : new int[0];
        for (int from = 0; from < count; from += STRETCH) {
            progress.checkCancelled();
            progress.report((double) from / count, "sorting");
            int to = Math.min(count, from + STRETCH);
            if (column instanceof StringColumn strings) {
                for (int i = from; i < to; i++) {
                    keys[i] = rank[strings.code(rows[i])];
                }
            } else if (column instanceof BooleanColumn truths) {
                for (int i = from; i < to; i++) {
                    keys[i] = truths.truth(rows[i]) ? 1 : 0;
                }
            } else if (column instanceof NumberColumn numbers) {
                numberKeys(numbers, rows, from, to, keys);
            } else {
                throw new IllegalArgumentException("column " + column.name() + " holds " + column.type());
            }
        }
        return keys;
    }

    private static void numberKeys(NumberColumn column, int[] rows, int from, int to, long[] keys) {
        if (column.isInteger()) {
            for (int i = from; i < to; i++) {
                keys[i] = column.integer(rows[i]) ^ Long.MIN_VALUE;
            }
            return;
        }
        for (int i = from; i < to; i++) {
            // Adding zero makes -0 and 0 equal. IEEE 754 orders doubles of one sign like their bits; those of negative
            // ones run backwards.
            long bits = Double.doubleToRawLongBits(column.number(rows[i]) + 0.0);
            keys[i] = bits ^ (bits >> 63 | Long.MIN_VALUE);
        }
    }

    /** Place of each code's text among all texts: letters first without, then with regard to case. */
    private static int[] ranks(StringColumn column, Progress progress) {
        progress.report(0, "sorting");
        Comparator<String> order = String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
        int[] calls = new int[1];
        Integer[] codes = IntStream.range(0, column.wordCount()).boxed().toArray(Integer[]::new);
        Arrays.sort(codes, (a, b) -> {
            if ((++calls[0] & 0xffff) == 0) {
                progress.checkCancelled();
            }
            return order.compare(column.word(a), column.word(b));
        });
        int[] rank = new int[codes.length];
        for (int place = 0; place < codes.length; place++) {
            rank[codes[place]] = place;
        }
        return rank;
    }

    private static void sort(long[] keys, int[] rows, int count, Progress progress) {
        int[][] counts = counts(keys, count);
        long[] keysFrom = keys;
        int[] rowsFrom = rows;
        long[] keysTo = null;
        int[] rowsTo = null;
        for (int pass = 0; pass < PASSES; pass++) {
            progress.checkCancelled();
            progress.report((double) pass / PASSES, "sorting");
            int shift = pass * DIGIT_BITS;
            if (count == 0 || counts[pass][digit(keysFrom[0], shift)] == count) {
                continue;
            }
            if (keysTo == null) {
                keysTo = new long[count];
                rowsTo = new int[count];
            }
            scatter(keysFrom, rowsFrom, keysTo, rowsTo, shift, starts(counts[pass]), progress);
            long[] keysSwap = keysFrom;
            keysFrom = keysTo;
            keysTo = keysSwap;
            int[] rowsSwap = rowsFrom;
            rowsFrom = rowsTo;
            rowsTo = rowsSwap;
        }
        if (rowsFrom != rows) {
            System.arraycopy(rowsFrom, 0, rows, 0, count);
        }
    }

    private static int[][] counts(long[] keys, int count) {
        int[][] counts = new int[PASSES][BUCKETS];
        for (int i = 0; i < count; i++) {
            for (int pass = 0; pass < PASSES; pass++) {
                counts[pass][digit(keys[i], pass * DIGIT_BITS)]++;
            }
        }
        return counts;
    }

    private static int[] starts(int[] counts) {
        int[] starts = new int[BUCKETS];
        for (int bucket = 1; bucket < BUCKETS; bucket++) {
            starts[bucket] = starts[bucket - 1] + counts[bucket - 1];
        }
        return starts;
    }

    private static void scatter(long[] keys, int[] rows, long[] keysTo, int[] rowsTo, int shift, int[] next,
            Progress progress) {
        int count = keysTo.length;
        for (int from = 0; from < count; from += STRETCH) {
            progress.checkCancelled();
            int to = Math.min(count, from + STRETCH);
            for (int i = from; i < to; i++) {
                int place = next[digit(keys[i], shift)]++;
                keysTo[place] = keys[i];
                rowsTo[place] = rows[i];
            }
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & BUCKETS - 1;
    }
}

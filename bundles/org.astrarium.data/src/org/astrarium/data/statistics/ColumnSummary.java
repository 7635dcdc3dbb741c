/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;

/**
 * Rows, blanks and extremes of a column: one pass, fast enough to be made whenever a table is looked at.
 *
 * @param rows   number of rows
 * @param blanks how many of them are blank
 * @param min    the least value as text, in full precision; of texts the first in the alphabet; empty
 *               where there is none
 * @param max    the greatest value, likewise
 */
public record ColumnSummary(int rows, int blanks, String min, String max) {
    private static final int BLOCK = 4096;

    /** The summary of a column; columns of truths and of arrays have no extremes. */
    public static ColumnSummary of(Column column) {
        return of(column, Progress.NONE);
    }

    /**
     * The summary of a column.
     *
     * @throws Progress.CancelledException if it is to stop
     */
    public static ColumnSummary of(Column column, Progress progress) {
        if (column instanceof NumberColumn numbers) {
            return numbers.isInteger() ? wholes(numbers, progress) : reals(numbers, progress);
        }
        if (column instanceof StringColumn texts) {
            return texts(texts, progress);
        }
        int blanks = (int) IntStream.range(0, column.size()).filter(column::isBlank).count();
        return new ColumnSummary(column.size(), blanks, "", "");
    }

    private static ColumnSummary wholes(NumberColumn column, Progress progress) {
        int blanks = 0;
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        for (int row = 0; row < column.size(); row++) {
            checkSometimes(row, progress);
            if (column.isBlank(row)) {
                blanks++;
            } else {
                min = Math.min(min, column.integer(row));
                max = Math.max(max, column.integer(row));
            }
        }
        boolean none = blanks == column.size();
        return new ColumnSummary(column.size(), blanks, none ? "" : Long.toString(min), none ? "" : Long.toString(max));
    }

    private static ColumnSummary reals(NumberColumn column, Progress progress) {
        int blanks = 0;
        int least = -1;
        int greatest = -1;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        double[] block = new double[BLOCK];
        for (int from = 0; from < column.size(); from += BLOCK) {
            checkSometimes(from, progress);
            int to = Math.min(column.size(), from + BLOCK);
            column.numbers(from, to, block);
            for (int i = 0; i < to - from; i++) {
                double x = block[i];
                if (Double.isNaN(x)) {
                    blanks++;
                    continue;
                }
                if (least < 0 || x < min) {
                    min = x;
                    least = from + i;
                }
                if (greatest < 0 || x > max) {
                    max = x;
                    greatest = from + i;
                }
            }
        }
        // the column's own text: a float is not given the digits of a double
        return new ColumnSummary(column.size(), blanks, least < 0 ? "" : column.text(least),
                greatest < 0 ? "" : column.text(greatest));
    }

    private static ColumnSummary texts(StringColumn column, Progress progress) {
        boolean[] used = new boolean[column.wordCount()];
        int blanks = 0;
        for (int row = 0; row < column.size(); row++) {
            checkSometimes(row, progress);
            used[column.code(row)] = true;
            blanks += column.code(row) == 0 ? 1 : 0;
        }
        Comparator<String> order = String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
        List<String> words = IntStream.range(1, used.length).filter(code -> used[code]).mapToObj(column::word).toList();
        String min = words.stream().min(order).orElse("");
        String max = words.stream().max(order).orElse("");
        return new ColumnSummary(column.size(), blanks, min, max);
    }

    private static void checkSometimes(int row, Progress progress) {
        if (row % (16 * BLOCK) == 0) {
            progress.checkCancelled();
        }
    }
}

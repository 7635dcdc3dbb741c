/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.util.Arrays;
import java.util.Comparator;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;

/**
 * A column in short.
 *
 * @param blanks    number of rows without a value
 * @param lowest    smallest number or first text in the alphabet, in full; empty where there is none
 * @param highest   largest number or last text, in full
 * @param histogram heights of a histogram in equal bins; of texts the counts of the most frequent ones; empty where
 *                  there is none
 */
public record ColumnSummary(int blanks, String lowest, String highest, int[] histogram) {
    private static final int BINS = 40;
    private static final int STRETCH = 1 << 16;
    /** Part of the values that the histogram leaves out at either end, so that a single outlier does not flatten it. */
    private static final double TAIL = 0.005;

    /**
     * Summarises a column; reads every value, so not for the UI thread.
     *
     * @throws Progress.CancelledException if it is to stop
     */
    public static ColumnSummary of(Column column, Progress progress) {
        if (column instanceof NumberColumn numbers) {
            return ofNumbers(numbers, progress);
        }
        if (column instanceof StringColumn strings) {
            return ofTexts(strings, progress);
        }
        int blanks = 0;
        int truths = 0;
        for (int row = 0; row < column.size(); row++) {
            checkSometimes(row, progress);
            blanks += column.isBlank(row) ? 1 : 0;
            truths += column instanceof BooleanColumn truth && truth.truth(row) ? 1 : 0;
        }
        int[] histogram = column instanceof BooleanColumn
                ? new int[] {column.size() - blanks - truths, truths} : new int[0];
        return new ColumnSummary(blanks, "", "", histogram);
    }

    private static ColumnSummary ofNumbers(NumberColumn column, Progress progress) {
        int blanks = 0;
        int lowest = -1;
        int highest = -1;
        for (int row = 0; row < column.size(); row++) {
            checkSometimes(row, progress);
            if (column.isBlank(row)) {
                blanks++;
            } else {
                lowest = lowest < 0 || less(column, row, lowest) ? row : lowest;
                highest = highest < 0 || less(column, highest, row) ? row : highest;
            }
        }
        if (lowest < 0) {
            return new ColumnSummary(blanks, "", "", new int[0]);
        }
        return new ColumnSummary(blanks, column.text(lowest), column.text(highest), histogram(column, progress));
    }

    private static boolean less(NumberColumn column, int row, int other) {
        return column.isInteger() ? column.integer(row) < column.integer(other)
                : column.number(row) < column.number(other);
    }

    private static int[] histogram(NumberColumn column, Progress progress) {
        double[] sample = Arrays.stream(SampleRows.of(column.size())).mapToDouble(column::number)
                .filter(Double::isFinite).sorted().toArray();
        if (sample.length == 0) {
            return new int[0];
        }
        double from = sample[(int) (TAIL * sample.length)];
        double to = sample[sample.length - 1 - (int) (TAIL * sample.length)];
        if (!(to > from)) {
            return new int[] {column.size()};
        }
        int bins = column.isInteger() ? (int) Math.min(BINS, to - from + 1) : BINS;
        double width = column.isInteger() ? (to - from + 1) / bins : (to - from) / bins;
        int[] counts = new int[bins];
        double[] values = new double[STRETCH];
        for (int row = 0; row < column.size(); row += STRETCH) {
            progress.checkCancelled();
            int count = Math.min(STRETCH, column.size() - row);
            column.numbers(row, row + count, values);
            for (int i = 0; i < count; i++) {
                double place = (values[i] - from) / width;
                if (place >= 0 && values[i] <= to) {
                    counts[Math.min(bins - 1, (int) place)]++;
                }
            }
        }
        return counts;
    }

    private static ColumnSummary ofTexts(StringColumn column, Progress progress) {
        int[] counts = new int[column.wordCount()];
        for (int row = 0; row < column.size(); row++) {
            checkSometimes(row, progress);
            counts[column.code(row)]++;
        }
        String lowest = null;
        String highest = null;
        Comparator<String> order = String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
        for (int code = 1; code < counts.length; code++) {
            checkSometimes(code, progress);
            if (counts[code] > 0) {
                String word = column.word(code);
                lowest = lowest == null || order.compare(word, lowest) < 0 ? word : lowest;
                highest = highest == null || order.compare(word, highest) > 0 ? word : highest;
            }
        }
        int blanks = counts[0];
        counts[0] = 0;
        return new ColumnSummary(blanks, lowest == null ? "" : lowest, highest == null ? "" : highest, largest(counts));
    }

    private static int[] largest(int[] counts) {
        Arrays.sort(counts);
        int[] largest = Arrays.stream(counts).skip(Math.max(0, counts.length - BINS)).filter(n -> n > 0).toArray();
        for (int i = 0, j = largest.length - 1; i < j; i++, j--) {
            int count = largest[i];
            largest[i] = largest[j];
            largest[j] = count;
        }
        return largest;
    }

    private static void checkSometimes(int row, Progress progress) {
        if ((row & STRETCH - 1) == 0) {
            progress.checkCancelled();
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.statistics;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;

/**
 * What a column holds. Infinite numbers are values, but mean, deviation, quantiles and histogram are of finite ones.
 *
 * @param summary   rows, blanks and extremes
 * @param infinite  rows with an infinite number
 * @param moments   mean and deviation of numbers; {@link Moments#NONE} for other columns
 * @param quantiles values at the levels {@link #LEVELS}, exact, linear between neighbours; empty of no numbers
 * @param distinct  number of different values; of floating-point numbers the finite ones
 * @param frequent  the most frequent values with their counts, most frequent first, ten at most
 * @param histogram of numbers; {@link Histogram#NONE} for other columns
 */
public record ColumnStatistics(ColumnSummary summary, int infinite, Moments moments, double[] quantiles, int distinct,
        List<Frequent> frequent, Histogram histogram) {
    /** Levels of the quantiles. */
    public static final List<Double> LEVELS = List.of(0.01, 0.05, 0.16, 0.25, 0.5, 0.75, 0.84, 0.95, 0.99);

    private static final int MOST_FREQUENT = 10;
    private static final int STRETCH = 1 << 14;

    /**
     * A value that comes more often than others.
     *
     * @param value as text, in full precision
     * @param count rows that have it
     */
    public record Frequent(String value, int count) {
    }

    /** Copies the list. */
    public ColumnStatistics {
        frequent = List.copyOf(frequent);
    }

    /**
     * Computes all of it; reads every value and sorts the numbers, so it takes some tenths of a second for a million
     * rows.
     *
     * @throws Progress.CancelledException if it is to stop
     */
    public static ColumnStatistics of(Column column, Progress progress) {
        progress.checkCancelled();
        ColumnSummary summary = ColumnSummary.of(column, progress);
        if (column instanceof NumberColumn numbers) {
            return ofNumbers(numbers, summary, progress);
        }
        Frequencies frequencies = new Frequencies(MOST_FREQUENT);
        if (column instanceof StringColumn texts) {
            count(texts, frequencies, progress);
        } else if (column instanceof BooleanColumn truths) {
            int holding = (int) IntStream.range(0, column.size()).filter(truths::truth).count();
            add(frequencies, column.size() - summary.blanks() - holding, "false");
            add(frequencies, holding, "true");
        }
        return new ColumnStatistics(summary, 0, Moments.NONE, new double[0], frequencies.distinct(),
                frequencies.frequent(), Histogram.NONE);
    }

    private static void add(Frequencies frequencies, int count, String value) {
        if (count > 0) {
            frequencies.add(count, () -> value);
        }
    }

    private static void count(StringColumn column, Frequencies into, Progress progress) {
        int[] counts = new int[column.wordCount()];
        for (int row = 0; row < column.size(); row++) {
            if (row % STRETCH == 0) {
                progress.checkCancelled();
            }
            counts[column.code(row)]++;
        }
        for (int code = 1; code < counts.length; code++) {
            String word = column.word(code);
            add(into, counts[code], word);
        }
    }

    private static ColumnStatistics ofNumbers(NumberColumn column, ColumnSummary summary, Progress progress) {
        Moments moments = Moments.NONE;
        double[] block = new double[STRETCH];
        for (int from = 0; from < column.size(); from += STRETCH) {
            progress.checkCancelled();
            int to = Math.min(column.size(), from + STRETCH);
            column.numbers(from, to, block);
            int finite = 0;
            for (int i = 0; i < to - from; i++) {
                if (Double.isFinite(block[i])) {
                    block[finite++] = block[i];
                }
            }
            moments = moments.and(Moments.of(block, finite));
        }
        Ordered ordered = Ordered.of(column, progress);
        double[] quantiles = ordered.count() == 0 ? new double[0]
                : LEVELS.stream().mapToDouble(ordered::quantile).toArray();
        Frequencies frequencies = new Frequencies(MOST_FREQUENT);
        ordered.count(frequencies);
        return new ColumnStatistics(summary, column.size() - summary.blanks() - ordered.count(), moments, quantiles,
                frequencies.distinct(), frequencies.frequent(), Histogram.of(ordered, column.isInteger()));
    }

    /** The value at a level, NaN where there are no numbers or the level is none of {@link #LEVELS}. */
    public double quantile(double level) {
        OptionalInt place = IntStream.range(0, LEVELS.size()).filter(i -> LEVELS.get(i) == level).findFirst();
        return place.isPresent() && quantiles.length > 0 ? quantiles[place.getAsInt()] : Double.NaN;
    }

    /** Number of rows with a value. */
    public int count() {
        return summary.rows() - summary.blanks();
    }

    /** Heights for a small picture: of numbers the histogram, of other columns the most frequent values. */
    public int[] heights() {
        return histogram.counts().length > 0 ? histogram.counts()
                : frequent.stream().mapToInt(Frequent::count).toArray();
    }
}

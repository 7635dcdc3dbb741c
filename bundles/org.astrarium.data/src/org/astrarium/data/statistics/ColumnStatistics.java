/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.statistics;

import java.util.Arrays;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.NumberColumn;

/**
 * How the numbers of a column are distributed; blanks do not count.
 *
 * @param count    numbers that are not blank
 * @param mean     their mean; NaN where there is none
 * @param sd       their standard deviation, with count - 1 in the denominator; NaN of fewer than two
 * @param distinct how many different ones there are
 * @param sorted   the numbers in ascending order, for {@link #quantile}; not to be written to
 */
public record ColumnStatistics(int count, double mean, double sd, int distinct, double[] sorted) {
    /**
     * The statistics of a column. Whole numbers beyond 2^53 are taken as doubles.
     *
     * @throws Progress.CancelledException if it was cancelled
     */
    public static ColumnStatistics of(NumberColumn column, Progress progress) {
        double[] values = column.numbers();
        progress.checkCancelled();
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                values[count++] = value;
            }
        }
        double[] sorted = Arrays.copyOf(values, count);
        progress.report(0.2, "sorting");
        Arrays.parallelSort(sorted);
        progress.checkCancelled();
        double mean = mean(sorted);
        double squares = 0;
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            squares += (sorted[i] - mean) * (sorted[i] - mean);
            distinct += i == 0 || sorted[i] > sorted[i - 1] ? 1 : 0;
        }
        progress.report(1, "sorting");
        return new ColumnStatistics(count, mean, count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1)), distinct,
                sorted);
    }

    /**
     * A quantile, by linear interpolation between the two nearest numbers (type 7 of Hyndman and Fan 1996, the default
     * of R and numpy).
     *
     * @param part from 0 (the least) to 1 (the greatest); 0.5 is the median
     * @return NaN where there are no numbers
     */
    public double quantile(double part) {
        if (count == 0) {
            return Double.NaN;
        }
        double at = part * (count - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(count - 1, below + 1);
        double step = at - below;
        return step == 0 ? sorted[below] : sorted[below] + step * (sorted[above] - sorted[below]);
    }

    /** The mean about a first guess of it, so that a large common part does not eat the digits of what varies. */
    private static double mean(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double guess = values[values.length / 2];
        double rest = 0;
        for (double value : values) {
            rest += value - guess;
        }
        return Double.isFinite(guess) ? guess + rest / values.length
                : Arrays.stream(values).average().orElse(Double.NaN);
    }
}

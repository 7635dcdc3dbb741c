/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.FloatColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.StringColumn;
import org.junit.jupiter.api.Test;

class ColumnStatisticsTest {
    private static final ColumnInfo X = ColumnInfo.named("x");

    private static ColumnStatistics of(Column column) {
        return ColumnStatistics.of(column, Progress.NONE);
    }

    /**
     * Ten thousand numbers a little above a million, whose spread a sum of squares would lose. Reference: numpy 1.24,
     * {@code mean}, {@code std(ddof=1)}, {@code percentile}; to a part in 1e14 of a million.
     */
    @Test
    void momentsAndQuantilesAreNumpys() {
        double[] values = IntStream.range(0, 10_000)
                .mapToDouble(i -> 1e6 + Math.pow(i * 7919L % 10007 / 10007.0 * 3 - 1, 3)).toArray();
        double[] withBlank = Arrays.copyOf(values, values.length + 1);
        withBlank[values.length] = Double.NaN;
        ColumnStatistics statistics = of(new DoubleColumn(X, withBlank));
        assertEquals(1, statistics.summary().blanks());
        assertEquals(10_000, statistics.count());
        assertEquals(1000001.2500826835, statistics.moments().mean(), 1e-8);
        assertEquals(2.140213177108297, statistics.moments().deviation(), 1e-9);
        assertArrayEquals(new double[] {999999.0872592983, 999999.3862647838, 999999.859323877, 999999.9843749873,
            1000000.1252250111, 1000001.9531250632, 1000003.5123899007, 1000006.3297783461, 1000007.6421623174},
                statistics.quantiles(), 1e-8);
        assertEquals(1000000.1252250111, statistics.quantile(0.5), 1e-8);
        assertTrue(Double.isNaN(statistics.quantile(0.33)));
    }

    @Test
    void longColumnsAreSortedInPieces() {
        int n = 500_000;
        double[] values = new Random(5).doubles(n, -1, 1).toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        ColumnStatistics statistics = of(new DoubleColumn(X, values));
        assertEquals((sorted[n / 2 - 1] + sorted[n / 2]) / 2, statistics.quantile(0.5), 1e-15);
        assertEquals(n, statistics.distinct());
        assertEquals(0, statistics.moments().mean(), 5 / Math.sqrt(3.0 * n), "five standard errors");
        assertEquals(n, Arrays.stream(statistics.histogram().counts()).sum() + statistics.histogram().below()
                + statistics.histogram().above());
    }

    @Test
    void identifiersOf64BitsAreToldApart() {
        long[] ids = {9007199254740993L, 9007199254740992L, 9007199254740993L, 9007199254740994L};
        ColumnStatistics statistics = of(new LongColumn(X, ids, Blanks.NONE));
        assertEquals(3, statistics.distinct());
        assertEquals(new ColumnStatistics.Frequent("9007199254740993", 2), statistics.frequent().get(0));
    }

    @Test
    void infinitiesAreValuesButMoveNoMean() {
        ColumnStatistics statistics = of(new DoubleColumn(X,
                new double[] {1, Double.POSITIVE_INFINITY, 3, Double.NaN, -0.0, 0}));
        assertEquals(1, statistics.infinite());
        assertEquals(5, statistics.count());
        assertEquals(1, statistics.moments().mean(), 1e-15);
        assertEquals(3, statistics.distinct(), "-0 is 0");
        assertEquals("Infinity", statistics.summary().max());
    }

    @Test
    void theHistogramCountsEveryValueOnce() {
        double[] values = IntStream.range(0, 400).mapToDouble(i -> i / 10.0).toArray();
        Histogram histogram = of(new DoubleColumn(X, values)).histogram();
        assertEquals(40, histogram.counts().length);
        // 0.5 % of the values are left out at either end: two of 400
        assertEquals(396, Arrays.stream(histogram.counts()).sum());
        assertEquals(2, histogram.below());
        assertEquals(2, histogram.above());
        assertTrue(Arrays.stream(histogram.counts()).allMatch(n -> n >= 9 && n <= 11),
                Arrays.toString(histogram.counts()));
    }

    @Test
    void anOutlierDoesNotFlattenTheHistogram() {
        double[] values = IntStream.range(0, 400).mapToDouble(i -> i).toArray();
        values[17] = 1e9;
        int[] counts = of(new DoubleColumn(X, values)).histogram().counts();
        assertTrue(Arrays.stream(counts).allMatch(n -> n > 0), Arrays.toString(counts));
    }

    @Test
    void smallWholeNumbersHaveABinEach() {
        long[] values = {1, 1, 1, 2, 4, 4};
        Histogram histogram = of(new LongColumn(X, values, Blanks.NONE)).histogram();
        assertArrayEquals(new int[] {3, 1, 0, 2}, histogram.counts());
        assertEquals(0.5, histogram.from());
        assertEquals(1, histogram.width());
        long[] many = LongStream.range(0, 1000).toArray();
        int[] counts = of(new LongColumn(X, many, Blanks.NONE)).histogram().counts();
        assertTrue(Arrays.stream(counts).limit(counts.length - 1).allMatch(n -> n == counts[0]),
                "each bin holds as many whole numbers: " + Arrays.toString(counts));
    }

    @Test
    void textsAndTruthsAreCountedTheMostFrequentFirst() {
        ColumnStatistics texts = of(StringColumn.of(X, Arrays.asList("b", "a", null, "b", "c", "b", "a")));
        assertEquals(List.of(new ColumnStatistics.Frequent("b", 3), new ColumnStatistics.Frequent("a", 2),
                new ColumnStatistics.Frequent("c", 1)), texts.frequent());
        assertEquals(3, texts.distinct());
        assertArrayEquals(new int[] {3, 2, 1}, texts.heights());
        BitSet truths = new BitSet();
        truths.set(1);
        BitSet blank = new BitSet();
        blank.set(2);
        ColumnStatistics flags = of(new BooleanColumn(X, 4, truths, Blanks.of(blank)));
        assertEquals(List.of(new ColumnStatistics.Frequent("false", 2), new ColumnStatistics.Frequent("true", 1)),
                flags.frequent());
    }

    @Test
    void theMostFrequentOfManyAreKept() {
        float[] values = new float[3000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 100 < 3 ? 0.1f : i;
        }
        ColumnStatistics statistics = of(new FloatColumn(X, values));
        assertEquals(new ColumnStatistics.Frequent("0.1", 90), statistics.frequent().get(0));
        assertEquals(10, statistics.frequent().size());
        assertEquals(2911, statistics.distinct());
    }

    @Test
    void aColumnOfBlanksHasNothing() {
        ColumnStatistics statistics = of(new DoubleColumn(X, new double[] {Double.NaN}));
        assertEquals(0, statistics.count());
        assertTrue(Double.isNaN(statistics.moments().mean()));
        assertTrue(Double.isNaN(statistics.quantile(0.5)));
        assertEquals(0, statistics.heights().length);
        assertTrue(Double.isNaN(of(new DoubleColumn(X, new double[] {7})).moments().deviation()), "of one number");
    }

    @Test
    void stopsWhenItIsTo() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String phase) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(Progress.CancelledException.class,
                () -> ColumnStatistics.of(new DoubleColumn(X, new double[10]), cancelled));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.junit.jupiter.api.Test;

class ColumnStatisticsTest {
    private static ColumnStatistics of(double... values) {
        return ColumnStatistics.of(new DoubleColumn(ColumnInfo.named("x"), values), Progress.NONE);
    }

    /**
     * Michelson's first 20 measurements of the speed of light, km/s less 299000: mean 909, sd 104.926 (Stigler 1977,
     * Annals of Statistics 5, 1055).
     */
    @Test
    void michelsonsFirstExperiment() {
        ColumnStatistics s = of(850, 740, 900, 1070, 930, 850, 950, 980, 980, 880, 1000, 980, 930, 650, 760, 810, 1000,
                1000, 960, 960);
        assertEquals(20, s.count());
        assertEquals(909, s.mean(), 1e-10);
        assertEquals(104.926, s.sd(), 5e-4);
        assertEquals(13, s.distinct());
        assertEquals(940, s.quantile(0.5));
        assertEquals(650, s.quantile(0));
        assertEquals(1070, s.quantile(1));
        // type 7: position 0.25 * 19 = 4.75 between 850 and 850
        assertEquals(850, s.quantile(0.25));
        // position 0.9 * 19 = 17.1 between the 18th and 19th, both 1000
        assertEquals(1000, s.quantile(0.9), 1e-12);
    }

    /**
     * NIST's NumAcc3: 1001 numbers about 1000000.2 with sd exactly 0.1, made to break naive sums
     * (itl.nist.gov/div898/strd).
     */
    @Test
    void numbersWithALargeCommonPart() {
        double[] values = new double[1001];
        values[0] = 1000000.2;
        for (int i = 1; i < 1001; i++) {
            values[i] = i % 2 == 1 ? 1000000.1 : 1000000.3;
        }
        assertEquals(1000000.2, of(values).mean(), 1e-9);
        // a double near 1e6 is good to 1e-10, so the deviations to 1e-9
        assertEquals(0.1, of(values).sd(), 1e-9);
    }

    @Test
    void blanksDoNotCount() {
        ColumnStatistics s = of(Double.NaN, 3, Double.NaN, 1);
        assertEquals(2, s.count());
        assertEquals(2, s.mean());
        assertEquals(1.5, s.quantile(0.25));
        ColumnStatistics none = of(Double.NaN);
        assertEquals(0, none.count());
        assertTrue(Double.isNaN(none.mean()) && Double.isNaN(none.sd()) && Double.isNaN(none.quantile(0.5)));
        assertTrue(Double.isNaN(of(4).sd()));
        assertEquals(Double.POSITIVE_INFINITY, of(1, Double.POSITIVE_INFINITY).quantile(1));
    }

    @Test
    void itStopsWhenCancelled() {
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
                () -> ColumnStatistics.of(new DoubleColumn(ColumnInfo.named("x"), new double[1]), cancelled));
    }
}

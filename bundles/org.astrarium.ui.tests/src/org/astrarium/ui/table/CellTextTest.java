/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.FloatColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.StringColumn;
import org.junit.jupiter.api.Test;

class CellTextTest {
    private static final ColumnInfo INFO = ColumnInfo.named("x");

    private static List<String> shown(Column column) {
        CellText text = CellText.of(column);
        return IntStream.range(0, column.size()).mapToObj(text::shown).toList();
    }

    private static List<String> doubles(double... values) {
        return shown(new DoubleColumn(INFO, values));
    }

    private static List<String> floats(float... values) {
        return shown(new FloatColumn(INFO, values));
    }

    @Test
    void pointsOfAColumnStandBelowEachOther() {
        assertEquals(List.of("83.633083", "-5.391111", "359.000000"), doubles(83.63308333333, -5.3911111111, 359));
    }

    @Test
    void noMoreDecimalsThanTheValuesHave() {
        assertEquals(List.of("0.50", "1.25", "3.00"), doubles(0.5, 1.25, 3));
        assertEquals(List.of("2015", "2016"), doubles(2015, 2016));
    }

    @Test
    void floatsHaveSevenDigits() {
        assertEquals(List.of("15.23457", "7.10000", "20.99999"), floats(15.234567f, 7.1f, 20.999989f));
        assertEquals(List.of("123456.8", "1000.5"), floats(123456.78f, 1000.5f));
    }

    @Test
    void smallNumbersKeepTheirDigits() {
        assertEquals(List.of("0.00123457", "0.00765432"), doubles(0.001234567, 0.007654321));
    }

    @Test
    void aColumnFarFromOneHasExponents() {
        assertEquals(List.of("1.234500e-12", "9.876543e-11"), doubles(1.2345e-12, 9.8765432e-11));
        assertEquals(List.of("1.5e+20", "2.0e+21"), doubles(1.5e20, 2e21));
    }

    @Test
    void aStrayValueIsNotShownAsZero() {
        assertEquals(List.of("1.250000", "2.500000", "3.000001", "4.00e-09"), doubles(1.25, 2.5, 3.000001, 4e-9));
    }

    @Test
    void blanksAreNothingAndInfinitiesHaveAName() {
        assertEquals(List.of("", "1.5", "-inf", "inf", "0.0"),
                doubles(Double.NaN, 1.5, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0));
    }

    @Test
    void identifiersAreWholeAndTextsAsTheyAre() {
        long id = 5_853_498_713_160_606_720L;
        assertEquals(List.of("5853498713160606720"), shown(new LongColumn(INFO, new long[] {id}, Blanks.NONE)));
        assertEquals(List.of("delta Cep"), shown(StringColumn.of(INFO, List.of("delta Cep"))));
    }

    @Test
    void arraysAreShortAndTheirTooltipIsWhole() {
        Object[] cells = {new double[] {1.5, 2, 3, 4}, new double[] {1, 2}, null};
        CellText text = CellText.of(new ArrayColumn(INFO, double.class, new int[] {-1}, cells));
        assertEquals("(1.5, 2.0, 3.0, \u2026 4)", text.shown(0));
        assertEquals("(1.0, 2.0)", text.shown(1));
        assertEquals("", text.shown(2));
        assertEquals("(1.5, 2.0, 3.0, 4.0)", text.full(0));
    }

    @Test
    void fullPrecisionIsKeptBehindWhatIsShown() {
        CellText text = CellText.of(new DoubleColumn(INFO, new double[] {83.6330833333333}));
        assertEquals("83.6330833333333", text.full(0));
        assertEquals(text.shown(0), text.shown(text.full(0)));
        assertTrue(text.isNumeric());
    }

    @Test
    void theWidestCellIsFoundWithoutReadingAll() {
        double[] values = new double[100_000];
        values[3] = -1234.5;
        assertEquals("-1234.5".length(), CellText.of(new DoubleColumn(INFO, values)).widest());
    }

    @Test
    void unitsAreReadable() {
        assertEquals("mas yr\u207b\u00b9", UnitText.shown("mas.yr**-1"));
        assertEquals("electron s\u207b\u00b9", UnitText.shown("'electron'.s**-1"));
        assertEquals("km s\u207b\u00b2", UnitText.shown("km s^-2"));
        assertEquals("W m\u207b\u00b2", UnitText.shown("W.m-2"));
        assertEquals("mag", UnitText.shown("mag"));
        assertEquals("Msun/yr", UnitText.shown("Msun/yr"));
        assertEquals("0.1nm", UnitText.shown("0.1nm"));
    }
}

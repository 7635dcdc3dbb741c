/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnTest {
    private static final ColumnInfo INFO = ColumnInfo.of("x", "mas", "pos.parallax", "a test");

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        Arrays.stream(set).forEach(bits::set);
        return bits;
    }

    /** Every kind of column, three rows, the second blank. */
    static Stream<Column> kinds() {
        Blanks second = Blanks.of(bits(1));
        return Stream.of(
                new DoubleColumn(INFO, new double[] {1, Double.NaN, 3}),
                new FloatColumn(INFO, new float[] {1, Float.NaN, 3}),
                new LongColumn(INFO, new long[] {1, 0, 3}, second),
                new IntColumn(INFO, new int[] {1, 0, 3}, second),
                new ShortColumn(INFO, new short[] {1, 0, 3}, second),
                new ByteColumn(INFO, new byte[] {1, 0, 3}, second),
                new BooleanColumn(INFO, 3, bits(0), second),
                StringColumn.of(INFO, Arrays.asList("a", null, "b")),
                new ArrayColumn(INFO, float.class, new int[] {2},
                new Object[] {new float[] {1, 2}, null, new float[] {3, 4}}));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aBlankIsEmptyTextAndNoValue(Column column) {
        assertEquals(3, column.size());
        assertTrue(column.isBlank(1));
        assertEquals("", column.text(1));
        assertNull(column.value(1));
        assertTrue(!column.isBlank(0) && column.value(0) != null && !column.text(0).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void gatheringPicksRowsInTheGivenOrderAndKeepsBlanks(Column column) {
        Column picked = column.gather(new int[] {2, 1, 2});
        assertEquals(column.type(), picked.type());
        assertEquals(column.text(2), picked.text(0));
        assertTrue(picked.isBlank(1));
        assertEquals(column.text(2), picked.text(2));
        assertEquals(column.info(), picked.info());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void otherMetadataLeavesTheValues(Column column) {
        Column renamed = column.with(ColumnInfo.named("y"));
        assertEquals("y", renamed.name());
        assertEquals(column.text(0), renamed.text(0));
        assertTrue(renamed.isBlank(1));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void numbersAreNaNWhereBlankInBulkAndOneByOne(Column column) {
        if (column instanceof NumberColumn numbers) {
            assertArrayEquals(new double[] {1, Double.NaN, 3}, numbers.numbers());
            assertTrue(Double.isNaN(numbers.number(1)));
            double[] last = new double[2];
            numbers.numbers(1, 3, last);
            assertArrayEquals(new double[] {Double.NaN, 3}, last);
        }
    }

    @Test
    void identifiersStayExactBeyondTwoToThe53() {
        long id = 5537738593028843009L;
        LongColumn ids = new LongColumn(ColumnInfo.named("source_id"), new long[] {id}, Blanks.NONE);
        assertEquals(id, ids.integer(0));
        assertEquals("5537738593028843009", ids.text(0));
        assertEquals(id, ids.gather(new int[] {0}).integer(0));
    }

    @Test
    void textsAreHeldOnce() {
        StringColumn column = StringColumn.of(INFO, List.of("DCEP", "T2CEP", "DCEP", "", "DCEP"));
        assertEquals(3, column.wordCount());
        assertEquals(column.code(0), column.code(4));
        assertEquals(0, column.code(3));
        assertEquals("T2CEP", column.word(column.code(1)));
    }

    @Test
    void manyTextsGrowTheColumn() {
        StringColumn.Builder builder = new StringColumn.Builder();
        for (int i = 0; i < 5000; i++) {
            builder.add("w" + i % 7);
        }
        StringColumn column = builder.build(INFO);
        assertEquals(5000, column.size());
        assertEquals(8, column.wordCount());
        assertEquals("w3", column.text(4994 - 4994 % 7 + 3));
    }

    @Test
    void arraysTellTheirShape() {
        ArrayColumn column = new ArrayColumn(INFO, double.class, new int[] {3, -1},
                new Object[] {new double[] {1, 2, 3}});
        assertEquals("double[3,*]", column.type());
        assertEquals("(1.0, 2.0, 3.0)", column.text(0));
    }
}

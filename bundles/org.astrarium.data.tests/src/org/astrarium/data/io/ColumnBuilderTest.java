/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.junit.jupiter.api.Test;

class ColumnBuilderTest {
    private static final ColumnInfo X = ColumnInfo.named("x");
    private static final Object[][] KINDS = {
        {Double.class, 0.1, "double"}, {Float.class, 0.1f, "float"}, {Long.class, 9007199254740993L, "long"},
        {Integer.class, -5, "int"}, {Short.class, (short) 7, "short"}, {Byte.class, (byte) -7, "byte"},
        {Boolean.class, true, "boolean"}, {String.class, "text", "string"}, {int[].class, new int[] {1, 2}, "int[*]"},
        {double[].class, new double[] {0.1, Double.NaN, -0.0}, "double[*]"},
        {float[].class, new float[] {0.1f}, "float[*]"},
        {long[].class, new long[] {9007199254740993L, -1}, "long[*]"},
        {short[].class, new short[] {-7, 8, 9}, "short[*]"},
        {byte[].class, new byte[] {-7, 8, 9}, "byte[*]"},
        {boolean[].class, new boolean[] {true, false, true}, "boolean[*]"},
        {String[].class, new String[] {"a", null}, "string[*]"}};

    @Test
    void everyKindKeepsItsValuesAndBlanksAsItGrows() {
        for (Object[] kind : KINDS) {
            ColumnBuilder builder = ColumnBuilder.of((Class<?>) kind[0], null);
            Random random = new Random(4);
            for (int i = 0; i < 10_000; i++) {
                builder.add(random.nextInt(3) == 0 ? null : kind[1]);
            }
            Column column = builder.build(X);
            assertEquals(kind[2], column.type());
            assertEquals(10_000, column.size());
            random = new Random(4);
            for (int i = 0; i < 10_000; i++) {
                boolean blank = random.nextInt(3) == 0;
                assertEquals(blank, column.isBlank(i));
                assertArrayEquals(new Object[] {blank ? null : kind[1]}, new Object[] {column.value(i)}, kind[2] + " "
                        + i);
            }
        }
    }

    @Test
    void aColumnWithoutRowsIsOne() {
        for (Object[] kind : KINDS) {
            assertEquals(0, ColumnBuilder.of((Class<?>) kind[0], null).build(X).size());
        }
    }

    @Test
    void lettersAreTextsAndTheZeroLetterIsABlank() {
        ColumnBuilder builder = ColumnBuilder.of(Character.class, null);
        builder.add('a');
        builder.add('\0');
        Column column = builder.build(X);
        assertEquals("a", column.text(0));
        assertTrue(column.isBlank(1));
    }

    @Test
    void arraysKeepTheirShape() {
        ColumnBuilder builder = ColumnBuilder.of(double[].class, new int[] {2, 3});
        builder.add(new double[6]);
        assertEquals("double[2,3]", builder.build(X).type());
    }
}

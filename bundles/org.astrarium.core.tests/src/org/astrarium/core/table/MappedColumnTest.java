/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns whose values lie outside the heap, in either order of bytes, as those of mapped files do. */
class MappedColumnTest {
    private static final ColumnInfo INFO = ColumnInfo.named("x");
    private static final int ROWS = 500;
    private static final Blanks BLANKS = Blanks.of(everyEleventh());

    /** A kind of column: bytes a value, how it is made of a buffer, and what the buffer's value is as a double. */
    record Kind(String type, int width, Function<ByteBuffer, NumberColumn> column, Reading reading) {
        @Override
        public String toString() {
            return type;
        }
    }

    interface Reading {
        double at(ByteBuffer bytes, int offset);
    }

    private static BitSet everyEleventh() {
        BitSet bits = new BitSet();
        for (int row = 0; row < ROWS; row += 11) {
            bits.set(row);
        }
        return bits;
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("double", 8, b -> new DoubleColumn(INFO, b.asDoubleBuffer()), ByteBuffer::getDouble),
                new Kind("float", 4, b -> new FloatColumn(INFO, b.asFloatBuffer()), ByteBuffer::getFloat),
                new Kind("long", 8, b -> new LongColumn(INFO, b.asLongBuffer(), BLANKS), ByteBuffer::getLong),
                new Kind("int", 4, b -> new IntColumn(INFO, b.asIntBuffer(), BLANKS), ByteBuffer::getInt),
                new Kind("short", 2, b -> new ShortColumn(INFO, b.asShortBuffer(), BLANKS), ByteBuffer::getShort),
                new Kind("byte", 1, b -> new ByteColumn(INFO, b, BLANKS), ByteBuffer::get));
    }

    private static ByteBuffer bytes(int width, ByteOrder order) {
        byte[] random = new byte[width * ROWS];
        new Random(width).nextBytes(random);
        // one buffer longer than its limit: what lies behind is not the column's
        return ByteBuffer.allocateDirect(random.length + 64).put(random).flip().order(order);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void valuesAreThoseOfTheBufferInEitherOrderOfBytes(Kind kind) {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            ByteBuffer bytes = bytes(kind.width(), order);
            NumberColumn column = kind.column().apply(bytes);
            assertEquals(ROWS, column.size());
            assertEquals(kind.type(), column.type());
            assertTrue(column.isMapped());
            for (int row = 0; row < ROWS; row++) {
                double expected = kind.reading().at(bytes, row * kind.width());
                boolean blank = column.isInteger() ? row % 11 == 0 : Double.isNaN(expected);
                assertEquals(blank, column.isBlank(row));
                assertEquals(blank ? Double.NaN : expected, column.number(row));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPieceReadInBulkIsTheRowsOneByOne(Kind kind) {
        NumberColumn column = kind.column().apply(bytes(kind.width(), ByteOrder.BIG_ENDIAN));
        double[] piece = new double[110];
        piece[100] = 42;
        column.numbers(33, 133, piece);
        for (int i = 0; i < 100; i++) {
            assertEquals(column.number(33 + i), piece[i]);
        }
        assertEquals(42, piece[100], "nothing is written behind the piece");
        column.numbers(ROWS, ROWS, piece);
        assertEquals(column.number(33), piece[0], "no rows change nothing");
        assertThrows(IndexOutOfBoundsException.class, () -> column.numbers(ROWS - 1, ROWS + 1, piece));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void pickedRowsComeIntoTheHeapWithTheirBlanks(Kind kind) {
        NumberColumn column = kind.column().apply(bytes(kind.width(), ByteOrder.LITTLE_ENDIAN));
        int[] rows = {499, 0, 22, 22, 1};
        NumberColumn picked = column.gather(rows);
        assertFalse(picked.isMapped());
        for (int i = 0; i < rows.length; i++) {
            assertEquals(column.value(rows[i]), picked.value(i));
            assertEquals(column.text(rows[i]), picked.text(i));
        }
        assertTrue(column.with(ColumnInfo.named("y")).isMapped(), "another name copies nothing");
    }

    @Test
    void wholeNumbersKeepTheirExtremes() {
        long[] ends = {Long.MIN_VALUE, Long.MAX_VALUE};
        LongColumn column = new LongColumn(INFO, ends, Blanks.NONE);
        assertEquals("-9223372036854775808", column.text(0));
        assertEquals(Long.MAX_VALUE, column.value(1));
        assertArrayEquals(new double[] {-0x1p63, 0x1p63}, column.numbers());
        assertEquals("-128", new ByteColumn(INFO, new byte[] {-128}, Blanks.NONE).text(0));
        assertEquals(-32768, new ShortColumn(INFO, new short[] {-32768}, Blanks.NONE).integer(0));
    }

    @Test
    void textsOfAMappedColumnAreThoseOfTheirCodes() {
        Dictionary words = new Dictionary();
        int[] codes = {words.code("b"), words.code("a"), 0, words.code("b")};
        ByteBuffer bytes = ByteBuffer.allocateDirect(16).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(codes);
        StringColumn column = new StringColumn(INFO, bytes.asIntBuffer(), words);
        assertTrue(column.isMapped());
        assertEquals(List.of("b", "a", "", "b"), Stream.of(0, 1, 2, 3).map(column::text).toList());
        StringColumn picked = column.gather(new int[] {2, 1});
        assertFalse(picked.isMapped());
        assertTrue(picked.isBlank(0));
        assertEquals("a", picked.value(1));
    }

    @Test
    void truthOfABlankIsFalseWhateverItsBit() {
        BitSet all = new BitSet();
        all.set(0, 3);
        BitSet second = new BitSet();
        second.set(1);
        BooleanColumn column = new BooleanColumn(INFO, 3, all, Blanks.of(second));
        assertTrue(column.truth(0));
        assertFalse(column.truth(1));
        BooleanColumn picked = column.gather(new int[] {1, 2});
        assertTrue(picked.isBlank(0));
        assertTrue(picked.truth(1));
        second.set(0);
        all.clear();
        assertTrue(column.truth(0), "later changes of the bits do not reach it");
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A column takes about the bytes of its values, and a file where memory is short. */
class ColumnBytesTest {
    private static final int ROWS = 1_000_000;

    /** The bytes of an array that a column of a million longs ends in. */
    private static int held(double told, double off) {
        AtomicInteger row = new AtomicInteger();
        ColumnBytes column = new ColumnBytes();
        column.in(new ColumnSpace(Long.MAX_VALUE, () -> told == 0 ? 0 : Math.min(1, off * row.get() / ROWS)));
        for (int i = 0; i < ROWS; i++) {
            row.set(i + 1);
            column.put((long) i * i);
        }
        ByteBuffer all = column.all();
        assertEquals(ROWS * 8, all.remaining());
        for (int i = 0; i < ROWS; i++) {
            assertEquals((long) i * i, all.asLongBuffer().get(i));
        }
        return all.array().length;
    }

    /** An eighth above the values is the most, whether the part of the file that was read tells the truth or not. */
    @Test
    void aColumnTakesAboutTheBytesOfItsValues() {
        for (double off : new double[] {1, 1.03, 0.9, 0.5, 2, 0.1, 10}) {
            assertTrue(held(1, off) <= ROWS * 8 * 1.14, "with a part that is off by " + off + ": " + held(1, off));
        }
        assertTrue(held(0, 0) <= ROWS * 8 * 1.14);
    }

    @Test
    void allTypesStayWhatTheyAreInMemoryAndInAFile() throws Exception {
        for (long limit : new long[] {Long.MAX_VALUE, 3_000_000}) {
            ColumnSpace space = new ColumnSpace(limit, () -> 0);
            List<ColumnBytes> columns = Stream.generate(ColumnBytes::new).limit(6).toList();
            columns.forEach(column -> column.in(space));
            for (int i = 0; i < ROWS; i++) {
                columns.get(0).put(i * 0.1);
                columns.get(1).put(i * 0.1f);
                columns.get(2).put((long) i << 33);
                columns.get(3).put(-i);
                columns.get(4).put((short) i);
                columns.get(5).put((byte) i);
            }
            assertEquals(limit == 3_000_000, space.isFile());
            List<ByteBuffer> all = columns.stream().map(ColumnBytes::all).toList();
            space.close();
            assertEquals(limit == 3_000_000, all.get(0).isDirect());
            for (int i = 0; i < ROWS; i++) {
                assertEquals(i * 0.1, all.get(0).asDoubleBuffer().get(i));
                assertEquals(i * 0.1f, all.get(1).asFloatBuffer().get(i));
                assertEquals((long) i << 33, all.get(2).asLongBuffer().get(i));
                assertEquals(-i, all.get(3).asIntBuffer().get(i));
                assertEquals((short) i, all.get(4).asShortBuffer().get(i));
                assertEquals((byte) i, all.get(5).get(i));
            }
        }
    }

    @Test
    void aColumnWithoutRowsIsOne() throws Exception {
        for (long limit : new long[] {Long.MAX_VALUE, 1}) {
            try (ColumnSpace space = new ColumnSpace(limit, () -> 0)) {
                ColumnBytes column = new ColumnBytes();
                column.in(space);
                assertFalse(column.all().hasRemaining());
            }
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The values of a column as they come, all of one type, in one array that grows to what the part of the file that was read
 * lets expect and becomes the column as it is: what a file's header says of the number of its rows is not believed. Where
 * memory is short they go on to a file.
 */
final class ColumnBytes {
    private static final int FIRST = 1 << 11;
    /** Bytes from which on a column grows to what is expected of it; before, it grows by fours. */
    private static final int TELLING = 1 << 19;
    /** Bytes that are collected before they go to a file. */
    private static final int BLOCK = 1 << 16;
    private static final int MOST = Integer.MAX_VALUE & ~0xF;
    private static final VarHandle LONGS = view(long[].class);
    private static final VarHandle INTS = view(int[].class);
    private static final VarHandle SHORTS = view(short[].class);

    private byte[] bytes = new byte[FIRST];
    private int used;
    private long inFile;
    private ColumnSpace space = new ColumnSpace(Long.MAX_VALUE, () -> 0);
    private int number;

    private static VarHandle view(Class<?> array) {
        return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.nativeOrder());
    }

    /** Keeps the values there. */
    void in(ColumnSpace newSpace) {
        space = newSpace;
        number = space.add(this);
        space.more(bytes.length);
    }

    void put(double value) {
        put(Double.doubleToRawLongBits(value));
    }

    void put(float value) {
        put(Float.floatToRawIntBits(value));
    }

    void put(long value) {
        if (used == bytes.length) {
            makeRoom();
        }
        LONGS.set(bytes, used, value);
        used += Long.BYTES;
    }

    void put(int value) {
        if (used == bytes.length) {
            makeRoom();
        }
        INTS.set(bytes, used, value);
        used += Integer.BYTES;
    }

    void put(short value) {
        if (used == bytes.length) {
            makeRoom();
        }
        SHORTS.set(bytes, used, value);
        used += Short.BYTES;
    }

    void put(byte value) {
        if (used == bytes.length) {
            makeRoom();
        }
        bytes[used++] = value;
    }

    private void makeRoom() {
        if (!space.isFile()) {
            int length = grown();
            space.more(length - bytes.length);
            if (!space.isFile()) {
                bytes = Arrays.copyOf(bytes, length);
                return;
            }
        }
        flush();
    }

    private int grown() {
        if (used >= MOST) {
            throw new OutOfMemoryError("a column of more than 2 GB");
        }
        if (used < TELLING) {
            return used * 4;
        }
        long expected = Math.min((long) space.expected(used), used * 64L);
        long wanted = Math.max(expected + expected / 16, used + (used >> 3));
        return (int) Math.min(MOST, wanted & ~0xFL);
    }

    /** Sends what is here to the file. */
    void flush() {
        space.write(number, inFile, bytes, used);
        inFile += used;
        used = 0;
        if (bytes.length != BLOCK) {
            bytes = new byte[BLOCK];
        }
    }

    /** All of them, in this machine's order; nothing may be put in afterwards. */
    ByteBuffer all() {
        if (!space.isFile()) {
            // a slack that is worth the copy goes; the usual one does not
            byte[] kept = bytes.length - used > Math.max(FIRST, used >> 3) ? Arrays.copyOf(bytes, used) : bytes;
            bytes = null;
            return ByteBuffer.wrap(kept, 0, used).slice().order(ByteOrder.nativeOrder());
        }
        flush();
        bytes = null;
        return space.map(number, inFile);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of a column as they come, all of one type, in pieces that are never copied until the column is made: what a
 * file's header says of the number of its rows is not believed.
 */
final class ColumnBytes {
    private static final int FIRST = 1 << 11;
    private static final int LARGEST = 1 << 16;
    private static final VarHandle LONGS = view(long[].class);
    private static final VarHandle INTS = view(int[].class);
    private static final VarHandle SHORTS = view(short[].class);

    private final List<byte[]> full = new ArrayList<>();
    private byte[] piece = new byte[FIRST];
    private int used;
    private long before;
    private ColumnSpace space = new ColumnSpace(Long.MAX_VALUE);
    private int number;

    private static VarHandle view(Class<?> array) {
        return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.nativeOrder());
    }

    /** Keeps the values there. */
    void in(ColumnSpace newSpace) {
        space = newSpace;
        number = space.add(this);
        space.more(piece.length);
    }

    void put(double value) {
        put(Double.doubleToRawLongBits(value));
    }

    void put(float value) {
        put(Float.floatToRawIntBits(value));
    }

    void put(long value) {
        if (used == piece.length) {
            next();
        }
        LONGS.set(piece, used, value);
        used += Long.BYTES;
    }

    void put(int value) {
        if (used == piece.length) {
            next();
        }
        INTS.set(piece, used, value);
        used += Integer.BYTES;
    }

    void put(short value) {
        if (used == piece.length) {
            next();
        }
        SHORTS.set(piece, used, value);
        used += Short.BYTES;
    }

    void put(byte value) {
        if (used == piece.length) {
            next();
        }
        piece[used++] = value;
    }

    private void next() {
        int length = Math.min(LARGEST, piece.length * 2);
        space.more(length);
        if (space.isFile()) {
            flush();
            piece = piece.length == LARGEST ? piece : new byte[LARGEST];
        } else {
            full.add(piece);
            before += used;
            used = 0;
            piece = new byte[length];
        }
    }

    /** Sends what is here to the file. */
    void flush() {
        long at = before - full.stream().mapToLong(bytes -> bytes.length).sum();
        for (byte[] bytes : full) {
            space.write(number, at, bytes, bytes.length);
            at += bytes.length;
        }
        full.clear();
        space.write(number, before, piece, used);
        before += used;
        used = 0;
    }

    DoubleBuffer doubles() {
        if (space.isFile()) {
            return mapped().asDoubleBuffer();
        }
        DoubleBuffer all = DoubleBuffer.allocate((int) (bytes() / Double.BYTES));
        for (int i = 0; i <= full.size(); i++) {
            all.put(from(i).asDoubleBuffer());
        }
        return all.flip();
    }

    FloatBuffer floats() {
        if (space.isFile()) {
            return mapped().asFloatBuffer();
        }
        FloatBuffer all = FloatBuffer.allocate((int) (bytes() / Float.BYTES));
        for (int i = 0; i <= full.size(); i++) {
            all.put(from(i).asFloatBuffer());
        }
        return all.flip();
    }

    LongBuffer longs() {
        if (space.isFile()) {
            return mapped().asLongBuffer();
        }
        LongBuffer all = LongBuffer.allocate((int) (bytes() / Long.BYTES));
        for (int i = 0; i <= full.size(); i++) {
            all.put(from(i).asLongBuffer());
        }
        return all.flip();
    }

    IntBuffer ints() {
        if (space.isFile()) {
            return mapped().asIntBuffer();
        }
        IntBuffer all = IntBuffer.allocate((int) (bytes() / Integer.BYTES));
        for (int i = 0; i <= full.size(); i++) {
            all.put(from(i).asIntBuffer());
        }
        return all.flip();
    }

    ShortBuffer shorts() {
        if (space.isFile()) {
            return mapped().asShortBuffer();
        }
        ShortBuffer all = ShortBuffer.allocate((int) (bytes() / Short.BYTES));
        for (int i = 0; i <= full.size(); i++) {
            all.put(from(i).asShortBuffer());
        }
        return all.flip();
    }

    ByteBuffer bytesThemselves() {
        if (space.isFile()) {
            return mapped();
        }
        ByteBuffer all = ByteBuffer.allocate((int) bytes());
        for (int i = 0; i <= full.size(); i++) {
            all.put(from(i));
        }
        return all.flip();
    }

    private long bytes() {
        return before + used;
    }

    private ByteBuffer mapped() {
        flush();
        return space.map(number, before);
    }

    /** A piece, which is given back as soon as it is read. */
    private ByteBuffer from(int index) {
        byte[] bytes = index < full.size() ? full.set(index, null) : piece;
        return ByteBuffer.wrap(bytes, 0, index < full.size() ? bytes.length : used).order(ByteOrder.nativeOrder());
    }
}

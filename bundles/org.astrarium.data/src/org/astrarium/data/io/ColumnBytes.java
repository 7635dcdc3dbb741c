/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The values of a column as they come, all of one type, in one array that grows to what the part of the file that was
 * read lets expect and becomes the column as it is: what a file's header says of the number of its rows is not
 * believed. Where memory is short they go on to a file.
 */
final class ColumnBytes {
    private static final int FIRST = 1 << 11;
    /** Bytes from which on a column grows to what is expected of it; before, it grows by fours. */
    private static final int TELLING = 1 << 17;
    /** The most that room can be claimed for at once: what is collected before it goes to a file. */
    static final int MOST_CLAIMED = 1 << 16;
    private static final int MOST = Integer.MAX_VALUE & ~0xF;
    private static final VarHandle LONGS = view(long[].class);
    private static final VarHandle INTS = view(int[].class);
    private static final VarHandle SHORTS = view(short[].class);
    private static final VarHandle BIG_LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle BIG_INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle BIG_SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class,
            ByteOrder.BIG_ENDIAN);

    private byte[] bytes = new byte[FIRST];
    private int used;
    private long inFile;
    private ColumnSpace space = new ColumnSpace(Long.MAX_VALUE, () -> 0);
    private int number;
    /** Bytes that the array is going to have. */
    private int claimed = FIRST;

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

    /** Puts in the elements of an array of primitives; returns their number. */
    int put(Object array) {
        int count = Array.getLength(array);
        if (array instanceof double[] doubles) {
            for (double value : doubles) {
                put(value);
            }
        } else if (array instanceof float[] floats) {
            for (float value : floats) {
                put(value);
            }
        } else if (array instanceof long[] longs) {
            for (long value : longs) {
                put(value);
            }
        } else if (array instanceof int[] ints) {
            for (int value : ints) {
                put(value);
            }
        } else if (array instanceof short[] shorts) {
            for (short value : shorts) {
                put(value);
            }
        } else if (array instanceof byte[] all) {
            for (byte value : all) {
                put(value);
            }
        } else {
            for (boolean value : (boolean[]) array) {
                put((byte) (value ? 1 : 0));
            }
        }
        return count;
    }

    /**
     * Puts in values of eight bytes that stand in an array with the most significant byte first, so many bytes from one
     * to the next. There must be room for them, see {@link #claim}; so for those below.
     */
    void putLongs(byte[] from, int at, int step, int count) {
        int to = used;
        for (int i = 0, next = at; i < count; i++, next += step, to += Long.BYTES) {
            LONGS.set(bytes, to, (long) BIG_LONGS.get(from, next));
        }
        used = to;
    }

    /** The same of four bytes. */
    void putInts(byte[] from, int at, int step, int count) {
        int to = used;
        for (int i = 0, next = at; i < count; i++, next += step, to += Integer.BYTES) {
            INTS.set(bytes, to, (int) BIG_INTS.get(from, next));
        }
        used = to;
    }

    /** The same of two bytes. */
    void putShorts(byte[] from, int at, int step, int count) {
        int to = used;
        for (int i = 0, next = at; i < count; i++, next += step, to += Short.BYTES) {
            SHORTS.set(bytes, to, (short) BIG_SHORTS.get(from, next));
        }
        used = to;
    }

    private void makeRoom() {
        claim(Long.BYTES);
        ready();
    }

    /**
     * Sets room aside for so many bytes more, {@link #MOST_CLAIMED} at the most. Once this was done for all columns and
     * then {@link #ready}, they can be filled by several threads, each its own.
     */
    void claim(int more) {
        if (more <= bytes.length - used) {
            return;
        }
        if (!space.isFile()) {
            claimed = grown(more);
            space.more(claimed - bytes.length);
        }
        if (space.isFile()) {
            flush();
        }
    }

    /** Makes the room that was set aside. */
    void ready() {
        if (claimed > bytes.length && !space.isFile()) {
            bytes = Arrays.copyOf(bytes, claimed);
        }
    }

    private int grown(int more) {
        if (used > MOST - more) {
            throw new OutOfMemoryError("a column of more than 2 GB");
        }
        int least = used + more + 0xF & ~0xF;
        if (used < TELLING) {
            return Math.max(used * 4, least);
        }
        long expected = Math.min((long) space.expected(used + (long) more), used * 64L);
        long wanted = Math.max(expected + expected / 16, used + (used >> 3));
        return (int) Math.min(MOST, Math.max(least, wanted & ~0xFL));
    }

    /** Sends what is here to the file. */
    void flush() {
        space.write(number, inFile, bytes, used);
        inFile += used;
        used = 0;
        if (bytes.length != MOST_CLAIMED) {
            bytes = new byte[MOST_CLAIMED];
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

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Different texts, each with its number: code 0 is the empty one, which counts as blank. The texts lie as UTF-8 behind
 * one another, so that a column of a million different designations takes their bytes and not a million objects.
 */
public final class Dictionary {
    private static final int FIRST = 16;

    /** Another one each time, so that nobody can make a file whose texts all have one hash. */
    private final long factor = new SplittableRandom().nextLong() | 1;
    private byte[] bytes = new byte[FIRST * 8];
    private int[] ends = new int[FIRST];
    private int size = 1;
    /** Codes by the hash of their text, 0 where there is none; null once nothing more comes. */
    private int[] slots = new int[FIRST * 2];

    /** Number of different texts, the blank (code 0) counted too. */
    public int size() {
        return size;
    }

    /** The text of a code; empty for code 0. */
    public String word(int code) {
        int from = code == 0 ? 0 : ends[code - 1];
        return new String(bytes, from, ends[code] - from, StandardCharsets.UTF_8);
    }

    /** The code of a text, which is taken in if it is new; 0 if it is null or empty. */
    public int code(String text) {
        if (text == null || text.isEmpty()) {
            return 0;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return code(utf8, 0, utf8.length);
    }

    /** The code of a text in UTF-8, which is taken in if it is new. */
    public int code(byte[] utf8, int from, int to) {
        if (from == to) {
            return 0;
        }
        int mask = slots.length - 1;
        int slot = hash(utf8, from, to) & mask;
        while (slots[slot] != 0) {
            int code = slots[slot];
            if (Arrays.equals(bytes, ends[code - 1], ends[code], utf8, from, to)) {
                return code;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = append(utf8, from, to);
        int code = slots[slot];
        if (size * 2L > slots.length) {
            rehash();
        }
        return code;
    }

    /** Gives back what is only needed while texts come in. */
    public void trim() {
        slots = null;
        bytes = Arrays.copyOf(bytes, ends[size - 1]);
        ends = Arrays.copyOf(ends, size);
    }

    private int append(byte[] utf8, int from, int to) {
        int start = ends[size - 1];
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, grown(size, size + 1));
        }
        long end = (long) start + to - from;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(bytes.length, end));
        }
        System.arraycopy(utf8, from, bytes, start, to - from);
        ends[size] = (int) end;
        return size++;
    }

    private static int grown(int length, long needed) {
        if (needed > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("more than 2 GB of text in one column");
        }
        return (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, length + (length >> 1)));
    }

    private void rehash() {
        int[] wider = new int[Math.multiplyExact(slots.length, 2)];
        int mask = wider.length - 1;
        for (int code = 1; code < size; code++) {
            int slot = hash(bytes, ends[code - 1], ends[code]) & mask;
            while (wider[slot] != 0) {
                slot = slot + 1 & mask;
            }
            wider[slot] = code;
        }
        slots = wider;
    }

    private int hash(byte[] utf8, int from, int to) {
        long hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ utf8[i]) * factor;
        }
        return (int) (hash ^ hash >>> 32);
    }
}

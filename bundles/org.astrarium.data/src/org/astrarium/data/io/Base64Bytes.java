/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.util.Arrays;

/** Turns base64 that comes in pieces into bytes that can be taken from the front. */
final class Base64Bytes {
    private static final byte[] VALUE = new byte[256];
    private static final byte SPACE = -2;

    static {
        Arrays.fill(VALUE, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            VALUE[alphabet.charAt(i)] = (byte) i;
        }
        " \t\r\n\f".chars().forEach(c -> VALUE[c] = SPACE);
    }

    private byte[] bytes = new byte[1 << 14];
    private int start;
    private int end;
    private int bits;
    private int sextets;
    private boolean padded;

    /** Decodes more characters. */
    void add(char[] chars, int from, int count) throws IOException {
        makeRoom(count);
        for (int i = from; i < from + count; i++) {
            add(chars[i]);
        }
    }

    /** Decodes more characters, given as bytes. */
    void add(byte[] chars, int from, int count) throws IOException {
        makeRoom(count);
        int to = from + count;
        int i = from;
        while (i < to) {
            i = padded || sextets > 0 ? i : groups(chars, i, to);
            if (i < to) {
                add((char) (chars[i++] & 0xff));
            }
        }
    }

    /** Decodes groups of four characters, up to the first that has something else in it. */
    private int groups(byte[] chars, int from, int to) {
        byte[] out = bytes;
        int at = end;
        int i = from;
        for (; i + 4 <= to; i += 4) {
            int a = VALUE[chars[i] & 0xff];
            int b = VALUE[chars[i + 1] & 0xff];
            int c = VALUE[chars[i + 2] & 0xff];
            int d = VALUE[chars[i + 3] & 0xff];
            if ((a | b | c | d) < 0) {
                break;
            }
            out[at] = (byte) (a << 2 | b >> 4);
            out[at + 1] = (byte) (b << 4 | c >> 2);
            out[at + 2] = (byte) (c << 6 | d);
            at += 3;
        }
        end = at;
        return i;
    }

    private void add(char c) throws IOException {
        int value = c < 256 ? VALUE[c] : -1;
        if (value >= 0 && !padded) {
            bits = bits << 6 | value;
            if (++sextets == 4) {
                bytes[end++] = (byte) (bits >> 16);
                bytes[end++] = (byte) (bits >> 8);
                bytes[end++] = (byte) bits;
                sextets = 0;
            }
        } else if (c == '=') {
            padded = true;
        } else if (value != SPACE) {
            throw new IOException("its base64 stream is damaged: it holds the character \"" + c + "\""
                    + (padded ? " behind its end" : ""));
        }
    }

    /** Decodes what is left of the last group. */
    void finish() throws IOException {
        if (sextets == 1) {
            throw new Source.CutShortException("its base64 stream ends within a byte", null);
        }
        makeRoom(4);
        if (sextets == 2) {
            bytes[end++] = (byte) (bits >> 4);
        } else if (sextets == 3) {
            bytes[end++] = (byte) (bits >> 10);
            bytes[end++] = (byte) (bits >> 2);
        }
        sextets = 0;
    }

    private void makeRoom(int count) {
        if (start > 0 && start == end) {
            start = 0;
            end = 0;
        }
        if (end + count <= bytes.length) {
            return;
        }
        int held = end - start;
        byte[] room = held + count <= bytes.length ? bytes : new byte[Math.addExact(held + count, held >> 1)];
        System.arraycopy(bytes, start, room, 0, held);
        bytes = room;
        start = 0;
        end = held;
    }

    /** The array that holds the bytes, from {@link #start} on; good until more is added. */
    byte[] array() {
        return bytes;
    }

    /** Index of the first byte not yet taken. */
    int start() {
        return start;
    }

    /** Number of bytes not yet taken. */
    int available() {
        return end - start;
    }

    /** Takes bytes from the front. */
    void take(int count) {
        start += count;
    }
}

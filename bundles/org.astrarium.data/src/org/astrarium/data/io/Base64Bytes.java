/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.util.Arrays;

/** Turns base64 that comes in pieces into bytes that can be taken from the front. */
final class Base64Bytes {
    private static final byte[] VALUE = new byte[128];
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
            char c = chars[i];
            int value = c < 128 ? VALUE[c] : -1;
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

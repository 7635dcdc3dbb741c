/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages files at random, the same way for the same seed. */
public final class Mutations {
    private Mutations() {
    }

    /** A file with one to six faults. */
    public static byte[] of(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int k = random.nextInt(6); k >= 0; k--) {
            bytes = one(bytes, random);
        }
        return bytes;
    }

    /** Where a pattern is found last. */
    public static int last(byte[] bytes, byte[] pattern) {
        for (int at = bytes.length - pattern.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + pattern.length, pattern, 0, pattern.length)) {
                return at;
            }
        }
        throw new IllegalArgumentException("no such pattern");
    }

    /** Puts another text of the same length in the place of every one. */
    public static void replace(byte[] bytes, String text, String other) {
        replace(bytes, text.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    /** Puts another number in the place of every one of 32 bits, the least first. */
    public static void replaceInt(byte[] bytes, int number, int other) {
        replace(bytes, little(number), little(other));
    }

    private static void replace(byte[] bytes, byte[] pattern, byte[] other) {
        for (int at = 0; at + pattern.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + pattern.length, pattern, 0, pattern.length)) {
                System.arraycopy(other, 0, bytes, at, other.length);
            }
        }
    }

    private static byte[] little(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)};
    }

    /** One bit, one byte, a piece lost, a piece twice, digits of a header made larger. */
    static byte[] one(byte[] bytes, Random random) {
        int head = random.nextBoolean() ? bytes.length : Math.min(bytes.length, 6000);
        int at = random.nextInt(Math.max(1, head));
        int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
        byte[] out = bytes.clone();
        switch (random.nextInt(5)) {
            case 0 -> out[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> out[at] = (byte) random.nextInt(256);
            case 2 -> {
                out = new byte[bytes.length - length];
                System.arraycopy(bytes, 0, out, 0, at);
                System.arraycopy(bytes, at + length, out, at, bytes.length - at - length);
            }
            case 3 -> {
                out = new byte[bytes.length + length];
                System.arraycopy(bytes, 0, out, 0, at);
                System.arraycopy(bytes, at, out, at + length, bytes.length - at);
            }
            default -> {
                for (int i = at; i < Math.min(bytes.length, at + 200); i++) {
                    if (out[i] >= '0' && out[i] <= '9') {
                        out[i] = (byte) ('0' + random.nextInt(10));
                    }
                }
            }
        }
        return out.length == 0 ? new byte[] {1} : out;
    }
}

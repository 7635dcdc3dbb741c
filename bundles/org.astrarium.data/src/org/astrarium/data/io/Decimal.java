/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Reads numbers from their digits in bytes, to the bit as {@link Double#parseDouble} does, and several times faster:
 * the product of the digits and the power of ten is taken to 128 bits, which nearly always decides the rounding (Lemire
 * 2021, Software: Practice and Experience 51, 1700; the method is Eisel's). What it does not decide is left to Java.
 */
final class Decimal {
    /** Powers of ten that are at hand; tables of measurements hold no others. */
    private static final int POWERS = 60;
    private static final long[] HIGH = new long[2 * POWERS + 1];
    private static final long[] LOW = new long[2 * POWERS + 1];
    /** Digits that surely fit in 64 bits. */
    private static final int DIGITS = 19;

    private long bits;

    static {
        BigInteger mask = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
        for (int q = -POWERS; q <= POWERS; q++) {
            BigInteger power = power(q);
            HIGH[q + POWERS] = power.shiftRight(64).longValue();
            LOW[q + POWERS] = power.and(mask).longValue();
        }
    }

    /** The first 128 bits of 5^q, of 5^-27 to 5^-1 rounded up (Lemire 2021, section 5). */
    private static BigInteger power(int q) {
        BigInteger five = BigInteger.valueOf(5).pow(Math.abs(q));
        int length = five.bitLength();
        if (q >= 0) {
            return length <= 128 ? five.shiftLeft(128 - length) : five.shiftRight(length - 128);
        }
        if (q >= -27) {
            return BigInteger.ONE.shiftLeft(length + 127).divide(five).add(BigInteger.ONE);
        }
        BigInteger inverse = BigInteger.ONE.shiftLeft(2 * length + 128).divide(five).add(BigInteger.ONE);
        return inverse.shiftRight(inverse.bitLength() - 128);
    }

    /** What was read: of a whole number itself, of a real one the bits of its double or float. */
    long bits() {
        return bits;
    }

    /** Reads a double; false if the bytes are none that is written with digits, a point and an exponent. */
    boolean readDouble(byte[] text, int from, int to) {
        return read(text, from, to, false);
    }

    /** Reads a float, rounded once from all digits, into the lower half of {@link #bits}; false as for a double. */
    boolean readFloat(byte[] text, int from, int to) {
        return read(text, from, to, true);
    }

    /** Reads a whole number of 64 bits; false if the bytes are none. */
    boolean readLong(byte[] text, int from, int to) {
        boolean minus = from < to && text[from] == '-';
        int at = minus || from < to && text[from] == '+' ? from + 1 : from;
        if (at == to || to - at > DIGITS) {
            return false;
        }
        long value = 0;
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            value = value * 10 + digit;
        }
        bits = minus ? -value : value;
        return value >= 0 || minus && value == Long.MIN_VALUE;
    }

    private boolean read(byte[] text, int from, int to, boolean single) {
        boolean minus = from < to && text[from] == '-';
        int at = minus || from < to && text[from] == '+' ? from + 1 : from;
        long digits = 0;
        int first = -1;
        int point = -1;
        int significant = 0;
        for (; at < to; at++) {
            int c = text[at];
            int digit = c - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
                significant += significant > 0 || digits != 0 ? 1 : 0;
                first = first < 0 ? at : first;
            } else if (c == '.' && point < 0) {
                point = at;
            } else {
                break;
            }
        }
        if (first < 0) {
            return false;
        }
        int exponent = point < 0 ? 0 : point + 1 - at;
        if (at < to) {
            int power = exponent(text, at, to);
            if (power == Integer.MIN_VALUE) {
                return false;
            }
            exponent += power;
        }
        if (significant > DIGITS || !decided(digits, exponent, minus, single)) {
            String whole = new String(text, from, to - from, StandardCharsets.ISO_8859_1);
            bits = single ? Float.floatToRawIntBits(Float.parseFloat(whole))
                    : Double.doubleToRawLongBits(Double.parseDouble(whole));
        }
        return true;
    }

    /** The exponent that stands there with its letter; the least int if there is none that Java would read. */
    private static int exponent(byte[] text, int from, int to) {
        if (text[from] != 'e' && text[from] != 'E' || from + 1 == to) {
            return Integer.MIN_VALUE;
        }
        boolean minus = text[from + 1] == '-';
        int at = minus || text[from + 1] == '+' ? from + 2 : from + 1;
        if (at == to || to - at > 5) {
            return Integer.MIN_VALUE;
        }
        int value = 0;
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE;
            }
            value = value * 10 + digit;
        }
        return minus ? -value : value;
    }

    private boolean decided(long digits, int exponent, boolean minus, boolean single) {
        long sign = minus ? Long.MIN_VALUE : 0;
        if (digits == 0) {
            bits = single ? sign >> 32 : sign;
            return true;
        }
        long magnitude = exponent < -POWERS || exponent > POWERS ? -1 : nearest(digits, exponent);
        if (magnitude < 0) {
            return false;
        }
        if (!single) {
            bits = magnitude | sign;
            return true;
        }
        double value = Double.longBitsToDouble(magnitude);
        // rounding twice differs from rounding once only from the very middle between two floats
        if (value < Float.MIN_NORMAL || (magnitude & 0x1FFFFFFFL) == 0x10000000L) {
            return false;
        }
        bits = Float.floatToRawIntBits((float) value) | sign >> 32;
        return true;
    }

    /**
     * The bits of the double nearest to digits times 10^q, -1 where 128 bits do not tell (Lemire 2021, algorithm 1).
     */
    private static long nearest(long digits, int q) {
        int zeros = Long.numberOfLeadingZeros(digits);
        long w = digits << zeros;
        long high = unsignedHigh(w, HIGH[q + POWERS]);
        long low = w * HIGH[q + POWERS];
        if ((high & 0x1FF) == 0x1FF) {
            long more = unsignedHigh(w, LOW[q + POWERS]);
            low += more;
            if (Long.compareUnsigned(more, low) > 0) {
                high++;
            }
        }
        if (low == -1 && (q < -27 || q > 55)) {
            return -1;
        }
        int upper = (int) (high >>> 63);
        long mantissa = high >>> upper + 9;
        int power = (217706 * q >> 16) + 63 + upper - zeros + 1023;
        if (power <= 0) {
            return -1;
        }
        if (Long.compareUnsigned(low, 1) <= 0 && q >= -4 && q <= 23 && (mantissa & 3) == 1
                && mantissa << upper + 9 == high) {
            mantissa &= ~1L;
        }
        mantissa = mantissa + (mantissa & 1) >>> 1;
        if (mantissa >= 1L << 53) {
            mantissa = 1L << 52;
            power++;
        }
        return power >= 0x7FF ? -1 : (long) power << 52 | mantissa & (1L << 52) - 1;
    }

    private static long unsignedHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }
}

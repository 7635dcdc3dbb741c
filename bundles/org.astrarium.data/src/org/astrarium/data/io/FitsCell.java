/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How a column's cells lie in the rows of a FITS binary table, and how they go into its builder.
 *
 * @param code    letter of the format: L, B, I, J, K, E, D or A
 * @param offset  bytes of the row before the cell
 * @param length  bytes of the cell
 * @param hasNull true if {@code nothing} stands for a blank
 * @param nothing TNULL
 * @param builder where the values go
 */
record FitsCell(char code, int offset, int length, boolean hasNull, long nothing, ColumnBuilder builder) {
    private static final int LONGEST = 1 << 20;

    /** The cells of column {@code n}, counted from 1; null if they are of another kind. */
    static FitsCell of(Map<String, String> cards, int n, int offset, ColumnBuilder builder) {
        if (cards.containsKey("TSCAL" + n) || cards.containsKey("TZERO" + n) || cards.containsKey("TDIM" + n)) {
            return null;
        }
        String form = FitsHeaders.text(cards, "TFORM" + n);
        if (!form.matches("[0-9]{0,7}[LBIJKEDA]")) {
            return null;
        }
        char code = form.charAt(form.length() - 1);
        int count = form.length() == 1 ? 1 : Integer.parseInt(form.substring(0, form.length() - 1));
        if (count > LONGEST || (code == 'A' ? count < 2 : count != 1) || !fits(code, builder)) {
            return null;
        }
        String nothing = cards.getOrDefault("TNULL" + n, "").split("/", 2)[0].strip();
        if (!nothing.isEmpty() && !nothing.matches("-?[0-9]{1,18}")) {
            return null;
        }
        boolean hasNull = !nothing.isEmpty() && builder instanceof ColumnBuilder.Wholes;
        return new FitsCell(code, offset, count * bytes(code), hasNull, hasNull ? Long.parseLong(nothing) : 0, builder);
    }

    private static boolean fits(char code, ColumnBuilder builder) {
        return switch (code) {
            case 'L' -> builder instanceof ColumnBuilder.Truths;
            case 'E' -> builder instanceof ColumnBuilder.Floats;
            case 'D' -> builder instanceof ColumnBuilder.Doubles;
            case 'A' -> builder instanceof ColumnBuilder.Texts;
            default -> builder instanceof ColumnBuilder.Wholes wholes && wholes.bytes() == Math.max(2, bytes(code));
        };
    }

    private static int bytes(char code) {
        return switch (code) {
            case 'I' -> 2;
            case 'J', 'E' -> 4;
            case 'K', 'D' -> 8;
            default -> 1;
        };
    }

    /**
     * Reads the cells of rows that lie behind one another from the buffer's beginning; the builder was told how many
     * are to come. Columns can be read at once.
     */
    void read(ByteBuffer in, int rowBytes, int rows) {
        int end = offset + rows * rowBytes;
        builder.ready();
        if (builder instanceof ColumnBuilder.Doubles doubles) {
            doubles.add(in.array(), offset, rowBytes, rows);
        } else if (builder instanceof ColumnBuilder.Floats floats) {
            floats.add(in.array(), offset, rowBytes, rows);
        } else if (builder instanceof ColumnBuilder.Wholes wholes && !hasNull && wholes.bytes() == length) {
            wholes.add(in.array(), offset, rowBytes, rows);
        } else if (builder instanceof ColumnBuilder.Wholes wholes) {
            for (int at = offset; at < end; at += rowBytes) {
                long value = whole(in, at);
                if (hasNull && value == nothing) {
                    wholes.addBlank();
                } else {
                    wholes.add(value);
                }
            }
        } else if (builder instanceof ColumnBuilder.Texts texts) {
            for (int at = offset; at < end; at += rowBytes) {
                text(in.array(), at, texts);
            }
        } else {
            for (int at = offset; at < end; at += rowBytes) {
                builder.add(in.get(at) == 'T' ? Boolean.TRUE : in.get(at) == 'F' ? Boolean.FALSE : null);
            }
        }
    }

    private long whole(ByteBuffer in, int at) {
        return switch (code) {
            case 'B' -> in.get(at) & 0xff;
            case 'I' -> in.getShort(at);
            case 'J' -> in.getInt(at);
            default -> in.getLong(at);
        };
    }

    /** A text without the spaces behind it, up to its first NUL. */
    private void text(byte[] bytes, int from, ColumnBuilder.Texts texts) {
        int last = from;
        boolean plain = true;
        for (int at = from; at < from + length && bytes[at] != 0; at++) {
            plain &= bytes[at] > 0;
            last = bytes[at] == ' ' ? last : at + 1;
        }
        if (plain) {
            texts.add(bytes, from, last);
        } else {
            texts.add((Object) new String(bytes, from, last - from, StandardCharsets.US_ASCII));
        }
    }
}

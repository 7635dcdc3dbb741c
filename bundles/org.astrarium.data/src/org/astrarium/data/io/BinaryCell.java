/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a column's cells lie in a BINARY or BINARY2 stream of VOTable (VOTable 1.4, section 5.4 and table 8), and how
 * they go into its builder. Big-endian; a cell of varying length has the number of all its elements before it, as an
 * int.
 */
final class BinaryCell {
    private static final int MOST = 1 << 28;

    private final Kind kind;
    private final boolean varying;
    private final int elements;
    private final int firstAxis;
    private final ColumnBuilder builder;
    private final Long nullValue;

    /**
     * @param datatype  as VOTable names it
     * @param arraysize lengths of the axes, the last one negative if it varies; empty for a single value
     * @param nullText  the whole number that stands for a blank, null for none
     */
    BinaryCell(String datatype, long[] arraysize, String nullText, ColumnBuilder builder) throws IOException {
        this.kind = Kind.of(datatype);
        this.varying = arraysize.length > 0 && arraysize[arraysize.length - 1] < 0;
        long product = kind.parts;
        for (int i = 0; i < arraysize.length - (varying ? 1 : 0); i++) {
            product *= arraysize[i];
            if (product < 0 || product > MOST) {
                throw new IOException("a cell of more than " + MOST + " elements");
            }
        }
        this.elements = (int) product;
        this.firstAxis = arraysize.length == 0 ? 1 : (int) Math.min(MOST, Math.abs(arraysize[0]));
        this.builder = builder;
        this.nullValue = wholeOrNull(nullText);
    }

    private static Long wholeOrNull(String text) {
        try {
            return text == null || text.isBlank() ? null : Long.decode(text.strip());
        } catch (NumberFormatException e) {
            return null; // a null that is no number cannot stand in a binary stream
        }
    }

    /** Bytes of the cell at the buffer's position, -1 if they are not all there. */
    int length(ByteBuffer in, int at) throws IOException {
        if (!varying) {
            return kind.bytes(elements);
        }
        if (at + 4 > in.limit()) {
            return -1;
        }
        int count = in.getInt(at);
        if (count < 0 || count > MOST) {
            throw new IOException("its stream is damaged: a cell of " + count + " elements");
        }
        long length = 4L + kind.bytes(count * (long) kind.parts);
        return length > MOST * 16L ? -1 : (int) Math.min(Integer.MAX_VALUE, length);
    }

    boolean isVarying() {
        return varying;
    }

    /**
     * Reads the column's cells of some rows into the builder; all their bytes are there.
     *
     * @param starts where the rows begin
     * @param at     where the cells begin; set to where they end
     * @param count  number of rows
     * @param flag   number of the bit at the rows' beginning that is set for a blank, -1 for none
     */
    void read(ByteBuffer in, int[] starts, int[] at, int count, int flag) {
        if (varying) {
            for (int i = 0; i < count; i++) {
                at[i] = readOne(in, at[i], isBlank(in, starts[i], flag));
            }
            return;
        }
        if (builder instanceof ColumnBuilder.Doubles doubles) {
            for (int i = 0; i < count; i++) {
                double value = in.getDouble(at[i]);
                doubles.add(isBlank(in, starts[i], flag) ? Double.NaN : value);
            }
        } else if (builder instanceof ColumnBuilder.Floats floats) {
            for (int i = 0; i < count; i++) {
                float value = in.getFloat(at[i]);
                floats.add(isBlank(in, starts[i], flag) ? Float.NaN : value);
            }
        } else if (builder instanceof ColumnBuilder.Wholes wholes) {
            for (int i = 0; i < count; i++) {
                long value = kind.whole(in, at[i]);
                if (isBlank(in, starts[i], flag) || nullValue != null && value == nullValue) {
                    wholes.addBlank();
                } else {
                    wholes.add(value);
                }
            }
        } else {
            for (int i = 0; i < count; i++) {
                readOne(in, at[i], isBlank(in, starts[i], flag));
            }
        }
        int length = kind.bytes(elements);
        for (int i = 0; i < count; i++) {
            at[i] += length;
        }
    }

    private static boolean isBlank(ByteBuffer in, int start, int flag) {
        return flag >= 0 && (in.get(start + (flag >> 3)) & 0x80 >> (flag & 7)) != 0;
    }

    /** Reads a cell of any kind; returns where it ends. */
    private int readOne(ByteBuffer in, int at, boolean blank) {
        in.position(at);
        int count = varying ? in.getInt() * kind.parts : elements;
        int end = in.position() + kind.bytes(count);
        if (blank) {
            builder.add((Object) null);
        } else if (builder instanceof ColumnBuilder.Texts texts && kind == Kind.CHAR) {
            text(in, count, texts);
        } else {
            builder.add(object(in, count));
        }
        return end;
    }

    /** A text without the blanks behind it, up to its first NUL. */
    private static void text(ByteBuffer in, int count, ColumnBuilder.Texts texts) {
        byte[] bytes = in.array();
        int from = in.arrayOffset() + in.position();
        int to = from;
        boolean plain = true;
        int last = from;
        for (; to < from + count && bytes[to] != 0; to++) {
            plain &= bytes[to] > 0;
            last = Character.isWhitespace(bytes[to]) ? last : to + 1;
        }
        if (plain) {
            texts.add(bytes, from, last);
        } else {
            texts.add((Object) new String(bytes, from, to - from, StandardCharsets.UTF_8).stripTrailing());
        }
    }

    private Object object(ByteBuffer in, int count) {
        if (kind == Kind.CHAR || kind == Kind.UNICODE) {
            return builder instanceof ColumnBuilder.Arrayed ? strings(in, count) : text(in, count);
        }
        if (builder instanceof ColumnBuilder.Truths) {
            // a single bit is the first of its byte (VOTable 1.4, section 2); Astropy sets the fifth
            return kind == Kind.BIT ? Boolean.valueOf(in.get() != 0) : truth(in.get());
        }
        if (kind == Kind.BIT) {
            boolean[] bits = new boolean[count];
            for (int i = 0; i < count; i++) {
                bits[i] = (in.get(in.position() + i / 8) & 0x80 >> i % 8) != 0;
            }
            return bits;
        }
        Object array = Array.newInstance(((ColumnBuilder.Arrayed) builder).element(), count);
        for (int i = 0; i < count; i++) {
            kind.element(in, array, i);
        }
        return varying && count == 0 ? null : array;
    }

    private String text(ByteBuffer in, int count) {
        return trimmed(in, in.position(), kind.bytes(count));
    }

    private String[] strings(ByteBuffer in, int count) {
        int each = Math.max(1, firstAxis);
        String[] strings = new String[(count + each - 1) / each];
        for (int i = 0; i < strings.length; i++) {
            int from = i * each;
            strings[i] = trimmed(in, in.position() + kind.bytes(from), kind.bytes(Math.min(each, count - from)));
        }
        return strings;
    }

    private String trimmed(ByteBuffer in, int from, int bytes) {
        Charset charset = kind == Kind.CHAR ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE;
        String text = new String(in.array(), in.arrayOffset() + from, bytes, charset);
        int end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).stripTrailing();
    }

    static Boolean truth(byte b) {
        return switch (b) {
            case 'T', 't', '1' -> Boolean.TRUE;
            case 'F', 'f', '0' -> Boolean.FALSE;
            default -> null;
        };
    }

    /** The elementary types. */
    private enum Kind {
        BOOLEAN(1, 1), BIT(1, 1), UBYTE(1, 1), SHORT(2, 1), INT(4, 1), LONG(8, 1), CHAR(1, 1), UNICODE(2, 1),
                FLOAT(4, 1),
        DOUBLE(8, 1), FLOAT_COMPLEX(4, 2), DOUBLE_COMPLEX(8, 2);

        private final int size;
        private final int parts;

        Kind(int size, int parts) {
            this.size = size;
            this.parts = parts;
        }

        static Kind of(String datatype) throws IOException {
            return switch (String.valueOf(datatype)) {
                case "boolean" -> BOOLEAN;
                case "bit" -> BIT;
                case "unsignedByte" -> UBYTE;
                case "short" -> SHORT;
                case "int" -> INT;
                case "long" -> LONG;
                case "char" -> CHAR;
                case "unicodeChar" -> UNICODE;
                case "float" -> FLOAT;
                case "double" -> DOUBLE;
                case "floatComplex" -> FLOAT_COMPLEX;
                case "doubleComplex" -> DOUBLE_COMPLEX;
                default -> throw new IOException("a column has the unknown data type \"" + datatype + "\"");
            };
        }

        int bytes(long count) {
            long bytes = this == BIT ? (count + 7) / 8 : count * size;
            return (int) Math.min(Integer.MAX_VALUE - 8, bytes);
        }

        long whole(ByteBuffer in, int at) {
            return switch (this) {
                case UBYTE -> in.get(at) & 0xff;
                case SHORT -> in.getShort(at);
                case INT -> in.getInt(at);
                default -> in.getLong(at);
            };
        }

        void element(ByteBuffer in, Object array, int i) {
            switch (this) {
                case BOOLEAN -> Array.setBoolean(array, i, Boolean.TRUE.equals(truth(in.get())));
                case UBYTE -> Array.setShort(array, i, (short) (in.get() & 0xff));
                case SHORT -> Array.setShort(array, i, in.getShort());
                case INT -> Array.setInt(array, i, in.getInt());
                case LONG -> Array.setLong(array, i, in.getLong());
                case FLOAT, FLOAT_COMPLEX -> Array.setFloat(array, i, in.getFloat());
                default -> Array.setDouble(array, i, in.getDouble());
            }
        }
    }
}

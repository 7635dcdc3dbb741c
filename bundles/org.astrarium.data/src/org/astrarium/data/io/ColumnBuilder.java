/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.ByteColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.Dictionary;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.FloatColumn;
import org.astrarium.core.table.IntColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.ShortColumn;
import org.astrarium.core.table.StringColumn;

/**
 * Collects the values of a column, row by row, as primitives and not as objects.
 */
abstract class ColumnBuilder {
    /** Rows so far. */
    int size;

    /** Appends a value as STIL gives it; null for a blank. */
    abstract void add(Object cell);

    /** The column of all that was added; the builder is of no use afterwards. */
    abstract Column build(ColumnInfo info);

    /** A builder for cells of a class, as STIL names it. */
    static ColumnBuilder of(Class<?> cell, int[] shape) {
        if (cell == Double.class) {
            return new Doubles();
        }
        if (cell == Float.class) {
            return new Floats();
        }
        if (cell == Long.class || cell == Integer.class || cell == Short.class || cell == Byte.class) {
            return new Wholes(cell);
        }
        if (cell == Boolean.class) {
            return new Truths();
        }
        return cell.isArray() ? new Arrayed(cell.getComponentType(), shape) : new Texts();
    }

    /**
     * Keeps the values there from now on.
     *
     * @param space where
     */
    void in(ColumnSpace space) {
        // what has no primitive values stays in memory
    }

    /**
     * Sets room aside for more rows; see {@link ColumnBytes#claim}.
     *
     * @param rows how many
     */
    void claim(int rows) {
        // what has no primitive values grows by itself
    }

    /** Makes the room that was set aside. */
    void ready() {
        // as above
    }

    /** Doubles; blanks are NaN. */
    static final class Doubles extends ColumnBuilder {
        private final ColumnBytes values = new ColumnBytes();

        @Override
        void in(ColumnSpace space) {
            values.in(space);
        }

        @Override
        void claim(int rows) {
            values.claim(rows * Double.BYTES);
        }

        @Override
        void ready() {
            values.ready();
        }

        /** Appends values with the most significant byte first, so many bytes from one to the next. */
        void add(byte[] from, int at, int step, int count) {
            values.putLongs(from, at, step, count);
            size += count;
        }

        void add(double value) {
            values.put(value);
            size++;
        }

        @Override
        void add(Object cell) {
            add(cell == null ? Double.NaN : ((Number) cell).doubleValue());
        }

        @Override
        Column build(ColumnInfo info) {
            return new DoubleColumn(info, values.all().asDoubleBuffer());
        }
    }

    /** Floats; blanks are NaN. */
    static final class Floats extends ColumnBuilder {
        private final ColumnBytes values = new ColumnBytes();

        @Override
        void in(ColumnSpace space) {
            values.in(space);
        }

        @Override
        void claim(int rows) {
            values.claim(rows * Float.BYTES);
        }

        @Override
        void ready() {
            values.ready();
        }

        /** Appends values with the most significant byte first, so many bytes from one to the next. */
        void add(byte[] from, int at, int step, int count) {
            values.putInts(from, at, step, count);
            size += count;
        }

        void add(float value) {
            values.put(value);
            size++;
        }

        @Override
        void add(Object cell) {
            add(cell == null ? Float.NaN : ((Number) cell).floatValue());
        }

        @Override
        Column build(ColumnInfo info) {
            return new FloatColumn(info, values.all().asFloatBuffer());
        }
    }

    /** Whole numbers of one of four sizes. */
    static final class Wholes extends ColumnBuilder {
        private final int bytes;
        private final BitSet blanks = new BitSet();
        private final ColumnBytes values = new ColumnBytes();

        Wholes(Class<?> cell) {
            bytes = cell == Byte.class ? 1 : cell == Short.class ? 2 : cell == Integer.class ? 4 : 8;
        }

        @Override
        void in(ColumnSpace space) {
            values.in(space);
        }

        @Override
        void claim(int rows) {
            values.claim(rows * bytes);
        }

        @Override
        void ready() {
            values.ready();
        }

        /** Appends values of this column's size, most significant byte first, so many bytes from one to the next. */
        void add(byte[] from, int at, int step, int count) {
            switch (bytes) {
                case 2 -> values.putShorts(from, at, step, count);
                case 4 -> values.putInts(from, at, step, count);
                case 8 -> values.putLongs(from, at, step, count);
                default -> throw new IllegalStateException("bytes have no order");
            }
            size += count;
        }

        /** Bytes of a value: 1, 2, 4 or 8. */
        int bytes() {
            return bytes;
        }

        void add(long value) {
            switch (bytes) {
                case 1 -> values.put((byte) value);
                case 2 -> values.put((short) value);
                case 4 -> values.put((int) value);
                default -> values.put(value);
            }
            size++;
        }

        void addBlank() {
            blanks.set(size);
            add(0);
        }

        @Override
        void add(Object cell) {
            if (cell == null) {
                addBlank();
            } else {
                add(((Number) cell).longValue());
            }
        }

        @Override
        Column build(ColumnInfo info) {
            Blanks where = Blanks.of(blanks);
            return switch (bytes) {
                case 1 -> new ByteColumn(info, values.all(), where);
                case 2 -> new ShortColumn(info, values.all().asShortBuffer(), where);
                case 4 -> new IntColumn(info, values.all().asIntBuffer(), where);
                default -> new LongColumn(info, values.all().asLongBuffer(), where);
            };
        }
    }

    /** True, false and blank. */
    static final class Truths extends ColumnBuilder {
        private final BitSet values = new BitSet();
        private final BitSet blanks = new BitSet();

        @Override
        void add(Object cell) {
            values.set(size, Boolean.TRUE.equals(cell));
            blanks.set(size, cell == null);
            size++;
        }

        @Override
        Column build(ColumnInfo info) {
            return new BooleanColumn(info, size, values, Blanks.of(blanks));
        }
    }

    /** Texts, and whatever else there may be, as text. */
    static final class Texts extends ColumnBuilder {
        private final Dictionary words = new Dictionary();
        private final ColumnBytes codes = new ColumnBytes();

        @Override
        void in(ColumnSpace space) {
            codes.in(space);
        }

        @Override
        void claim(int rows) {
            codes.claim(rows * Integer.BYTES);
        }

        @Override
        void ready() {
            codes.ready();
        }

        @Override
        void add(Object cell) {
            String text = cell == null ? null : cell.toString();
            codes.put("\0".equals(text) ? 0 : words.code(text));
            size++;
        }

        /** Appends a text in UTF-8; an empty one is a blank. */
        void add(byte[] utf8, int from, int to) {
            codes.put(words.code(utf8, from, to));
            size++;
        }

        @Override
        Column build(ColumnInfo info) {
            words.trim();
            return new StringColumn(info, codes.all().asIntBuffer(), words);
        }
    }

    /** Arrays. Those of primitives are kept behind one another, those of texts as they come. */
    static final class Arrayed extends ColumnBuilder {
        private final List<Object> others = new ArrayList<>();
        private final ColumnBytes ends = new ColumnBytes();
        private final ColumnBytes values = new ColumnBytes();
        private final Class<?> element;
        private final int[] shape;
        private final boolean flat;
        private long elements;

        Arrayed(Class<?> element, int[] shape) {
            this.element = element;
            this.flat = element.isPrimitive() && element != char.class;
            this.shape = shape == null || shape.length == 0 ? new int[] {-1} : shape;
        }

        Class<?> element() {
            return element;
        }

        @Override
        void in(ColumnSpace space) {
            if (flat) {
                ends.in(space);
                values.in(space);
            }
        }

        /** An array of varying length that holds nothing is a blank, as some formats do not tell the two apart. */
        @Override
        void add(Object cell) {
            boolean empty = cell != null && shape[shape.length - 1] < 0 && Array.getLength(cell) == 0;
            Object array = empty ? null : cell;
            size++;
            if (!flat) {
                others.add(array);
                return;
            }
            elements += array == null ? 0 : values.put(array);
            ends.put(array == null ? ~elements : elements);
        }

        @Override
        Column build(ColumnInfo info) {
            return flat ? new ArrayColumn(info, element, shape, ends.all().asLongBuffer(), values.all())
                    : new ArrayColumn(info, element, shape, others.toArray());
        }
    }
}

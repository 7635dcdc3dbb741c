/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.ByteColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.FloatColumn;
import org.astrarium.core.table.IntColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.ShortColumn;
import org.astrarium.core.table.StringColumn;

/**
 * Collects the values of a column, row by row, in an array of primitives that grows as the values come: what a file's
 * header says of the number of its rows is not believed.
 */
abstract class ColumnBuilder {
    private static final int FIRST = 256;

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

    static int grown(int size) {
        return Math.max(FIRST, (int) Math.min(Integer.MAX_VALUE - 8L, size + (size >> 1) + 1L));
    }

    /** Doubles; blanks are NaN. */
    static final class Doubles extends ColumnBuilder {
        private double[] values = new double[FIRST];

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, grown(size));
            }
            values[size++] = value;
        }

        @Override
        void add(Object cell) {
            add(cell == null ? Double.NaN : ((Number) cell).doubleValue());
        }

        @Override
        Column build(ColumnInfo info) {
            return new DoubleColumn(info, Arrays.copyOf(values, size));
        }
    }

    /** Floats; blanks are NaN. */
    static final class Floats extends ColumnBuilder {
        private float[] values = new float[FIRST];

        void add(float value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, grown(size));
            }
            values[size++] = value;
        }

        @Override
        void add(Object cell) {
            add(cell == null ? Float.NaN : ((Number) cell).floatValue());
        }

        @Override
        Column build(ColumnInfo info) {
            return new FloatColumn(info, Arrays.copyOf(values, size));
        }
    }

    /** Whole numbers of one of four sizes. */
    static final class Wholes extends ColumnBuilder {
        private final Class<?> cell;
        private final BitSet blanks = new BitSet();
        private byte[] bytes;
        private short[] shorts;
        private int[] ints;
        private long[] longs;

        Wholes(Class<?> cell) {
            this.cell = cell;
            resize(FIRST);
        }

        private void resize(int length) {
            if (cell == Byte.class) {
                bytes = bytes == null ? new byte[length] : Arrays.copyOf(bytes, length);
            } else if (cell == Short.class) {
                shorts = shorts == null ? new short[length] : Arrays.copyOf(shorts, length);
            } else if (cell == Integer.class) {
                ints = ints == null ? new int[length] : Arrays.copyOf(ints, length);
            } else {
                longs = longs == null ? new long[length] : Arrays.copyOf(longs, length);
            }
        }

        private int capacity() {
            return longs != null ? longs.length : ints != null ? ints.length : shorts != null ? shorts.length
                    : bytes.length;
        }

        void add(long value) {
            if (size == capacity()) {
                resize(grown(size));
            }
            if (longs != null) {
                longs[size++] = value;
            } else if (ints != null) {
                ints[size++] = (int) value;
            } else if (shorts != null) {
                shorts[size++] = (short) value;
            } else {
                bytes[size++] = (byte) value;
            }
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
            resize(size);
            Blanks where = Blanks.of(blanks);
            if (longs != null) {
                return new LongColumn(info, longs, where);
            }
            if (ints != null) {
                return new IntColumn(info, ints, where);
            }
            return shorts != null ? new ShortColumn(info, shorts, where) : new ByteColumn(info, bytes, where);
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
        private final StringColumn.Builder builder = new StringColumn.Builder();

        @Override
        void add(Object cell) {
            String text = cell == null ? null : cell.toString();
            builder.add("\0".equals(text) ? null : text);
            size++;
        }

        @Override
        Column build(ColumnInfo info) {
            return builder.build(info);
        }
    }

    /** Arrays, which the file's reader makes anew for every row. */
    static final class Arrayed extends ColumnBuilder {
        private final List<Object> cells = new ArrayList<>();
        private final Class<?> element;
        private final int[] shape;

        Arrayed(Class<?> element, int[] shape) {
            this.element = element;
            this.shape = shape == null || shape.length == 0 ? new int[] {-1} : shape;
        }

        Class<?> element() {
            return element;
        }

        /** An array of varying length that holds nothing is a blank, as some formats do not tell the two apart. */
        @Override
        void add(Object cell) {
            boolean empty = cell != null && shape[shape.length - 1] < 0 && Array.getLength(cell) == 0;
            cells.add(empty ? null : cell);
            size++;
        }

        @Override
        Column build(ColumnInfo info) {
            return new ArrayColumn(info, element, shape, cells.toArray());
        }
    }
}

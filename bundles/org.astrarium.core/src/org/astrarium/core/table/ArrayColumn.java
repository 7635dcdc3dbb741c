/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.StringJoiner;

/** A column whose cells are arrays of primitives or of texts. */
public final class ArrayColumn implements Column {
    private final ColumnInfo info;
    private final Class<?> element;
    private final int[] shape;
    private final Cells cells;

    /** Where the arrays are kept. */
    interface Cells {
        int size();

        boolean isMapped();

        boolean isBlank(int row);

        /** The row's array, null for a blank. */
        Object get(int row);
    }

    private record Objects(Object[] cells) implements Cells {
        @Override
        public int size() {
            return cells.length;
        }

        @Override
        public boolean isMapped() {
            return false;
        }

        @Override
        public boolean isBlank(int row) {
            return cells[row] == null;
        }

        @Override
        public Object get(int row) {
            return cells[row];
        }
    }

    /**
     * @param info    name and metadata
     * @param element class of one element: a primitive's or String's
     * @param shape   lengths of the axes, the fastest first; -1 for a last axis of varying length
     * @param cells   one array (of {@code element}) a row, null for a blank; taken as its own
     */
    public ArrayColumn(ColumnInfo info, Class<?> element, int[] shape, Object[] cells) {
        this(info, element, shape, new Objects(cells));
    }

    /**
     * Arrays of primitives that lie behind one another, in memory or in a mapped file; the buffers are taken as its
     * own.
     *
     * @param info    name and metadata
     * @param element class of one element: a primitive's
     * @param shape   lengths of the axes, the fastest first; -1 for a last axis of varying length
     * @param ends    a row's end among the elements, its complement ({@code ~}) for a blank; from index 0 to the limit
     * @param values  the elements in the buffer's order, truths as bytes that are not 0
     */
    public ArrayColumn(ColumnInfo info, Class<?> element, int[] shape, LongBuffer ends, ByteBuffer values) {
        this(info, element, shape, new FlatArrays(element, ends, values));
    }

    private ArrayColumn(ColumnInfo info, Class<?> element, int[] shape, Cells cells) {
        this.info = info;
        this.element = element;
        this.shape = shape.clone();
        this.cells = cells;
    }

    /** Class of one element. */
    public Class<?> element() {
        return element;
    }

    /** Lengths of the axes, the fastest first; -1 for a last axis of varying length. */
    public int[] shape() {
        return shape.clone();
    }

    @Override
    public ColumnInfo info() {
        return info;
    }

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public boolean isMapped() {
        return cells.isMapped();
    }

    @Override
    public String type() {
        StringJoiner axes = new StringJoiner(",", "[", "]");
        Arrays.stream(shape).mapToObj(n -> n < 0 ? "*" : Integer.toString(n)).forEach(axes::add);
        return (element == String.class ? "string" : element.getName()) + axes;
    }

    @Override
    public boolean isBlank(int row) {
        return cells.isBlank(row);
    }

    @Override
    public String text(int row) {
        if (isBlank(row)) {
            return "";
        }
        StringJoiner out = new StringJoiner(", ", "(", ")");
        Object array = cells.get(row);
        for (int i = 0; i < Array.getLength(array); i++) {
            out.add(String.valueOf(Array.get(array, i)));
        }
        return out.toString();
    }

    @Override
    public Object value(int row) {
        return cells.get(row);
    }

    @Override
    public ArrayColumn gather(int[] rows) {
        return new ArrayColumn(info, element, shape, Arrays.stream(rows).mapToObj(cells::get).toArray());
    }

    @Override
    public ArrayColumn with(ColumnInfo newInfo) {
        return new ArrayColumn(newInfo, element, shape, cells);
    }

    /** The same cells, described in another way: their number of elements fits the shape. */
    public ArrayColumn with(ColumnInfo newInfo, int... newShape) {
        return new ArrayColumn(newInfo, element, newShape, cells);
    }
}

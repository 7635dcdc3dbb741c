/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.StringJoiner;

/** A column whose cells are arrays of primitives or of texts. */
public final class ArrayColumn implements Column {
    private final ColumnInfo info;
    private final Class<?> element;
    private final int[] shape;
    private final Object[] cells;

    /**
     * @param info    name and metadata
     * @param element class of one element: a primitive's or String's
     * @param shape   lengths of the axes, the fastest first; -1 for a last axis of varying length
     * @param cells   one array (of {@code element}) a row, null for a blank; taken as its own
     */
    public ArrayColumn(ColumnInfo info, Class<?> element, int[] shape, Object[] cells) {
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
        return cells.length;
    }

    @Override
    public String type() {
        StringJoiner axes = new StringJoiner(",", "[", "]");
        Arrays.stream(shape).mapToObj(n -> n < 0 ? "*" : Integer.toString(n)).forEach(axes::add);
        return (element == String.class ? "string" : element.getName()) + axes;
    }

    @Override
    public boolean isBlank(int row) {
        return cells[row] == null;
    }

    @Override
    public String text(int row) {
        if (isBlank(row)) {
            return "";
        }
        StringJoiner out = new StringJoiner(", ", "(", ")");
        for (int i = 0; i < Array.getLength(cells[row]); i++) {
            out.add(String.valueOf(Array.get(cells[row], i)));
        }
        return out.toString();
    }

    @Override
    public Object value(int row) {
        return cells[row];
    }

    @Override
    public ArrayColumn gather(int[] rows) {
        return new ArrayColumn(info, element, shape, Arrays.stream(rows).mapToObj(row -> cells[row]).toArray());
    }

    @Override
    public ArrayColumn with(ColumnInfo newInfo) {
        return new ArrayColumn(newInfo, element, shape, cells);
    }
}

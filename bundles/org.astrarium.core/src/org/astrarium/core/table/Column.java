/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

/**
 * A column of a table: a name with its metadata, and one value a row, held as primitives. Rows are counted from 0.
 *
 * <p>A blank is a value that is not there. In columns of floating-point numbers it is NaN, as in the files.
 */
public sealed interface Column permits NumberColumn, BooleanColumn, StringColumn, ArrayColumn {
    /** Name, unit, UCD and description. */
    ColumnInfo info();

    /** Number of rows. */
    int size();

    /**
     * The type as the user reads it: {@code double}, {@code long}, {@code string}, {@code boolean}, {@code float[3]},
     * ...
     */
    String type();

    /** True where the row has no value. */
    boolean isBlank(int row);

    /** The value in full precision as text, locale-independent; empty for a blank. */
    String text(int row);

    /**
     * The value as a boxed object (Double, Float, Long, Integer, Short, Byte, Boolean, String or an array), null for a
     * blank.
     */
    Object value(int row);

    /** A column of the same kind that holds the given rows, in that order. */
    Column gather(int[] rows);

    /** The same values under other metadata; nothing is copied. */
    Column with(ColumnInfo info);

    /** Short for {@code info().name()}. */
    default String name() {
        return info().name();
    }

    /** True if its values lie in a mapped file and not in the heap. */
    default boolean isMapped() {
        return false;
    }
}

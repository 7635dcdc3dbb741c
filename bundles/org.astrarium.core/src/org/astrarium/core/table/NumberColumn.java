/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

/** A column of numbers. */
public sealed interface NumberColumn extends Column
        permits DoubleColumn, FloatColumn, IntegerColumn {
    /** The value as a double, NaN for a blank. A {@code long} beyond 2^53 loses digits here: use {@link #integer}. */
    double number(int row);

    /**
     * Values of the rows {@code from} to {@code to - 1} into {@code out[0 ...]}, NaN for blanks: the way to read in
     * bulk.
     */
    void numbers(int from, int to, double[] out);

    /** True if the values are whole numbers, exact in {@link #integer}. */
    boolean isInteger();

    /** The value as a long; undefined for a blank, truncated for columns of floating-point numbers. */
    long integer(int row);

    /** All values as doubles, NaN for blanks; the array is the caller's own. */
    default double[] numbers() {
        double[] out = new double[size()];
        numbers(0, size(), out);
        return out;
    }

    @Override
    NumberColumn gather(int[] rows);

    @Override
    NumberColumn with(ColumnInfo info);
}

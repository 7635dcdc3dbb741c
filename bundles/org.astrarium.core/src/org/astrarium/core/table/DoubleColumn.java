/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.nio.DoubleBuffer;

/** A column of {@code double}s; NaN is blank. */
public final class DoubleColumn implements NumberColumn {
    private final ColumnInfo info;
    private final DoubleBuffer values;

    /** Takes the array as its own: the caller must not write to it afterwards. */
    public DoubleColumn(ColumnInfo info, double[] values) {
        this(info, DoubleBuffer.wrap(values));
    }

    /** Takes the values from the buffer's index 0 to its limit as its own; they may lie in a mapped file. */
    public DoubleColumn(ColumnInfo info, DoubleBuffer values) {
        this.info = info;
        this.values = values;
    }

    @Override
    public ColumnInfo info() {
        return info;
    }

    @Override
    public int size() {
        return values.limit();
    }

    @Override
    public boolean isMapped() {
        return values.isDirect();
    }

    @Override
    public String type() {
        return "double";
    }

    @Override
    public boolean isBlank(int row) {
        return Double.isNaN(values.get(row));
    }

    @Override
    public String text(int row) {
        return isBlank(row) ? "" : Double.toString(values.get(row));
    }

    @Override
    public Double value(int row) {
        return isBlank(row) ? null : Double.valueOf(values.get(row));
    }

    @Override
    public double number(int row) {
        return values.get(row);
    }

    @Override
    public void numbers(int from, int to, double[] out) {
        values.get(from, out, 0, to - from);
    }

    @Override
    public boolean isInteger() {
        return false;
    }

    @Override
    public long integer(int row) {
        return (long) values.get(row);
    }

    @Override
    public DoubleColumn gather(int[] rows) {
        double[] picked = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values.get(rows[i]);
        }
        return new DoubleColumn(info, picked);
    }

    @Override
    public DoubleColumn with(ColumnInfo newInfo) {
        return new DoubleColumn(newInfo, values);
    }
}

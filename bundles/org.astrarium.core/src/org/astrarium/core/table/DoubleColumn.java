/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

/** A column of {@code double}s; NaN is blank. */
public final class DoubleColumn implements NumberColumn {
    private final ColumnInfo info;
    private final double[] values;

    /** Takes the array as its own: the caller must not write to it afterwards. */
    public DoubleColumn(ColumnInfo info, double[] values) {
        this.info = info;
        this.values = values;
    }

    @Override
    public ColumnInfo info() {
        return info;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public String type() {
        return "double";
    }

    @Override
    public boolean isBlank(int row) {
        return Double.isNaN(values[row]);
    }

    @Override
    public String text(int row) {
        return isBlank(row) ? "" : Double.toString(values[row]);
    }

    @Override
    public Double value(int row) {
        return isBlank(row) ? null : Double.valueOf(values[row]);
    }

    @Override
    public double number(int row) {
        return values[row];
    }

    @Override
    public void numbers(int from, int to, double[] out) {
        System.arraycopy(values, from, out, 0, to - from);
    }

    @Override
    public boolean isInteger() {
        return false;
    }

    @Override
    public long integer(int row) {
        return (long) values[row];
    }

    @Override
    public DoubleColumn gather(int[] rows) {
        double[] picked = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values[rows[i]];
        }
        return new DoubleColumn(info, picked);
    }

    @Override
    public DoubleColumn with(ColumnInfo newInfo) {
        return new DoubleColumn(newInfo, values);
    }
}

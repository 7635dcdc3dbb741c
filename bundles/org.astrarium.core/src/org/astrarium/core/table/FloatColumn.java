/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

/** A column of {@code float}s; NaN is blank. */
public final class FloatColumn implements NumberColumn {
    private final ColumnInfo info;
    private final float[] values;

    /** Takes the array as its own: the caller must not write to it afterwards. */
    public FloatColumn(ColumnInfo info, float[] values) {
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
        return "float";
    }

    @Override
    public boolean isBlank(int row) {
        return Float.isNaN(values[row]);
    }

    @Override
    public String text(int row) {
        return isBlank(row) ? "" : Float.toString(values[row]);
    }

    @Override
    public Float value(int row) {
        return isBlank(row) ? null : Float.valueOf(values[row]);
    }

    @Override
    public double number(int row) {
        return values[row];
    }

    @Override
    public void numbers(int from, int to, double[] out) {
        for (int row = from; row < to; row++) {
            out[row - from] = values[row];
        }
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
    public FloatColumn gather(int[] rows) {
        float[] picked = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values[rows[i]];
        }
        return new FloatColumn(info, picked);
    }

    @Override
    public FloatColumn with(ColumnInfo newInfo) {
        return new FloatColumn(newInfo, values);
    }
}

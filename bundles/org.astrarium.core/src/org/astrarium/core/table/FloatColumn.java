/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.nio.FloatBuffer;

/** A column of {@code float}s; NaN is blank. */
public final class FloatColumn implements NumberColumn {
    private final ColumnInfo info;
    private final FloatBuffer values;

    /** Takes the array as its own: the caller must not write to it afterwards. */
    public FloatColumn(ColumnInfo info, float[] values) {
        this(info, FloatBuffer.wrap(values));
    }

    /** Takes the values from the buffer's index 0 to its limit as its own; they may lie in a mapped file. */
    public FloatColumn(ColumnInfo info, FloatBuffer values) {
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
        return "float";
    }

    @Override
    public boolean isBlank(int row) {
        return Float.isNaN(values.get(row));
    }

    @Override
    public String text(int row) {
        return isBlank(row) ? "" : Float.toString(values.get(row));
    }

    @Override
    public Float value(int row) {
        return isBlank(row) ? null : Float.valueOf(values.get(row));
    }

    @Override
    public double number(int row) {
        return values.get(row);
    }

    @Override
    public void numbers(int from, int to, double[] out) {
        float[] block = new float[to - from];
        values.get(from, block);
        for (int i = 0; i < block.length; i++) {
            out[i] = block[i];
        }
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
    public FloatColumn gather(int[] rows) {
        float[] picked = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values.get(rows[i]);
        }
        return new FloatColumn(info, picked);
    }

    @Override
    public FloatColumn with(ColumnInfo newInfo) {
        return new FloatColumn(newInfo, values);
    }
}

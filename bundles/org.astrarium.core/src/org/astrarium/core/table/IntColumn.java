/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

/** A column of {@code int}s. */
public final class IntColumn extends IntegerColumn {
    private final int[] values;

    /** Takes the array as its own: the caller must not write to it afterwards. */
    public IntColumn(ColumnInfo info, int[] values, Blanks blanks) {
        super(info, blanks);
        this.values = values;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public String type() {
        return "int";
    }

    @Override
    public Integer value(int row) {
        return isBlank(row) ? null : Integer.valueOf(values[row]);
    }

    @Override
    public long integer(int row) {
        return values[row];
    }

    @Override
    void widen(int from, int to, double[] out) {
        for (int row = from; row < to; row++) {
            out[row - from] = values[row];
        }
    }

    @Override
    public IntColumn gather(int[] rows) {
        int[] picked = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values[rows[i]];
        }
        return new IntColumn(info, picked, blanks.gather(rows));
    }

    @Override
    public IntColumn with(ColumnInfo newInfo) {
        return new IntColumn(newInfo, values, blanks);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

/** A column of {@code short}s. */
public final class ShortColumn extends IntegerColumn {
    private final short[] values;

    /** Takes the array as its own: the caller must not write to it afterwards. */
    public ShortColumn(ColumnInfo info, short[] values, Blanks blanks) {
        super(info, blanks);
        this.values = values;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public String type() {
        return "short";
    }

    @Override
    public Short value(int row) {
        return isBlank(row) ? null : Short.valueOf(values[row]);
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
    public ShortColumn gather(int[] rows) {
        short[] picked = new short[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values[rows[i]];
        }
        return new ShortColumn(info, picked, blanks.gather(rows));
    }

    @Override
    public ShortColumn with(ColumnInfo newInfo) {
        return new ShortColumn(newInfo, values, blanks);
    }
}

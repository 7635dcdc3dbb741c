/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

/** A column of {@code long}s, such as the source identifiers of Gaia, exact to 64 bits. */
public final class LongColumn extends IntegerColumn {
    private final long[] values;

    /** Takes the array as its own: the caller must not write to it afterwards. */
    public LongColumn(ColumnInfo info, long[] values, Blanks blanks) {
        super(info, blanks);
        this.values = values;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public String type() {
        return "long";
    }

    @Override
    public Long value(int row) {
        return isBlank(row) ? null : Long.valueOf(values[row]);
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
    public LongColumn gather(int[] rows) {
        long[] picked = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values[rows[i]];
        }
        return new LongColumn(info, picked, blanks.gather(rows));
    }

    @Override
    public LongColumn with(ColumnInfo newInfo) {
        return new LongColumn(newInfo, values, blanks);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.nio.LongBuffer;

/** A column of {@code long}s, such as the source identifiers of Gaia, exact to 64 bits. */
public final class LongColumn extends IntegerColumn {
    private final LongBuffer values;

    /** Takes the array as its own: the caller must not write to it afterwards. */
    public LongColumn(ColumnInfo info, long[] values, Blanks blanks) {
        this(info, LongBuffer.wrap(values), blanks);
    }

    /** Takes the values from the buffer's index 0 to its limit as its own; they may lie in a mapped file. */
    public LongColumn(ColumnInfo info, LongBuffer values, Blanks blanks) {
        super(info, blanks);
        this.values = values;
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
        return "long";
    }

    @Override
    public Long value(int row) {
        return isBlank(row) ? null : Long.valueOf(values.get(row));
    }

    @Override
    public long integer(int row) {
        return values.get(row);
    }

    @Override
    void widen(int from, int to, double[] out) {
        long[] block = new long[to - from];
        values.get(from, block);
        for (int i = 0; i < block.length; i++) {
            out[i] = block[i];
        }
    }

    @Override
    public LongColumn gather(int[] rows) {
        long[] picked = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values.get(rows[i]);
        }
        return new LongColumn(info, picked, blanks.gather(rows));
    }

    @Override
    public LongColumn with(ColumnInfo newInfo) {
        return new LongColumn(newInfo, values, blanks);
    }
}

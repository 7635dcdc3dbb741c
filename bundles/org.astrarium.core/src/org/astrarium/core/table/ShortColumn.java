/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.nio.ShortBuffer;

/** A column of {@code short}s. */
public final class ShortColumn extends IntegerColumn {
    private final ShortBuffer values;

    /** Takes the array as its own: the caller must not write to it afterwards. */
    public ShortColumn(ColumnInfo info, short[] values, Blanks blanks) {
        this(info, ShortBuffer.wrap(values), blanks);
    }

    /** Takes the values from the buffer's index 0 to its limit as its own; they may lie in a mapped file. */
    public ShortColumn(ColumnInfo info, ShortBuffer values, Blanks blanks) {
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
        return "short";
    }

    @Override
    public Short value(int row) {
        return isBlank(row) ? null : Short.valueOf(values.get(row));
    }

    @Override
    public long integer(int row) {
        return values.get(row);
    }

    @Override
    void widen(int from, int to, double[] out) {
        short[] block = new short[to - from];
        values.get(from, block);
        for (int i = 0; i < block.length; i++) {
            out[i] = block[i];
        }
    }

    @Override
    public ShortColumn gather(int[] rows) {
        short[] picked = new short[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values.get(rows[i]);
        }
        return new ShortColumn(info, picked, blanks.gather(rows));
    }

    @Override
    public ShortColumn with(ColumnInfo newInfo) {
        return new ShortColumn(newInfo, values, blanks);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

/** A column of {@code byte}s, signed; readers widen unsigned ones to {@code short}. */
public final class ByteColumn extends IntegerColumn {
    private final byte[] values;

    /** Takes the array as its own: the caller must not write to it afterwards. */
    public ByteColumn(ColumnInfo info, byte[] values, Blanks blanks) {
        super(info, blanks);
        this.values = values;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public String type() {
        return "byte";
    }

    @Override
    public Byte value(int row) {
        return isBlank(row) ? null : Byte.valueOf(values[row]);
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
    public ByteColumn gather(int[] rows) {
        byte[] picked = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values[rows[i]];
        }
        return new ByteColumn(info, picked, blanks.gather(rows));
    }

    @Override
    public ByteColumn with(ColumnInfo newInfo) {
        return new ByteColumn(newInfo, values, blanks);
    }
}

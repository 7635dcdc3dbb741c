/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

/** A column of {@code byte}s, signed; readers widen unsigned ones to {@code short}. */
public final class ByteColumn implements NumberColumn {
    private final ColumnInfo info;
    private final byte[] values;
    private final Blanks blanks;

    /** Takes the array as its own: the caller must not write to it afterwards. */
    public ByteColumn(ColumnInfo info, byte[] values, Blanks blanks) {
        this.info = info;
        this.values = values;
        this.blanks = blanks;
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
        return "byte";
    }

    @Override
    public boolean isBlank(int row) {
        return blanks.get(row);
    }

    @Override
    public String text(int row) {
        return isBlank(row) ? "" : Long.toString(values[row]);
    }

    @Override
    public Byte value(int row) {
        return isBlank(row) ? null : Byte.valueOf(values[row]);
    }

    @Override
    public double number(int row) {
        return isBlank(row) ? Double.NaN : values[row];
    }

    @Override
    public void numbers(int from, int to, double[] out) {
        for (int row = from; row < to; row++) {
            out[row - from] = values[row];
        }
        if (blanks.any()) {
            for (int row = from; row < to; row++) {
                if (blanks.get(row)) {
                    out[row - from] = Double.NaN;
                }
            }
        }
    }

    @Override
    public boolean isInteger() {
        return true;
    }

    @Override
    public long integer(int row) {
        return values[row];
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

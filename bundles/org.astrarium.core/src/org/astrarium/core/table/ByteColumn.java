/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.nio.ByteBuffer;

/** A column of {@code byte}s, signed; readers widen unsigned ones to {@code short}. */
public final class ByteColumn extends IntegerColumn {
    private final ByteBuffer values;

    /** Takes the array as its own: the caller must not write to it afterwards. */
    public ByteColumn(ColumnInfo info, byte[] values, Blanks blanks) {
        this(info, ByteBuffer.wrap(values), blanks);
    }

    /** Takes the values from the buffer's index 0 to its limit as its own; they may lie in a mapped file. */
    public ByteColumn(ColumnInfo info, ByteBuffer values, Blanks blanks) {
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
        return "byte";
    }

    @Override
    public Byte value(int row) {
        return isBlank(row) ? null : Byte.valueOf(values.get(row));
    }

    @Override
    public long integer(int row) {
        return values.get(row);
    }

    @Override
    void widen(int from, int to, double[] out) {
        byte[] block = new byte[to - from];
        values.get(from, block);
        for (int i = 0; i < block.length; i++) {
            out[i] = block[i];
        }
    }

    @Override
    public ByteColumn gather(int[] rows) {
        byte[] picked = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values.get(rows[i]);
        }
        return new ByteColumn(info, picked, blanks.gather(rows));
    }

    @Override
    public ByteColumn with(ColumnInfo newInfo) {
        return new ByteColumn(newInfo, values, blanks);
    }
}

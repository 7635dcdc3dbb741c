/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.nio.IntBuffer;

/** A column of {@code int}s. */
public final class IntColumn extends IntegerColumn {
    private final IntBuffer values;

    /** Takes the array as its own: the caller must not write to it afterwards. */
    public IntColumn(ColumnInfo info, int[] values, Blanks blanks) {
        this(info, IntBuffer.wrap(values), blanks);
    }

    /** Takes the values from the buffer's index 0 to its limit as its own; they may lie in a mapped file. */
    public IntColumn(ColumnInfo info, IntBuffer values, Blanks blanks) {
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
        return "int";
    }

    @Override
    public Integer value(int row) {
        return isBlank(row) ? null : Integer.valueOf(values.get(row));
    }

    @Override
    public long integer(int row) {
        return values.get(row);
    }

    @Override
    void widen(int from, int to, double[] out) {
        int[] block = new int[to - from];
        values.get(from, block);
        for (int i = 0; i < block.length; i++) {
            out[i] = block[i];
        }
    }

    @Override
    public IntColumn gather(int[] rows) {
        int[] picked = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values.get(rows[i]);
        }
        return new IntColumn(info, picked, blanks.gather(rows));
    }

    @Override
    public IntColumn with(ColumnInfo newInfo) {
        return new IntColumn(newInfo, values, blanks);
    }
}

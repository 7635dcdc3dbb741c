/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.util.BitSet;

/** A column of true, false and blank. */
public final class BooleanColumn implements Column {
    private final ColumnInfo info;
    private final int size;
    private final BitSet values;
    private final Blanks blanks;

    /** Rows whose bit is set in {@code values} (which is copied) are true. */
    public BooleanColumn(ColumnInfo info, int size, BitSet values, Blanks blanks) {
        this.info = info;
        this.size = size;
        this.values = (BitSet) values.clone();
        this.blanks = blanks;
    }

    /** The value; false for a blank. */
    public boolean truth(int row) {
        return values.get(row) && !blanks.get(row);
    }

    @Override
    public ColumnInfo info() {
        return info;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String type() {
        return "boolean";
    }

    @Override
    public boolean isBlank(int row) {
        return blanks.get(row);
    }

    @Override
    public String text(int row) {
        return isBlank(row) ? "" : Boolean.toString(values.get(row));
    }

    @Override
    public Boolean value(int row) {
        return isBlank(row) ? null : Boolean.valueOf(values.get(row));
    }

    @Override
    public BooleanColumn gather(int[] rows) {
        BitSet picked = new BitSet(rows.length);
        for (int i = 0; i < rows.length; i++) {
            picked.set(i, values.get(rows[i]));
        }
        return new BooleanColumn(info, rows.length, picked, blanks.gather(rows));
    }

    @Override
    public BooleanColumn with(ColumnInfo newInfo) {
        return new BooleanColumn(newInfo, size, values, blanks);
    }
}

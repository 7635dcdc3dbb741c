/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

/** What the columns of whole numbers share: the metadata, the blanks, and values that are exact as a {@code long}. */
public abstract sealed class IntegerColumn implements NumberColumn permits LongColumn, IntColumn, ShortColumn,
        ByteColumn {
    final ColumnInfo info;
    final Blanks blanks;

    IntegerColumn(ColumnInfo info, Blanks blanks) {
        this.info = info;
        this.blanks = blanks;
    }

    /**
     * Values as doubles, whatever stands in blank rows. Each kind has its own loop over its array, which the compiler
     * vectorises.
     */
    abstract void widen(int from, int to, double[] out);

    @Override
    public final ColumnInfo info() {
        return info;
    }

    @Override
    public final boolean isBlank(int row) {
        return blanks.get(row);
    }

    @Override
    public final String text(int row) {
        return isBlank(row) ? "" : Long.toString(integer(row));
    }

    @Override
    public final double number(int row) {
        return isBlank(row) ? Double.NaN : integer(row);
    }

    @Override
    public final void numbers(int from, int to, double[] out) {
        widen(from, to, out);
        if (blanks.any()) {
            for (int row = from; row < to; row++) {
                if (blanks.get(row)) {
                    out[row - from] = Double.NaN;
                }
            }
        }
    }

    @Override
    public final boolean isInteger() {
        return true;
    }
}

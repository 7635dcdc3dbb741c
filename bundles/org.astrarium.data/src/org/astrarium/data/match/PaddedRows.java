/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import java.util.Arrays;
import java.util.BitSet;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.ByteColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.FloatColumn;
import org.astrarium.core.table.IntColumn;
import org.astrarium.core.table.IntegerColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.ShortColumn;
import org.astrarium.core.table.StringColumn;

/** Picks rows of a column, with blanks where there is no row. */
final class PaddedRows {
    private final int[] rows;

    private PaddedRows(int[] rows) {
        this.rows = rows;
    }

    /** A column of the same kind that holds the given rows, in that order; a blank for each that is negative. */
    static Column of(Column column, int[] rows) {
        return Arrays.stream(rows).allMatch(row -> row >= 0) ? column.gather(rows) : new PaddedRows(rows).pick(column);
    }

    private Column pick(Column column) {
        if (column instanceof DoubleColumn doubles) {
            double[] out = new double[rows.length];
            Arrays.setAll(out, i -> rows[i] < 0 ? Double.NaN : doubles.number(rows[i]));
            return new DoubleColumn(column.info(), out);
        }
        if (column instanceof FloatColumn floats) {
            float[] out = new float[rows.length];
            for (int i = 0; i < out.length; i++) {
                out[i] = rows[i] < 0 ? Float.NaN : (float) floats.number(rows[i]);
            }
            return new FloatColumn(column.info(), out);
        }
        if (column instanceof IntegerColumn integers) {
            return integers(integers);
        }
        if (column instanceof BooleanColumn truths) {
            BitSet out = new BitSet(rows.length);
            for (int i = 0; i < rows.length; i++) {
                out.set(i, rows[i] >= 0 && truths.truth(rows[i]));
            }
            return new BooleanColumn(column.info(), rows.length, out, blanks(column));
        }
        if (column instanceof StringColumn texts) {
            StringColumn.Builder out = new StringColumn.Builder();
            for (int row : rows) {
                out.add(row < 0 ? null : texts.text(row));
            }
            return out.build(column.info());
        }
        ArrayColumn arrays = (ArrayColumn) column;
        return new ArrayColumn(column.info(), arrays.element(), arrays.shape(),
                Arrays.stream(rows).mapToObj(row -> row < 0 ? null : arrays.value(row)).toArray());
    }

    private Column integers(IntegerColumn column) {
        Blanks blanks = blanks(column);
        long[] out = new long[rows.length];
        Arrays.setAll(out, i -> rows[i] < 0 ? 0 : column.integer(rows[i]));
        if (column instanceof LongColumn) {
            return new LongColumn(column.info(), out, blanks);
        }
        if (column instanceof IntColumn) {
            return new IntColumn(column.info(), Arrays.stream(out).mapToInt(value -> (int) value).toArray(), blanks);
        }
        if (column instanceof ShortColumn) {
            short[] narrow = new short[out.length];
            for (int i = 0; i < out.length; i++) {
                narrow[i] = (short) out[i];
            }
            return new ShortColumn(column.info(), narrow, blanks);
        }
        byte[] narrow = new byte[out.length];
        for (int i = 0; i < out.length; i++) {
            narrow[i] = (byte) out[i];
        }
        return new ByteColumn(column.info(), narrow, blanks);
    }

    private Blanks blanks(Column column) {
        BitSet out = new BitSet(rows.length);
        for (int i = 0; i < rows.length; i++) {
            out.set(i, rows[i] < 0 || column.isBlank(rows[i]));
        }
        return Blanks.of(out);
    }
}

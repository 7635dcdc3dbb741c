/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

/** Rows in arrays, one a column. */
record ColumnRows(double[][] columns) implements Rows {

    ColumnRows {
        if (columns.length == 0) {
            throw new IllegalArgumentException("there is no column");
        }
        for (double[] column : columns) {
            if (column.length != columns[0].length) {
                throw new IllegalArgumentException("columns of " + columns[0].length + " and " + column.length
                        + " rows");
            }
        }
        columns = columns.clone();
    }

    @Override
    public int dimension() {
        return columns.length;
    }

    @Override
    public long count() {
        return columns[0].length;
    }

    @Override
    public void read(long from, int count, double[][] into) {
        for (int j = 0; j < columns.length; j++) {
            System.arraycopy(columns[j], Math.toIntExact(from), into[j], 0, count);
        }
    }
}

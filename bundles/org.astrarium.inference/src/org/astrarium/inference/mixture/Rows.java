/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

/**
 * Rows of numbers that a fit reads again in every pass, block by block, so that they need not lie in the heap. Every
 * pass must see the same numbers. Several threads read at once.
 */
public interface Rows {

    /** @return how many columns, at least 1 */
    int dimension();

    /** @return how many rows */
    long count();

    /**
     * Copies a block of rows.
     *
     * @param from the first row, 0-based
     * @param count how many
     * @param into row {@code from + i} of column j goes to {@code into[j][i]}; the arrays may be longer
     */
    void read(long from, int count, double[][] into);

    /**
     * @param column 0-based
     * @return what the user calls it, for messages
     */
    default String name(int column) {
        return "column " + (column + 1);
    }

    /**
     * Rows that lie in arrays, which are not copied.
     *
     * @param columns of equal length
     * @return the rows
     */
    static Rows of(double[]... columns) {
        return new ColumnRows(columns);
    }
}

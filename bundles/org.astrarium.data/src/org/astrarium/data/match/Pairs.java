/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import java.util.BitSet;

/**
 * Rows of two tables that match, ordered by the row of the first table, then by separation, then by the row of the
 * second.
 *
 * @param first      rows of the first table
 * @param second     the row of the second table that belongs to each
 * @param separation arcseconds between the two of each pair; null where they were not matched by position
 */
public record Pairs(int[] first, int[] second, double[] separation) {
    /** Number of pairs. */
    public int count() {
        return first.length;
    }

    /** The rows of the first table that have a match. */
    public BitSet matched() {
        BitSet rows = new BitSet();
        for (int row : first) {
            rows.set(row);
        }
        return rows;
    }
}

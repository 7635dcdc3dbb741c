/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.util.BitSet;

/** Which rows of a column are blank. Immutable; a column without blanks costs nothing. */
public final class Blanks {
    /** No row is blank. */
    public static final Blanks NONE = new Blanks(new BitSet(0));

    private final BitSet bits;

    private Blanks(BitSet bits) {
        this.bits = bits;
    }

    /** The rows whose bit is set are blank. The set is copied. */
    public static Blanks of(BitSet rows) {
        return rows.isEmpty() ? NONE : new Blanks((BitSet) rows.clone());
    }

    /** True if the row is blank. */
    public boolean get(int row) {
        return bits.get(row);
    }

    /** True if any row is blank. */
    public boolean any() {
        return !bits.isEmpty();
    }

    /** Number of blank rows. */
    public int count() {
        return bits.cardinality();
    }

    Blanks gather(int[] rows) {
        if (!any()) {
            return NONE;
        }
        BitSet picked = new BitSet(rows.length);
        for (int i = 0; i < rows.length; i++) {
            if (bits.get(rows[i])) {
                picked.set(i);
            }
        }
        return of(picked);
    }
}

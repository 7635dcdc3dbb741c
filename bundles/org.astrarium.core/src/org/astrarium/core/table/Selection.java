/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Some rows of a table, under a name. Immutable; a bit a row. */
public final class Selection {
    private final String name;
    private final int size;
    private final BitSet bits;

    private Selection(String name, int size, BitSet bits) {
        this.name = name;
        this.size = size;
        this.bits = bits;
    }

    /** The rows whose bit is set, of a table of {@code size} rows. The set is copied. */
    public static Selection of(String name, int size, BitSet rows) {
        return new Selection(name, size, rows.get(0, size));
    }

    /** Every row. */
    public static Selection all(String name, int size) {
        BitSet bits = new BitSet(size);
        bits.set(0, size);
        return new Selection(name, size, bits);
    }

    /** The rows that satisfy a condition. */
    public static Selection where(String name, int size, IntPredicate condition) {
        BitSet bits = new BitSet(size);
        for (int row = 0; row < size; row++) {
            bits.set(row, condition.test(row));
        }
        return new Selection(name, size, bits);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Rows of the table it belongs to. */
    public int size() {
        return size;
    }

    /** True if the row is in it. */
    public boolean contains(int row) {
        return bits.get(row);
    }

    /** Number of rows in it. */
    public int count() {
        return bits.cardinality();
    }

    /** The rows in it, ascending. */
    public int[] rows() {
        return bits.stream().toArray();
    }

    /** The rows in it as bits, a set of the caller's own. */
    public BitSet bits() {
        return (BitSet) bits.clone();
    }

    /** The same rows under another name. */
    public Selection named(String newName) {
        return new Selection(newName, size, bits);
    }

    /** Rows in both, under this one's name. */
    public Selection and(Selection other) {
        return combine(other, BitSet::and);
    }

    /** Rows in either, under this one's name. */
    public Selection or(Selection other) {
        return combine(other, BitSet::or);
    }

    /** Rows not in it, under its name. */
    public Selection not() {
        BitSet flipped = (BitSet) bits.clone();
        flipped.flip(0, size);
        return new Selection(name, size, flipped);
    }

    private Selection combine(Selection other, java.util.function.BiConsumer<BitSet, BitSet> how) {
        if (other.size != size) {
            throw new IllegalArgumentException("selections of tables with " + size + " and " + other.size + " rows");
        }
        BitSet result = (BitSet) bits.clone();
        how.accept(result, other.bits);
        return new Selection(name, size, result);
    }
}

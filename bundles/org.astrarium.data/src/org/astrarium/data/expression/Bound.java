/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;

/**
 * A term with its names bound to the columns of one table. It is evaluated block by block, {@link #BLOCK} rows at most;
 * the buffers between the terms belong to one evaluation, so a bound term is used by one thread and thrown away.
 */
sealed interface Bound {
    /** Rows in a block: the buffers of a few terms stay within the processor's first cache. */
    int BLOCK = 1024;

    /** A number a row, NaN where blank. */
    non-sealed interface Numbers extends Bound {
        /** Values of the rows {@code from} to {@code to - 1} into {@code out[0 ...]}. */
        void fill(int from, int to, double[] out);
    }

    /** True or false a row. */
    non-sealed interface Conditions extends Bound {
        /** Values of the rows {@code from} to {@code to - 1} into {@code out[0 ...]}. */
        void fill(int from, int to, boolean[] out);
    }

    /** Whole numbers of a column, which stay exact where they are compared with one another. */
    record WholeColumn(NumberColumn column) implements Numbers {
        @Override
        public void fill(int from, int to, double[] out) {
            column.numbers(from, to, out);
        }
    }

    /**
     * A number that is the same in every row; {@code whole} is its exact value if it is a whole number of 64 bits, else
     * null.
     */
    record Constant(double value, Long whole) implements Numbers {
        @Override
        public void fill(int from, int to, double[] out) {
            java.util.Arrays.fill(out, 0, to - from, value);
        }
    }

    /**
     * A text a row: the words of a column, each perhaps changed, or one text for all rows where {@code column} is null.
     * A word that is null or empty is blank.
     */
    record Texts(StringColumn column, String[] words) implements Bound {
        static Texts constant(String text) {
            return new Texts(null, new String[] {text});
        }

        /** The text in a row; empty for a blank. */
        String at(int row) {
            return words[column == null ? 0 : column.code(row)];
        }
    }

    /** A column of arrays: only {@code isnull} can use it. */
    record Opaque(Column column) implements Bound {
    }

    /** What it gives, in words. */
    default String kind() {
        if (this instanceof Numbers) {
            return "a number";
        }
        if (this instanceof Conditions) {
            return "a condition";
        }
        return this instanceof Texts ? "a text" : "an array";
    }
}

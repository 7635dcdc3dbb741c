/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.astrarium.core.table.Column;

/** Conditions made of conditions, of texts, and of blanks. */
final class Logic {
    private Logic() {
    }

    /** Both ({@code and}) or either. */
    static Bound.Conditions join(boolean and, Bound.Conditions left, Bound.Conditions right) {
        Chain chain = left instanceof Chain begun ? begun : new Chain(left);
        chain.and.add(and);
        chain.operands.add(right);
        return chain;
    }

    /** A first condition and those joined to it, one after the other. */
    private static final class Chain implements Bound.Conditions {
        private final Bound.Conditions first;
        private final List<Boolean> and = new ArrayList<>();
        private final List<Bound.Conditions> operands = new ArrayList<>();
        private final boolean[] other = new boolean[Bound.BLOCK];

        Chain(Bound.Conditions first) {
            this.first = first;
        }

        @Override
        public void fill(int from, int to, boolean[] out) {
            first.fill(from, to, out);
            for (int k = 0; k < operands.size(); k++) {
                operands.get(k).fill(from, to, other);
                boolean both = and.get(k);
                for (int i = 0; i < to - from; i++) {
                    out[i] = both ? out[i] & other[i] : out[i] | other[i];
                }
            }
        }
    }

    /** What a rule says of numbers; false where one of them is blank. */
    static Bound.Conditions numbersTest(List<Bound.Numbers> arguments, Predicate<double[]> rule) {
        double[][] columns = new double[arguments.size()][Bound.BLOCK];
        double[] row = new double[arguments.size()];
        return (from, to, out) -> {
            for (int k = 0; k < row.length; k++) {
                arguments.get(k).fill(from, to, columns[k]);
            }
            for (int i = 0; i < to - from; i++) {
                boolean blank = false;
                for (int k = 0; k < row.length; k++) {
                    row[k] = columns[k][i];
                    blank |= Double.isNaN(row[k]);
                }
                out[i] = !blank && rule.test(row);
            }
        };
    }

    /** Both true or both false ({@code equal}), or not so; false where a column's value is blank. */
    static Bound.Conditions same(boolean equal, Bound.Conditions left, Bound.Conditions right) {
        boolean[] other = new boolean[Bound.BLOCK];
        return (from, to, out) -> {
            left.fill(from, to, out);
            right.fill(from, to, other);
            for (int i = 0; i < to - from; i++) {
                out[i] = (out[i] == other[i]) == equal && !isBlank(left, from + i) && !isBlank(right, from + i);
            }
        };
    }

    private static boolean isBlank(Bound.Conditions conditions, int row) {
        return conditions instanceof Binder.Truths truths && truths.column().isBlank(row);
    }

    /**
     * A test of two texts; false where one is blank. A column against one text is decided once a word, not once a row.
     */
    static Bound.Conditions textTest(Bound.Texts left, Bound.Texts right, BiPredicate<String, String> test) {
        if (left.column() != null && right.column() != null) {
            return (from, to, out) -> {
                for (int row = from; row < to; row++) {
                    out[row - from] = holds(test, left.at(row), right.at(row));
                }
            };
        }
        Bound.Texts many = left.column() != null ? left : right;
        boolean[] byCode = new boolean[many.words().length];
        for (int code = 0; code < byCode.length; code++) {
            byCode[code] = holds(test, left.words()[left == many ? code : 0], right.words()[right == many ? code : 0]);
        }
        return (from, to, out) -> {
            for (int row = from; row < to; row++) {
                out[row - from] = byCode[many.column() == null ? 0 : many.column().code(row)];
            }
        };
    }

    private static boolean holds(BiPredicate<String, String> test, String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && test.test(a, b);
    }

    /** True where there is no value. */
    static Bound.Conditions isBlank(Bound bound) {
        if (bound instanceof Bound.Numbers numbers) {
            double[] values = new double[Bound.BLOCK];
            return (from, to, out) -> {
                numbers.fill(from, to, values);
                for (int i = 0; i < to - from; i++) {
                    out[i] = Double.isNaN(values[i]);
                }
            };
        }
        if (bound instanceof Bound.Texts texts) {
            return (from, to, out) -> {
                for (int row = from; row < to; row++) {
                    out[row - from] = texts.at(row).isEmpty();
                }
            };
        }
        Column column = bound instanceof Bound.Opaque opaque ? opaque.column()
                : bound instanceof Binder.Truths truths ? truths.column() : null;
        return (from, to, out) -> {
            for (int row = from; row < to; row++) {
                out[row - from] = column != null && column.isBlank(row);
            }
        };
    }
}

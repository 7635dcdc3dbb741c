/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import org.astrarium.core.table.NumberColumn;

/**
 * Comparisons of numbers, false where either is blank. Whole numbers among themselves are compared exactly, beyond 2^53
 * too.
 */
final class Comparison {
    private Comparison() {
    }

    /** {@code left operator right}. */
    static Bound.Conditions of(String operator, Bound.Numbers left, Bound.Numbers right) {
        if (left instanceof Bound.WholeColumn a && right instanceof Bound.Constant b && b.whole() != null) {
            return whole(operator, a.column(), null, b.whole());
        }
        if (left instanceof Bound.Constant a && a.whole() != null && right instanceof Bound.WholeColumn b) {
            return whole(mirrored(operator), b.column(), null, a.whole());
        }
        if (left instanceof Bound.WholeColumn a && right instanceof Bound.WholeColumn b) {
            return whole(operator, a.column(), b.column(), 0);
        }
        double[] a = new double[Bound.BLOCK];
        double[] b = new double[Bound.BLOCK];
        Block block = block(operator);
        return (from, to, out) -> {
            left.fill(from, to, a);
            right.fill(from, to, b);
            block.compare(a, b, to - from, out);
        };
    }

    private static Bound.Conditions whole(String operator, NumberColumn left, NumberColumn right, long constant) {
        WholeTest test = wholeTest(operator);
        return (from, to, out) -> {
            for (int row = from; row < to; row++) {
                boolean blank = left.isBlank(row) || right != null && right.isBlank(row);
                out[row - from] = !blank && test.test(left.integer(row), right == null ? constant : right.integer(row));
            }
        };
    }

    private static String mirrored(String operator) {
        return switch (operator) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            default -> operator;
        };
    }

    private interface WholeTest {
        boolean test(long a, long b);
    }

    private static WholeTest wholeTest(String operator) {
        return switch (operator) {
            case "<" -> (a, b) -> a < b;
            case "<=" -> (a, b) -> a <= b;
            case ">" -> (a, b) -> a > b;
            case ">=" -> (a, b) -> a >= b;
            case "==" -> (a, b) -> a == b;
            default -> (a, b) -> a != b;
        };
    }

    private interface Block {
        void compare(double[] a, double[] b, int n, boolean[] out);
    }

    private static Block block(String operator) {
        switch (operator) {
            case "<":
                return (a, b, n, out) -> {
                    for (int i = 0; i < n; i++) {
                        out[i] = a[i] < b[i];
                    }
                };
            case "<=":
                return (a, b, n, out) -> {
                    for (int i = 0; i < n; i++) {
                        out[i] = a[i] <= b[i];
                    }
                };
            case ">":
                return (a, b, n, out) -> block("<").compare(b, a, n, out);
            case ">=":
                return (a, b, n, out) -> block("<=").compare(b, a, n, out);
            case "==":
                return (a, b, n, out) -> {
                    for (int i = 0; i < n; i++) {
                        out[i] = a[i] == b[i];
                    }
                };
            default:
                return (a, b, n, out) -> {
                    for (int i = 0; i < n; i++) {
                        out[i] = a[i] < b[i] || a[i] > b[i]; // not !=, which holds for NaN
                    }
                };
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import java.util.function.ToDoubleFunction;

/** Numbers made of numbers. NaN is the blank, and every operation hands it on. */
final class Arithmetic {
    private Arithmetic() {
    }

    /** {@code left operator right}. */
    static Bound.Numbers of(String operator, Bound.Numbers left, Bound.Numbers right) {
        double[] other = new double[Bound.BLOCK];
        Block block = block(operator);
        return (from, to, out) -> {
            left.fill(from, to, out);
            right.fill(from, to, other);
            block.apply(out, other, to - from);
        };
    }

    /** A function of some numbers. */
    static Bound.Numbers call(ToDoubleFunction<double[]> rule, Bound.Numbers... arguments) {
        double[][] columns = new double[arguments.length][Bound.BLOCK];
        double[] row = new double[arguments.length];
        return (from, to, out) -> {
            for (int k = 0; k < arguments.length; k++) {
                arguments[k].fill(from, to, columns[k]);
            }
            for (int i = 0; i < to - from; i++) {
                boolean blank = false;
                for (int k = 0; k < row.length; k++) {
                    row[k] = columns[k][i];
                    blank |= Double.isNaN(row[k]);
                }
                out[i] = blank ? Double.NaN : rule.applyAsDouble(row);
            }
        };
    }

    /** Works on whole blocks, so that each operator has a loop of its own that the compiler vectorises. */
    private interface Block {
        void apply(double[] a, double[] b, int n);
    }

    private static Block block(String operator) {
        switch (operator) {
            case "+":
                return (a, b, n) -> {
                    for (int i = 0; i < n; i++) {
                        a[i] += b[i];
                    }
                };
            case "-":
                return (a, b, n) -> {
                    for (int i = 0; i < n; i++) {
                        a[i] -= b[i];
                    }
                };
            case "*":
                return (a, b, n) -> {
                    for (int i = 0; i < n; i++) {
                        a[i] *= b[i];
                    }
                };
            case "/":
                return (a, b, n) -> {
                    for (int i = 0; i < n; i++) {
                        a[i] /= b[i];
                    }
                };
            case "%":
                return (a, b, n) -> {
                    for (int i = 0; i < n; i++) {
                        a[i] %= b[i];
                    }
                };
            default:
                return (a, b, n) -> {
                    for (int i = 0; i < n; i++) {
                        a[i] = Double.isNaN(a[i]) ? Double.NaN : Math.pow(a[i], b[i]); // Math.pow(NaN, 0) is 1
                    }
                };
        }
    }
}

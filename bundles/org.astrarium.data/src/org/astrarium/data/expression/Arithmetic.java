/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Numbers made of numbers. NaN is the blank, and every operation hands it on. */
final class Arithmetic {
    private Arithmetic() {
    }

    /** {@code left operator right}. */
    static Bound.Numbers of(String operator, Bound.Numbers left, Bound.Numbers right) {
        Chain chain = left instanceof Chain begun ? begun : new Chain(left);
        chain.blocks.add(block(operator));
        chain.operands.add(right);
        return chain;
    }

    /**
     * A first number, and what is done to it with others, one after the other: no deeper for a thousand operators than
     * for one.
     */
    private static final class Chain implements Bound.Numbers {
        private final Bound.Numbers first;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Bound.Numbers> operands = new ArrayList<>();
        private final double[] other = new double[Bound.BLOCK];

        Chain(Bound.Numbers first) {
            this.first = first;
        }

        @Override
        public void fill(int from, int to, double[] out) {
            first.fill(from, to, out);
            for (int k = 0; k < blocks.size(); k++) {
                operands.get(k).fill(from, to, other);
                blocks.get(k).apply(out, other, to - from);
            }
        }
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

    /** One number where a condition holds, another elsewhere. */
    static Bound.Numbers choose(Bound.Conditions condition, Bound.Numbers yes, Bound.Numbers no) {
        boolean[] holds = new boolean[Bound.BLOCK];
        double[] other = new double[Bound.BLOCK];
        return (from, to, out) -> {
            condition.fill(from, to, holds);
            yes.fill(from, to, out);
            no.fill(from, to, other);
            for (int i = 0; i < to - from; i++) {
                out[i] = holds[i] ? out[i] : other[i];
            }
        };
    }

    /** The first number that is there. */
    static Bound.Numbers first(Bound.Numbers... numbers) {
        double[] other = new double[Bound.BLOCK];
        return (from, to, out) -> {
            numbers[0].fill(from, to, out);
            for (int k = 1; k < numbers.length; k++) {
                numbers[k].fill(from, to, other);
                for (int i = 0; i < to - from; i++) {
                    out[i] = Double.isNaN(out[i]) ? other[i] : out[i];
                }
            }
        };
    }

    /** The number that a text stands for, found once a word. */
    static Bound.Numbers ofText(Bound.Texts texts, ToDoubleFunction<String> rule) {
        double[] byCode = Arrays.stream(texts.words()).mapToDouble(rule).toArray();
        return (from, to, out) -> {
            for (int row = from; row < to; row++) {
                out[row - from] = byCode[texts.column() == null ? 0 : texts.column().code(row)];
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

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleFunction;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;

/** Gives the names of a term the columns of a table, and each operator the loop that its operands ask for. */
final class Binder {
    private final Table table;

    Binder(Table table) {
        this.table = table;
    }

    /** @throws InputException if a column is not there or an operator is given what it cannot take */
    Bound bind(Term term) {
        if (term instanceof Term.Numeral numeral) {
            return numeral(numeral.text());
        }
        if (term instanceof Term.Literal literal) {
            return Bound.Texts.constant(literal.text());
        }
        if (term instanceof Term.Truth truth) {
            return (Bound.Conditions) (from, to, out) -> Arrays.fill(out, 0, to - from, truth.value());
        }
        if (term instanceof Term.Name name) {
            return column(table.column(name.name()));
        }
        if (term instanceof Term.Unary unary) {
            return unary(unary);
        }
        if (term instanceof Term.Call call) {
            return call(call);
        }
        return binary((Term.Binary) term);
    }

    private static Bound numeral(String text) {
        Long whole = null;
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            try {
                whole = Long.valueOf(text);
            } catch (NumberFormatException e) {
                whole = null; // beyond 64 bits: no whole number of a column is equal to it
            }
        }
        return new Bound.Constant(Double.parseDouble(text), whole);
    }

    private static Bound column(Column column) {
        if (column instanceof NumberColumn numbers) {
            return numbers.isInteger() ? new Bound.WholeColumn(numbers) : (Bound.Numbers) numbers::numbers;
        }
        if (column instanceof BooleanColumn truths) {
            return new Truths(truths);
        }
        if (column instanceof StringColumn texts) {
            String[] words = new String[texts.wordCount()];
            Arrays.setAll(words, texts::word);
            return new Bound.Texts(texts, words);
        }
        return new Bound.Opaque(column);
    }

    private Bound unary(Term.Unary unary) {
        Bound operand = bind(unary.operand());
        if (unary.operator().equals("!")) {
            Bound.Conditions condition = condition(operand, "!");
            return (Bound.Conditions) (from, to, out) -> {
                condition.fill(from, to, out);
                for (int i = 0; i < to - from; i++) {
                    out[i] = !out[i];
                }
            };
        }
        if (operand instanceof Bound.Constant constant) {
            return new Bound.Constant(-constant.value(), constant.whole() == null ? null : -constant.whole());
        }
        Bound.Numbers numbers = number(operand, "-");
        return (Bound.Numbers) (from, to, out) -> {
            numbers.fill(from, to, out);
            for (int i = 0; i < to - from; i++) {
                out[i] = -out[i];
            }
        };
    }

    /** Goes down the left operands with a loop: a thousand conditions joined by || are a thousand deep there. */
    private Bound binary(Term.Binary binary) {
        Deque<Term.Binary> spine = new ArrayDeque<>();
        Term first = binary;
        while (first instanceof Term.Binary inner) {
            spine.push(inner);
            first = inner.left();
        }
        Bound left = bind(first);
        for (Term.Binary next : spine) {
            left = join(next.operator(), left, bind(next.right()));
        }
        return left;
    }

    private Bound join(String operator, Bound left, Bound right) {
        return switch (operator) {
            case "&&", "||" -> Logic.join(operator.equals("&&"), condition(left, operator), condition(right, operator));
            case "<", "<=", ">", ">=", "==", "!=" -> compare(operator, left, right);
            default -> Arithmetic.of(operator, number(left, operator), number(right, operator));
        };
    }

    private Bound compare(String operator, Bound left, Bound right) {
        boolean equality = operator.equals("==") || operator.equals("!=");
        if (left instanceof Bound.Texts a && right instanceof Bound.Texts b && equality) {
            return Logic.textTest(a, b, operator.equals("==") ? String::equals : (x, y) -> !x.equals(y));
        }
        if (left instanceof Bound.Conditions a && right instanceof Bound.Conditions b && equality) {
            return Logic.same(operator.equals("=="), a, b);
        }
        if (left instanceof Bound.Numbers a && right instanceof Bound.Numbers b) {
            return Comparison.of(operator, a, b);
        }
        if (left.getClass() == right.getClass()) {
            throw refuse(operator + " cannot compare " + left.kind() + " with " + right.kind(),
                    left instanceof Bound.Texts ? "texts can only be == or !=" : "");
        }
        throw refuse(operator + " cannot compare " + left.kind() + " with " + right.kind(),
                "numbers are written without quotes, texts with them");
    }

    private Bound call(Term.Call call) {
        List<Bound> arguments = call.arguments().stream().map(this::bind).toList();
        Function function = call.function();
        if (function instanceof Function.OfNumbers ofNumbers) {
            return Arithmetic.call(ofNumbers.rule(),
                    arguments.stream().map(a -> number(a, function.name())).toArray(Bound.Numbers[]::new));
        }
        if (function instanceof Function.OfText ofText) {
            Bound.Texts texts = text(arguments.get(0), function.name());
            return new Bound.Texts(texts.column(),
                    Arrays.stream(texts.words()).map(ofText.rule()).toArray(String[]::new));
        }
        if (function instanceof Function.OfTextNumber ofText) {
            return Arithmetic.ofText(text(arguments.get(0), function.name()), ofText.rule());
        }
        if (function instanceof Function.TextTest test) {
            return Logic.textTest(text(arguments.get(0), function.name()), text(arguments.get(1), function.name()),
                    test.rule());
        }
        if (function instanceof Function.NumbersTest test) {
            return Logic.numbersTest(arguments.stream().map(a -> number(a, function.name())).toList(), test.rule());
        }
        if (function instanceof Function.OfNumberText ofNumber) {
            return words(number(arguments.get(0), function.name()), ofNumber.rule());
        }
        if (function instanceof Function.Choose) {
            return Arithmetic.choose(condition(arguments.get(0), function.name()),
                    number(arguments.get(1), function.name()), number(arguments.get(2), function.name()));
        }
        if (function instanceof Function.FirstNumber) {
            return Arithmetic.first(
                    arguments.stream().map(a -> number(a, function.name())).toArray(Bound.Numbers[]::new));
        }
        return Logic.isBlank(arguments.get(0));
    }

    /** Texts made of numbers stand in a column of their own, whose words are then those of any other. */
    private Bound.Texts words(Bound.Numbers numbers, DoubleFunction<String> rule) {
        StringColumn.Builder builder = new StringColumn.Builder();
        double[] block = new double[Bound.BLOCK];
        for (int from = 0; from < table.rowCount(); from += Bound.BLOCK) {
            int to = Math.min(table.rowCount(), from + Bound.BLOCK);
            numbers.fill(from, to, block);
            for (int i = 0; i < to - from; i++) {
                builder.add(rule.apply(block[i]));
            }
        }
        return (Bound.Texts) column(builder.build(ColumnInfo.named("")));
    }

    private static Bound.Numbers number(Bound bound, String taker) {
        if (bound instanceof Bound.Numbers numbers) {
            return numbers;
        }
        throw refuse(taker + " takes numbers, not " + bound.kind(), "");
    }

    private static Bound.Conditions condition(Bound bound, String taker) {
        if (bound instanceof Bound.Conditions conditions) {
            return conditions;
        }
        throw refuse(taker + " takes conditions, not " + bound.kind(), "compare it with something");
    }

    private static Bound.Texts text(Bound bound, String taker) {
        if (bound instanceof Bound.Texts texts) {
            return texts;
        }
        throw refuse(taker + " takes texts, not " + bound.kind(), "");
    }

    private static InputException refuse(String message, String remedy) {
        return new InputException(Problem.atKey("", message, remedy));
    }

    /** The values of a column of true and false. */
    record Truths(BooleanColumn column) implements Bound.Conditions {
        @Override
        public void fill(int from, int to, boolean[] out) {
            for (int row = from; row < to; row++) {
                out[row - from] = column.truth(row);
            }
        }
    }
}

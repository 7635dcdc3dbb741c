/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.astrarium.core.problem.NearestName;

/** A function that expressions can use. Angles are in radians, except where the name says otherwise. */
sealed interface Function {
    /** As it is written. */
    String name();

    /** How many arguments it takes, at least and at most. */
    int least();

    /** See {@link #least}. */
    int most();

    /** Of numbers to a number; {@code rule} is given the arguments' values, in an array that is used again. */
    record OfNumbers(String name, int least, int most, ToDoubleFunction<double[]> rule) implements Function {
    }

    /** Of a text to a text. */
    record OfText(String name, UnaryOperator<String> rule) implements Function {
        @Override
        public int least() {
            return 1;
        }

        @Override
        public int most() {
            return 1;
        }
    }

    /** Of a text to a number, NaN for a text that stands for none. */
    record OfTextNumber(String name, ToDoubleFunction<String> rule) implements Function {
        @Override
        public int least() {
            return 1;
        }

        @Override
        public int most() {
            return 1;
        }
    }

    /** Of two texts to true or false. */
    record TextTest(String name, BiPredicate<String, String> rule) implements Function {
        @Override
        public int least() {
            return 2;
        }

        @Override
        public int most() {
            return 2;
        }
    }

    /** Of numbers to true or false, false where one is blank; {@code rule}'s array is used again. */
    record NumbersTest(String name, int least, int most, Predicate<double[]> rule) implements Function {
    }

    /** True where the argument, of whatever kind, is blank. */
    record IsNull(String name) implements Function {
        @Override
        public int least() {
            return 1;
        }

        @Override
        public int most() {
            return 1;
        }
    }

    /** Of a number to a text, null or empty where there is none. */
    record OfNumberText(String name, DoubleFunction<String> rule) implements Function {
        @Override
        public int least() {
            return 1;
        }

        @Override
        public int most() {
            return 1;
        }
    }

    /** The second argument where the first, a condition, holds, else the third; numbers both. */
    record Choose(String name) implements Function {
        @Override
        public int least() {
            return 3;
        }

        @Override
        public int most() {
            return 3;
        }
    }

    /** The first of its arguments, numbers all, that is not blank. */
    record FirstNumber(String name) implements Function {
        @Override
        public int least() {
            return 1;
        }

        @Override
        public int most() {
            return Integer.MAX_VALUE;
        }
    }

    /** All functions by name. */
    Map<String, Function> ALL = all();

    /** The function that a word names. */
    static Function named(Token word) {
        Function function = ALL.get(word.text());
        if (function == null) {
            throw new ExpressionException(
                    "unknown function \"" + word.text() + "\" at character " + (word.position() + 1), word.position(),
                    NearestName.remedy(word.text(), ALL.keySet(), "there are " + String.join(", ", ALL.keySet())));
        }
        return function;
    }

    /** Refuses a wrong number of arguments. */
    default void checkCount(int count, int position) {
        if (count < least() || count > most()) {
            String wanted = most() == Integer.MAX_VALUE ? "at least " + least() : Integer.toString(least());
            throw new ExpressionException(name() + " at character " + (position + 1) + " takes " + wanted
                    + (wanted.equals("1") ? " argument" : " arguments") + ", found " + count, position);
        }
    }

    private static Map<String, Function> all() {
        List<Function> list = new ArrayList<>(List.of(
                new OfNumbers("abs", 1, 1, x -> Math.abs(x[0])),
                new OfNumbers("sqrt", 1, 1, x -> Math.sqrt(x[0])),
                new OfNumbers("cbrt", 1, 1, x -> Math.cbrt(x[0])),
                new OfNumbers("sign", 1, 1, x -> Math.signum(x[0])),
                new OfNumbers("exp", 1, 1, x -> Math.exp(x[0])),
                new OfNumbers("log", 1, 1, x -> Math.log(x[0])),
                new OfNumbers("ln", 1, 1, x -> Math.log(x[0])),
                new OfNumbers("log10", 1, 1, x -> Math.log10(x[0])),
                new OfNumbers("pow", 2, 2, x -> Math.pow(x[0], x[1])),
                new OfNumbers("hypot", 2, 2, x -> hypot(x[0], x[1])),
                new OfNumbers("floor", 1, 1, x -> Math.floor(x[0])),
                new OfNumbers("ceil", 1, 1, x -> Math.ceil(x[0])),
                new OfNumbers("round", 1, 1, x -> Math.rint(x[0])),
                new OfNumbers("min", 1, Integer.MAX_VALUE, x -> extreme(x, Math::min)),
                new OfNumbers("max", 1, Integer.MAX_VALUE, x -> extreme(x, Math::max)),
                new NumbersTest("inPolygon", 8, Integer.MAX_VALUE, Polygon::contains),
                new OfText("lower", t -> t.toLowerCase(Locale.ROOT)),
                new OfText("upper", t -> t.toUpperCase(Locale.ROOT)),
                new TextTest("contains", String::contains),
                new TextTest("startsWith", String::startsWith),
                new TextTest("endsWith", String::endsWith),
                new OfTextNumber("number", Function::parsed),
                new Choose("ifelse"),
                new FirstNumber("coalesce"),
                new IsNull("isnull")));
        list.addAll(Angles.FUNCTIONS);
        list.addAll(Sky.FUNCTIONS);
        Map<String, Function> byName = new TreeMap<>();
        list.forEach(function -> byName.put(function.name(), function));
        return java.util.Collections.unmodifiableMap(byName);
    }

    /**
     * Math.hypot guards against overflow at ten times the cost, and calls hypot(infinity, NaN) infinite: a blank has to
     * stay one.
     */
    private static double hypot(double x, double y) {
        double sum = x * x + y * y;
        return sum > 1e-280 && sum < 1e280 || Double.isNaN(sum) ? Math.sqrt(sum) : Math.hypot(x, y);
    }

    private static double parsed(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static double extreme(double[] x, java.util.function.DoubleBinaryOperator which) {
        double result = x[0];
        for (int i = 1; i < x.length; i++) {
            result = which.applyAsDouble(result, x[i]);
        }
        return result;
    }
}

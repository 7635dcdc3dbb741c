/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.recipe;

import java.util.stream.Collectors;

/** Types and values in words, for messages and documentation. */
public final class TypeText {
    private TypeText() {
    }

    /** A type in words: "a whole number from 1 to 10". */
    public static String of(Type type) {
        if (type instanceof Type.Real real) {
            return "a number" + range(real.min() == Double.NEGATIVE_INFINITY ? null : number(real.min()),
                    real.max() == Double.POSITIVE_INFINITY ? null : number(real.max()));
        }
        if (type instanceof Type.Whole whole) {
            if (whole.min() == whole.max()) {
                return "the number " + whole.min();
            }
            return "a whole number" + range(whole.min() == Long.MIN_VALUE ? null : Long.toString(whole.min()),
                    whole.max() == Long.MAX_VALUE ? null : Long.toString(whole.max()));
        }
        if (type instanceof Type.Choice choice) {
            return choice.words().size() == 1 ? choice.words().get(0) : "one of " + String.join(", ", choice.words());
        }
        if (type instanceof Type.ListOf list) {
            return "a list, each element " + of(list.element());
        }
        if (type instanceof Type.MapOf map) {
            return "names, each with " + of(map.value());
        }
        if (type instanceof Type.Either either) {
            return either.types().stream().map(TypeText::of).collect(Collectors.joining(", or "));
        }
        return simple(type);
    }

    /** A value as found, in words. */
    static String found(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.value() == null ? "nothing" : "\"" + scalar.text() + "\"";
        }
        return node instanceof Node.Sequence ? "a list" : "keys with values";
    }

    /** True if the text has the form (single value, list, keys) that the type is written in. */
    static boolean sameForm(Type type, Node node) {
        if (node instanceof Node.Mapping) {
            return type instanceof Type.Keys || type instanceof Type.MapOf;
        }
        if (node instanceof Node.Sequence) {
            return type instanceof Type.ListOf;
        }
        return !(type instanceof Type.Keys || type instanceof Type.MapOf || type instanceof Type.ListOf);
    }

    /** A number without a needless {@code .0}. */
    public static String number(double x) {
        return x == Math.rint(x) && Math.abs(x) < 1e15 ? Long.toString((long) x) : Double.toString(x);
    }

    private static String simple(Type type) {
        if (type instanceof Type.Flag) {
            return "true or false";
        }
        if (type instanceof Type.Condition) {
            return "a condition such as parallax >= 0";
        }
        if (type instanceof Type.ColumnName) {
            return "the name of a column";
        }
        if (type instanceof Type.TableFile) {
            return "the name of a table file";
        }
        if (type instanceof Type.Folder) {
            return "the name of a folder";
        }
        return type instanceof Type.Keys ? "keys with values" : "a text";
    }

    private static String range(String min, String max) {
        if (min == null && max == null) {
            return "";
        }
        if (max == null) {
            return " of at least " + min;
        }
        return min == null ? " of at most " + max : " from " + min + " to " + max;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Type;
import org.astrarium.core.recipe.TypeText;

/** Between values of a recipe, their text in a field, and their types. */
final class Values {
    private Values() {
    }

    /**
     * What the user typed, as the value to write: null for nothing; what is not of the type goes as text, so that the
     * check points at it.
     */
    static Object parse(Type type, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        return takesNumber(type) ? number(text) : text;
    }

    /** A value in a field. */
    static String text(Object value) {
        return value == null ? "" : value instanceof Double number ? TypeText.number(number) : String.valueOf(value);
    }

    /** A single value as it is written; empty for anything else. */
    static String text(Node node) {
        return node instanceof Node.Scalar scalar && scalar.value() != null ? scalar.text() : "";
    }

    /** The node's elements; a single value stands for a list of one. */
    static List<Node> items(Node node) {
        if (node == null || node instanceof Node.Scalar scalar && scalar.value() == null) {
            return List.of();
        }
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    }

    /** A child of a mapping; null if there is none. */
    static Node child(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key) : null;
    }

    /** A tree as plain values, for writing it elsewhere. */
    static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key(), plain(entry.value())));
            return map;
        }
        if (node instanceof Node.Sequence sequence) {
            List<Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(plain(item)));
            return list;
        }
        return node == null ? null : ((Node.Scalar) node).value();
    }

    /** A value to begin with, where the user adds one: the default, or the simplest that the type takes. */
    static Object first(Key key) {
        return key.defaultValue() != null ? key.defaultValue() : first(key.type());
    }

    static Object first(Type type) {
        if (type instanceof Type.Real real) {
            return Math.max(real.min(), Math.min(real.max(), 0));
        }
        if (type instanceof Type.Whole whole) {
            return Math.max(whole.min(), Math.min(whole.max(), 0));
        }
        if (type instanceof Type.Flag) {
            return true;
        }
        if (type instanceof Type.Choice choice) {
            return choice.words().get(0);
        }
        if (type instanceof Type.Keys keys) {
            return firstKeys(keys);
        }
        if (type instanceof Type.Either either) {
            return first(either.types().get(0));
        }
        return type instanceof Type.ListOf ? List.of() : type instanceof Type.MapOf ? Map.of() : "";
    }

    /** The keys that must be given; of a section without any such, the first that has a simple value. */
    private static Map<String, Object> firstKeys(Type.Keys type) {
        Map<String, Object> map = new LinkedHashMap<>();
        type.keys().stream().filter(Key::required).forEach(key -> map.put(key.name(), first(key.type())));
        if (map.isEmpty()) {
            type.keys().stream().filter(key -> isScalar(key.type())).findFirst()
                    .ifPresent(key -> map.put(key.name(), first(key)));
        }
        return map;
    }

    /** True for types whose values are written on one line without brackets. */
    static boolean isScalar(Type type) {
        if (type instanceof Type.Either either) {
            return either.types().stream().allMatch(Values::isScalar);
        }
        return !(type instanceof Type.Keys || type instanceof Type.ListOf || type instanceof Type.MapOf);
    }

    /** The words that a type takes among other values. */
    static List<String> words(Type type) {
        if (type instanceof Type.Choice choice) {
            return choice.words();
        }
        return type instanceof Type.Either either
                ? either.types().stream().flatMap(t -> words(t).stream()).toList() : List.of();
    }

    private static boolean takesNumber(Type type) {
        return type instanceof Type.Real || type instanceof Type.Whole
                || type instanceof Type.Either either && either.types().stream().anyMatch(Values::takesNumber);
    }

    private static Object number(String text) {
        String plain = text.replace('\u2212', '-');
        if (plain.matches("[-+]?\\d{1,18}")) {
            return Long.valueOf(plain.startsWith("+") ? plain.substring(1) : plain);
        }
        if (plain.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
            return Double.valueOf(plain);
        }
        return text;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Typed looks into a tree read from JSON. A number that is null there is NaN here; a text or a list that is missing is
 * empty.
 */
final class Tree {
    private final Map<String, Object> values;

    Tree(Map<?, ?> values) {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> copy.put(String.valueOf(key), value));
        this.values = copy;
    }

    String text(String key) {
        return Objects.toString(values.get(key), "");
    }

    boolean truth(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    double number(String key) {
        return number(values.get(key));
    }

    long whole(String key) {
        Object value = values.get(key);
        return value instanceof Number number ? number.longValue() : Long.parseLong(Objects.toString(value, "0"));
    }

    Tree tree(String key) {
        return new Tree(map(key));
    }

    Map<String, Object> map(String key) {
        return values.get(key) instanceof Map<?, ?> map ? new Tree(map).values : Map.of();
    }

    /** Elements that are objects themselves. */
    List<Tree> list(String key) {
        return items(key).stream().filter(Map.class::isInstance).map(item -> new Tree((Map<?, ?>) item)).toList();
    }

    List<String> texts(String key) {
        return items(key).stream().map(String::valueOf).toList();
    }

    List<?> items(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    /** An array of numbers, null where there is none. */
    double[] numbers(String key) {
        return values.get(key) instanceof List<?> list ? list.stream().mapToDouble(n -> number(n)).toArray() : null;
    }

    /** An array of whole numbers, null where there is none. */
    int[] wholes(String key) {
        return values.get(key) instanceof List<?> list ? list.stream().mapToInt(n -> ((Number) n).intValue()).toArray()
                : null;
    }

    private static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}

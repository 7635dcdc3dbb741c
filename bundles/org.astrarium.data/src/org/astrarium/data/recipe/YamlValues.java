/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Values of a recipe as plain maps, lists and single values, reached and changed by a path. */
final class YamlValues {
    /** Stands for a value that is not there, which null is not: YAML has null as a value. */
    static final Object ABSENT = new Object();

    private YamlValues() {
    }

    /** A copy in which the value at a path is another one; null takes it away. */
    static Object with(Object tree, List<Object> steps, Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        List<Object> rest = steps.subList(1, steps.size());
        if (steps.get(0) instanceof String key) {
            Map<String, Object> map = new LinkedHashMap<>();
            if (tree instanceof Map<?, ?> old) {
                old.forEach((k, v) -> map.put((String) k, v));
            }
            if (rest.isEmpty() && value == null) {
                map.remove(key);
            } else if (value != null || map.containsKey(key)) {
                map.put(key, with(map.get(key), rest, value));
            }
            return map;
        }
        int index = (Integer) steps.get(0);
        // a single value stands for a list of one
        List<Object> list = tree instanceof List<?> old ? new ArrayList<>(old)
                : new ArrayList<>(tree == null || tree instanceof Map ? List.of() : List.of(tree));
        if (index > list.size() || index == list.size() && value == null) {
            throw new IllegalArgumentException("there is no item " + index + " in a list of " + list.size());
        }
        if (rest.isEmpty() && value == null) {
            list.remove(index);
        } else if (index == list.size()) {
            list.add(with(null, rest, value));
        } else {
            list.set(index, with(list.get(index), rest, value));
        }
        return list;
    }

    /** The value at a path, or {@link #ABSENT}. */
    static Object at(Object tree, List<Object> steps) {
        Object value = tree;
        for (Object step : steps) {
            if (value instanceof Map<?, ?> map && map.containsKey(step)) {
                value = map.get(step);
            } else if (value instanceof List<?> list && step instanceof Integer i && i < list.size()) {
                value = list.get(i);
            } else {
                return ABSENT;
            }
        }
        return value;
    }

    /** True if two values are the same, {@code 3} and {@code 3.0} too. */
    static boolean same(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            boolean whole = !(x instanceof Double || x instanceof Float || y instanceof Double || y instanceof Float);
            return whole ? x.longValue() == y.longValue() : Double.compare(x.doubleValue(), y.doubleValue()) == 0;
        }
        if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
            return x.keySet().equals(y.keySet()) && x.keySet().stream().allMatch(k -> same(x.get(k), y.get(k)));
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            if (x.size() != y.size()) {
                return false;
            }
            for (int i = 0; i < x.size(); i++) {
                if (!same(x.get(i), y.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return Objects.equals(a, b);
    }
}

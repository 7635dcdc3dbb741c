/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.recipe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tree of values that a recipe's text holds, each with its place, before any meaning is given to it. */
public sealed interface Node {
    /** Where it stands. */
    Place place();

    /** A single value: null, Boolean, Long, Double or String; {@code text} is how it is written. */
    record Scalar(Place place, Object value, String text) implements Node {
    }

    /** A list. */
    record Sequence(Place place, List<Node> items) implements Node {
    }

    /** Keys and values, in order. */
    record Mapping(Place place, List<Entry> entries) implements Node {
        /** The value of a key, or null. */
        public Node get(String key) {
            return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst().orElse(null);
        }
    }

    /** A key, its place and its value. */
    record Entry(String key, Place keyPlace, Node value) {
    }

    /** Plain Java values (as {@link Key#defaultValue} holds them) as a tree that stands nowhere. */
    static Node of(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> ordered = new LinkedHashMap<>();
            map.forEach((k, v) -> ordered.put(String.valueOf(k), v));
            return new Mapping(Place.NOWHERE, ordered.entrySet().stream()
                    .map(e -> new Entry(e.getKey(), Place.NOWHERE, of(e.getValue()))).toList());
        }
        if (value instanceof List<?> list) {
            return new Sequence(Place.NOWHERE, list.stream().map(Node::of).toList());
        }
        return new Scalar(Place.NOWHERE, value, String.valueOf(value));
    }
}

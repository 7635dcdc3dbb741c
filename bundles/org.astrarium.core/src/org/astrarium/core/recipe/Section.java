/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.recipe;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrarium.core.problem.InputException;

/**
 * Keys with their values, checked against a schema: every key of the schema is there. The getters throw
 * IllegalArgumentException for a key or a type that is not the schema's, which is the program's fault, never the
 * user's.
 */
public final class Section {
    private final Recipe recipe;
    private final String path;
    private final Map<String, Object> values;

    Section(Recipe recipe, String path, Map<String, Object> values) {
        this.recipe = recipe;
        this.path = path;
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** True if the key has a value. */
    public boolean has(String key) {
        return raw(key) != null;
    }

    /** A text, a choice, a condition, a column's name or a file. */
    public String text(String key) {
        return get(key, String.class);
    }

    /** A number. */
    public double real(String key) {
        return get(key, Double.class);
    }

    /** A whole number. */
    public long whole(String key) {
        return get(key, Long.class);
    }

    /** True or false. */
    public boolean flag(String key) {
        return get(key, Boolean.class);
    }

    /** A list of texts. */
    public List<String> texts(String key) {
        return list(key).stream().map(String.class::cast).toList();
    }

    /** A list of numbers. */
    public List<Double> reals(String key) {
        return list(key).stream().map(Double.class::cast).toList();
    }

    /** A section within this one. */
    public Section section(String key) {
        return inner(key, map(key), pathOf(key));
    }

    /** A section within this one that need not be there. */
    public Optional<Section> optional(String key) {
        return has(key) ? Optional.of(section(key)) : Optional.empty();
    }

    /** A list of sections. */
    public List<Section> sections(String key) {
        List<?> list = list(key);
        return java.util.stream.IntStream.range(0, list.size())
                .mapToObj(i -> inner(key, list.get(i), pathOf(key) + "[" + i + "]")).toList();
    }

    /** Names and texts. */
    public Map<String, String> textMap(String key) {
        Map<String, String> out = new LinkedHashMap<>();
        map(key).forEach((k, v) -> out.put((String) k, (String) v));
        return out;
    }

    /** The value whatever its type (see {@link Type.Either}); null for none. */
    public Object value(String key) {
        return raw(key);
    }

    /** All values as plain maps, lists, texts and numbers, defaults included. */
    public Map<String, Object> asMap() {
        return values;
    }

    /** The path of this section within the recipe, such as {@code fits[0]}; empty for the recipe itself. */
    public String path() {
        return path;
    }

    /** The path of a key of this section within the recipe, such as {@code fits[0].clip.sigma}. */
    public String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** To throw where a key's value does not do: names the recipe's file and the key's line. */
    public InputException fault(String key, String message, String remedy) {
        return recipe.fault(pathOf(key), message, remedy);
    }

    private Section inner(String key, Object value, String innerPath) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((k, v) -> copy.put((String) k, v));
            return new Section(recipe, innerPath, copy);
        }
        throw new IllegalArgumentException(pathOf(key) + " is not a section");
    }

    private List<?> list(String key) {
        return get(key, List.class);
    }

    private Map<?, ?> map(String key) {
        return get(key, Map.class);
    }

    private <T> T get(String key, Class<T> type) {
        Object value = raw(key);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(pathOf(key) + " is not a " + type.getSimpleName() + ": " + value);
        }
        return type.cast(value);
    }

    private Object raw(String key) {
        if (!values.containsKey(key)) {
            throw new IllegalArgumentException("no key " + pathOf(key) + " in the schema");
        }
        return values.get(key);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.NearestName;
import org.astrarium.core.problem.Problem;

/** Checks a tree of values against a schema, fills in the defaults, and collects every problem on the way. */
public final class Check {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    private Check(String file) {
        this.file = file;
    }

    /**
     * The recipe that a tree of values makes.
     *
     * @param file what to call the file in messages, empty if there is none
     * @throws InputException with every problem, if there is any
     */
    public static Recipe recipe(String file, Schema schema, Node tree) {
        Check check = new Check(file);
        Map<String, Object> values = check.keys("", schema.type(), tree);
        if (!check.problems.isEmpty()) {
            throw new InputException(check.problems, null);
        }
        return new Recipe(file, schema, values, check.places);
    }

    private Map<String, Object> keys(String path, Type.Keys type, Node node) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!(node instanceof Node.Mapping mapping)) {
            wrong(path, node, "expected keys with values, found " + TypeText.found(node), "write key: value");
            return values;
        }
        unknownKeys(path, type, mapping);
        for (Key key : type.keys()) {
            String keyPath = path.isEmpty() ? key.name() : path + "." + key.name();
            Node given = mapping.get(key.name());
            if (isNothing(given)) {
                if (key.required()) {
                    wrong(keyPath, mapping, "is missing", key.help());
                }
                values.put(key.name(), defaultOf(keyPath, key));
            } else {
                values.put(key.name(), value(keyPath, key.type(), given));
            }
        }
        return values;
    }

    private void unknownKeys(String path, Type.Keys type, Node.Mapping mapping) {
        List<String> known = type.keys().stream().map(Key::name).toList();
        Map<String, Place> seen = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String keyPath = path.isEmpty() ? entry.key() : path + "." + entry.key();
            places.put(keyPath, entry.keyPlace());
            Place first = seen.putIfAbsent(entry.key(), entry.keyPlace());
            if (first != null) {
                add(keyPath, entry.keyPlace(), "is given twice", "first at line " + first.line());
            } else if (!known.contains(entry.key())) {
                add(keyPath, entry.keyPlace(), "unknown key",
                        NearestName.remedy(entry.key(), known, "known here: " + String.join(", ", known)));
            }
        }
    }

    private Object defaultOf(String path, Key key) {
        return key.defaultValue() == null ? null : value(path, key.type(), Node.of(key.defaultValue()));
    }

    private Object value(String path, Type type, Node node) {
        if (node.place().line() > 0) {
            places.putIfAbsent(path, node.place());
        }
        if (type instanceof Type.Keys keys) {
            return keys(path, keys, node);
        }
        if (type instanceof Type.ListOf list) {
            return list(path, list, node);
        }
        if (type instanceof Type.MapOf map) {
            return map(path, map, node);
        }
        if (type instanceof Type.Either either) {
            return either(path, either, node);
        }
        return scalar(path, type, node);
    }

    private List<Object> list(String path, Type.ListOf type, Node node) {
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            values.add(value(path + "[" + i + "]", type.element(), items.get(i)));
        }
        return values;
    }

    private Map<String, Object> map(String path, Type.MapOf type, Node node) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!(node instanceof Node.Mapping mapping)) {
            wrong(path, node, "expected names with values, found " + TypeText.found(node), "write {name: value}");
            return values;
        }
        Map<String, Place> seen = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String keyPath = path + "." + entry.key();
            places.put(keyPath, entry.keyPlace());
            Place first = seen.putIfAbsent(entry.key(), entry.keyPlace());
            if (first != null) {
                add(keyPath, entry.keyPlace(), "is given twice", "first at line " + first.line());
            } else if (!type.names().isEmpty() && !type.names().contains(entry.key())) {
                add(keyPath, entry.keyPlace(), "unknown name",
                        NearestName.remedy(entry.key(), type.names(), "known: " + String.join(", ", type.names())));
            } else {
                values.put(entry.key(), value(keyPath, type.value(), entry.value()));
            }
        }
        return values;
    }

    private Object either(String path, Type.Either type, Node node) {
        for (Type candidate : type.types()) {
            Check trial = new Check(file);
            Object value = trial.value(path, candidate, node);
            if (trial.problems.isEmpty()) {
                places.putAll(trial.places);
                return value;
            }
            if (TypeText.sameForm(candidate, node) && !(node instanceof Node.Scalar)) {
                problems.addAll(trial.problems);
                return null;
            }
        }
        wrong(path, node, "expected " + TypeText.of(type) + ", found " + TypeText.found(node), "");
        return null;
    }

    private Object scalar(String path, Type type, Node node) {
        if (node instanceof Node.Scalar scalar) {
            Object value = ScalarValue.of(type, scalar);
            if (value != null) {
                return value;
            }
            if (type instanceof Type.Choice choice) {
                wrong(path, node, "\"" + scalar.text() + "\" is not a choice",
                        NearestName.remedy(scalar.text(), choice.words(), "one of "
                        + String.join(", ", choice.words())));
                return null;
            }
        }
        wrong(path, node, "expected " + TypeText.of(type) + ", found " + TypeText.found(node), "");
        return null;
    }

    private void wrong(String path, Node node, String message, String remedy) {
        add(path, node.place(), message, remedy);
    }

    private void add(String path, Place place, String message, String remedy) {
        problems.add(new Problem(file, place.line(), path, message, remedy));
    }

    private static boolean isNothing(Node node) {
        return node == null || node instanceof Node.Scalar scalar && scalar.value() == null;
    }
}

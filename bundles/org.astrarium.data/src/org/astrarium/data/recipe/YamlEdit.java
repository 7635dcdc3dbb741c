/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Node;

/**
 * Changes one value in the text of a recipe. Each edit is a small one; what comes out is read again and compared with
 * what is wanted, and where that fails (an unusual layout) the next larger value around the place is written anew
 * instead.
 */
final class YamlEdit {
    private final String file;

    private YamlEdit(String file) {
        this.file = file;
    }

    /** See {@link RecipeText#with}. */
    static String with(String file, String text, String path, Object value) {
        List<Object> steps = YamlPath.steps(path);
        Object before = plain(YamlTree.read(file, text));
        if (value == null && YamlValues.at(before, steps) == YamlValues.ABSENT) {
            return text;
        }
        return new YamlEdit(file).toWanted(text, steps, YamlValues.with(before, steps, value), value == null);
    }

    private String toWanted(String text, List<Object> steps, Object wanted, boolean removed) {
        for (int depth = steps.size(); depth >= 0; depth--) {
            for (boolean whole : new boolean[] {false, true}) {
                List<Object> place = steps.subList(0, depth);
                Object value = removed && depth == steps.size() ? YamlValues.ABSENT : YamlValues.at(wanted, place);
                String edited = attempt(text, place, value, wanted, whole);
                if (edited != null) {
                    return edited;
                }
            }
        }
        throw new IllegalStateException("no edit gives the recipe wanted");
    }

    /** The text with a value at its place, or null if that does not make the wanted tree of it. */
    private String attempt(String text, List<Object> steps, Object value, Object wanted, boolean whole) {
        try {
            String edited = set(text, steps, value, whole);
            return YamlValues.same(plain(YamlTree.read(file, edited)), wanted) ? edited : null;
        } catch (InputException | UnsupportedOperationException e) {
            return null;
        }
    }

    /**
     * Sets the value at a path; {@link YamlValues#ABSENT} removes it. Lists and sections that stay are changed value by
     * value, unless they are to be written anew as a {@code whole}.
     */
    private String set(String text, List<Object> steps, Object value, boolean whole) {
        Node node = YamlTree.read(file, text);
        List<Node> chain = new ArrayList<>(List.of(node));
        for (Object step : steps) {
            Node inner = child(node, step);
            if (inner == null) {
                break;
            }
            node = inner;
            chain.add(node);
        }
        YamlSplice splice = new YamlSplice(text);
        if (chain.size() <= steps.size()) {
            Object last = value;
            for (int i = steps.size() - 1; i >= chain.size(); i--) {
                last = steps.get(i) instanceof String key ? Map.of(key, last) : List.of(last);
            }
            return value == YamlValues.ABSENT ? text : splice.add(chain, steps.get(chain.size() - 1), last);
        }
        if (value == YamlValues.ABSENT) {
            return splice.remove(chain.get(chain.size() - 2), steps.get(steps.size() - 1));
        }
        if (!whole && node instanceof Node.Mapping mapping && value instanceof Map<?, ?> map && !map.isEmpty()) {
            return mapping(text, steps, mapping, map);
        }
        if (!whole && node instanceof Node.Sequence sequence && value instanceof List<?> list && !list.isEmpty()) {
            return sequence(text, steps, sequence, list);
        }
        return splice.replace(chain, steps, value);
    }

    private String mapping(String text, List<Object> steps, Node.Mapping mapping, Map<?, ?> wanted) {
        String edited = text;
        for (Map.Entry<?, ?> entry : wanted.entrySet()) {
            Node old = mapping.get((String) entry.getKey());
            if (old == null || !YamlValues.same(plain(old), entry.getValue())) {
                edited = set(edited, longer(steps, entry.getKey()), entry.getValue(), false);
            }
        }
        for (Node.Entry entry : mapping.entries()) {
            if (!wanted.containsKey(entry.key())) {
                edited = set(edited, longer(steps, entry.key()), YamlValues.ABSENT, false);
            }
        }
        return edited;
    }

    /**
     * Items that are the same at the front stay; where the list becomes shorter, those that are the same at its end
     * stay too.
     */
    private String sequence(String text, List<Object> steps, Node.Sequence sequence, List<?> wanted) {
        List<Object> old = sequence.items().stream().map(YamlEdit::plain).collect(Collectors.toList());
        int fewer = Math.max(0, old.size() - wanted.size());
        int tail = 0;
        while (fewer > 0 && tail < wanted.size()
                && YamlValues.same(old.get(old.size() - 1 - tail), wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        String edited = text;
        for (int i = 0; i < wanted.size() - tail; i++) {
            if (i >= old.size() || !YamlValues.same(old.get(i), wanted.get(i))) {
                edited = set(edited, longer(steps, i), wanted.get(i), false);
            }
        }
        for (int i = old.size() - tail - 1; i >= wanted.size() - tail; i--) {
            edited = set(edited, longer(steps, i), YamlValues.ABSENT, false);
        }
        return edited;
    }

    private static List<Object> longer(List<Object> steps, Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return longer;
    }

    private static Node child(Node node, Object step) {
        if (node instanceof Node.Mapping mapping && step instanceof String key) {
            return mapping.get(key);
        }
        return node instanceof Node.Sequence sequence && step instanceof Integer i && i < sequence.items().size()
                ? sequence.items().get(i) : null;
    }

    /** A tree as plain maps, lists and values; of a key given twice the first counts. */
    private static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(e -> map.putIfAbsent(e.key(), plain(e.value())));
            return map;
        }
        if (node instanceof Node.Sequence sequence) {
            List<Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(plain(item)));
            return list;
        }
        return ((Node.Scalar) node).value();
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.astrarium.classifier.ClassifierSettings;
import org.astrarium.core.problem.NearestName;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.recipe.Section;
import org.astrarium.core.recipe.Type;

/** The values that a search tries: keys of the recipe's {@code model} and {@code preprocess}. */
final class SearchSpace {
    private static final double DECADE = 10;
    private static final List<String> SECTIONS = List.of("model", "preprocess");

    private final Recipe recipe;
    private final Map<String, List<Object>> values;
    private final Map<String, Key> keys;
    private final Map<String, String> sections;

    private SearchSpace(Recipe recipe, Map<String, List<Object>> values, Map<String, Key> keys, Map<String,
            String> sections) {
        this.recipe = recipe;
        this.values = values;
        this.keys = keys;
        this.sections = sections;
    }

    static SearchSpace of(Recipe recipe, Section search) {
        Map<String, Key> known = new LinkedHashMap<>();
        Map<String, String> sections = new LinkedHashMap<>();
        for (String section : SECTIONS) {
            Key holder = recipe.schema().type().find(section);
            for (Key key : ((Type.Keys) holder.type()).keys()) {
                known.put(key.name(), key);
                sections.put(key.name(), section);
            }
        }
        Map<String, List<Object>> values = new LinkedHashMap<>();
        ((Map<?, ?>) search.value("space")).forEach((name, list) -> {
            String key = (String) name;
            if (!known.containsKey(key)) {
                throw search.fault("space." + key, "model and preprocess have no such key",
                        NearestName.remedy(key, List.copyOf(known.keySet()), ""));
            }
            List<Object> tried = new ArrayList<>((List<?>) list);
            if (tried.isEmpty()) {
                throw search.fault("space." + key, "there is no value to try", "give at least one");
            }
            values.put(key, tried);
        });
        if (values.isEmpty()) {
            throw search.fault("space", "there is nothing to try", "such as {learning_rate: [0.0001, 0.01]}");
        }
        return new SearchSpace(recipe, values, known, sections);
    }

    /** Every combination. */
    List<Map<String, Object>> grid() {
        List<Map<String, Object>> points = new ArrayList<>(List.of(new LinkedHashMap<>()));
        values.forEach((key, tried) -> {
            List<Map<String, Object>> more = new ArrayList<>();
            for (Map<String, Object> point : points) {
                for (Object value : tried) {
                    Map<String, Object> longer = new LinkedHashMap<>(point);
                    longer.put(key, natural(key, value));
                    more.add(longer);
                }
            }
            points.clear();
            points.addAll(more);
        });
        return points;
    }

    /**
     * Random draws: from a range where two numbers are given, evenly in the logarithm where it spans a decade; else one
     * of the values.
     */
    List<Map<String, Object>> random(int trials, SplittableRandom random) {
        List<Map<String, Object>> points = new ArrayList<>();
        for (int t = 0; t < trials; t++) {
            Map<String, Object> point = new LinkedHashMap<>();
            values.forEach((key, tried) -> point.put(key, natural(key, isRange(tried) ? drawn(tried, random)
                    : tried.get(random.nextInt(tried.size())))));
            points.add(point);
        }
        return points;
    }

    /** The settings with the values of a point. */
    ClassifierSettings applied(ClassifierSettings settings, Map<String, Object> point) {
        Schema schema = new Schema(recipe.schema().analysis(), recipe.schema().keys().stream()
                .filter(key -> SECTIONS.contains(key.name())).toList());
        return settings.with(Check.recipe(recipe.file(), schema, Node.of(sections(point))));
    }

    /** The recipe's sections with the values of a point. */
    Map<String, Object> sections(Map<String, Object> point) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (String section : SECTIONS) {
            Map<String, Object> own = new LinkedHashMap<>(recipe.root().section(section).asMap());
            point.forEach((key, value) -> {
                if (sections.get(key).equals(section)) {
                    own.put(key, value);
                }
            });
            tree.put(section, own);
        }
        return tree;
    }

    private static boolean isRange(List<Object> tried) {
        return tried.size() == 2 && tried.get(0) instanceof Double a && tried.get(1) instanceof Double b && a < b;
    }

    private static double drawn(List<Object> ends, SplittableRandom random) {
        double a = (Double) ends.get(0);
        double b = (Double) ends.get(1);
        return a > 0 && b / a >= DECADE ? a * Math.pow(b / a, random.nextDouble()) : a + (b - a) * random.nextDouble();
    }

    /** Numbers of keys that take whole ones are rounded. */
    private Object natural(String key, Object value) {
        return keys.get(key).type() instanceof Type.Whole && value instanceof Double number ? Math.round(number)
                : value;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.recipe.Node;

/** Trees of values as plain Java values, for comparisons. */
final class Trees {
    private Trees() {
    }

    static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(e -> map.put(e.key(), plain(e.value())));
            return map;
        }
        if (node instanceof Node.Sequence sequence) {
            List<Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(plain(item)));
            return list;
        }
        return ((Node.Scalar) node).value();
    }

    /** The value at a path of keys and single-digit indexes. */
    static Object at(Object tree, String path) {
        Object value = tree;
        for (String step : path.replace("[", ".[").split("\\.")) {
            value = step.startsWith("[") ? ((List<?>) value).get(step.charAt(1) - '0') : ((Map<?, ?>) value).get(step);
        }
        return value;
    }
}

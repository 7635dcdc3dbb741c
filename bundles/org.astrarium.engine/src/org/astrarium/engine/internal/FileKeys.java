/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Type;

/**
 * Finds the table files that a recipe names: the values of all keys whose type is {@link Type.TableFile}, however deep.
 */
final class FileKeys {
    private final Map<String, String> files = new LinkedHashMap<>();

    private FileKeys() {
    }

    /** File names as the recipe writes them, by path of the key. */
    static Map<String, String> of(Recipe recipe) {
        FileKeys found = new FileKeys();
        found.keys("", recipe.schema().keys(), recipe.root().asMap());
        return found.files;
    }

    private void keys(String path, List<Key> keys, Map<?, ?> values) {
        for (Key key : keys) {
            value(path.isEmpty() ? key.name() : path + "." + key.name(), key.type(), values.get(key.name()));
        }
    }

    private void value(String path, Type type, Object value) {
        if (type instanceof Type.TableFile && value instanceof String file) {
            files.put(path, file);
        } else if (type instanceof Type.Keys keys && value instanceof Map<?, ?> map) {
            keys(path, keys.keys(), map);
        } else if (type instanceof Type.ListOf list && value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                value(path + "[" + i + "]", list.element(), items.get(i));
            }
        } else if (type instanceof Type.MapOf map && value instanceof Map<?, ?> named) {
            named.forEach((name, item) -> value(path + "." + name, map.value(), item));
        }
    }
}

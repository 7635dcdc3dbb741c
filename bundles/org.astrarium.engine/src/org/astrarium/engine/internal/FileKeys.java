/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Type;

/**
 * Finds the files or folders that a recipe names: the values of all keys of one type, however deep.
 */
final class FileKeys {
<<<<<<< HEAD
    private final Map<String, String> files = new LinkedHashMap<>();

    private final Class<? extends Type> wanted;

    private FileKeys(Class<? extends Type> wanted) {
        this.wanted = wanted;
=======
    private FileKeys() {
>>>>>>> integration
    }

    /** Names of table files as the recipe writes them, by path of the key. */
    static Map<String, String> of(Recipe recipe) {
<<<<<<< HEAD
        return of(recipe, Type.TableFile.class);
    }

    /** Names of folders of images as the recipe writes them, by path of the key. */
    static Map<String, String> folders(Recipe recipe) {
        return of(recipe, Type.Folder.class);
    }

    private static Map<String, String> of(Recipe recipe, Class<? extends Type> wanted) {
        FileKeys found = new FileKeys(wanted);
        found.keys("", recipe.schema().keys(), recipe.root().asMap());
        return found.files;
    }

    private void keys(String path, List<Key> keys, Map<?, ?> values) {
        for (Key key : keys) {
            value(path.isEmpty() ? key.name() : path + "." + key.name(), key.type(), values.get(key.name()));
        }
    }

    private void value(String path, Type type, Object value) {
        if (wanted.isInstance(type) && value instanceof String file) {
            files.put(path, file);
        } else if (type instanceof Type.Keys keys && value instanceof Map<?, ?> map) {
            keys(path, keys.keys(), map);
        } else if (type instanceof Type.ListOf list && value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                value(path + "[" + i + "]", list.element(), items.get(i));
=======
        Map<String, String> files = new LinkedHashMap<>();
        RecipeWalk.over(recipe, (path, type, value) -> {
            if (type instanceof Type.TableFile && value instanceof String file) {
                files.put(path, file);
>>>>>>> integration
            }
            return true;
        });
        return files;
    }
}

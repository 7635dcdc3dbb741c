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
    private FileKeys() {
    }

    /** Names of table files as the recipe writes them, by path of the key. */
    static Map<String, String> of(Recipe recipe) {
        return of(recipe, Type.TableFile.class);
    }

    /** Names of folders of images as the recipe writes them, by path of the key. */
    static Map<String, String> folders(Recipe recipe) {
        return of(recipe, Type.Folder.class);
    }

    private static Map<String, String> of(Recipe recipe, Class<? extends Type> wanted) {
        Map<String, String> files = new LinkedHashMap<>();
        RecipeWalk.over(recipe, (path, type, value) -> {
            if (wanted.isInstance(type) && value instanceof String file) {
                files.put(path, file);
            }
            return true;
        });
        return files;
    }
}

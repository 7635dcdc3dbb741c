/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Type;

/**
 * Finds the table files that a recipe names: the values of all keys whose type is {@link Type.TableFile}, however deep.
 */
final class FileKeys {
    private FileKeys() {
    }

    /** File names as the recipe writes them, by path of the key. */
    static Map<String, String> of(Recipe recipe) {
        Map<String, String> files = new LinkedHashMap<>();
        RecipeWalk.over(recipe, (path, type, value) -> {
            if (type instanceof Type.TableFile && value instanceof String file) {
                files.put(path, file);
            }
            return true;
        });
        return files;
    }
}

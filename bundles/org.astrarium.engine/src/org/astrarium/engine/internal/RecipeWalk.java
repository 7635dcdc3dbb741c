/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.List;
import java.util.Map;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Type;

/** Goes through all values of a recipe, each with its path and its type, in the order of the schema. */
final class RecipeWalk {
    /** Is shown each value. */
    interface Visitor {
        /** Looks at a value, which may be null; true to be shown its parts as well. */
        boolean visit(String path, Type type, Object value);
    }

    private final Visitor visitor;

    private RecipeWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    static void over(Recipe recipe, Visitor visitor) {
        new RecipeWalk(visitor).value("", recipe.schema().type(), recipe.root().asMap());
    }

    private void value(String path, Type type, Object value) {
        if (!visitor.visit(path, type, value)) {
            return;
        }
        if (type instanceof Type.Keys keys && value instanceof Map<?, ?> section) {
            for (Key key : keys.keys()) {
                value(path.isEmpty() ? key.name() : path + "." + key.name(), key.type(), section.get(key.name()));
            }
        } else if (type instanceof Type.ListOf list && value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                value(path + "[" + i + "]", list.element(), items.get(i));
            }
        } else if (type instanceof Type.MapOf map && value instanceof Map<?, ?> named) {
            named.forEach((name, item) -> value(path + "." + name, map.value(), item));
        }
    }
}

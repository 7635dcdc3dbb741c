/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Type;
import org.astrarium.data.expression.Expression;
import org.astrarium.data.expression.ExpressionException;

/** Finds the names that stand in a recipe's conditions. */
public final class ConditionNames {
    private ConditionNames() {
    }

    /** The names, in the order of their first use; those of conditions that cannot be read are left out. */
    public static Set<String> of(Recipe recipe) {
        Set<String> names = new LinkedHashSet<>();
        RecipeWalk.over(recipe, (path, type, value) -> {
            if (type instanceof Type.Condition && value instanceof String text) {
                try {
                    names.addAll(Expression.parse(text).names());
                } catch (ExpressionException e) {
                    return false; // told where the recipe is checked
                }
            }
            return true;
        });
        return names;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Type;
import org.astrarium.data.expression.Expression;
import org.astrarium.data.expression.ExpressionException;

/** Finds the conditions of a recipe that cannot be read. Whether their columns exist, only the table can tell. */
public final class ConditionSyntax {
    private final Recipe recipe;
    private final List<Problem> problems = new ArrayList<>();

    private ConditionSyntax(Recipe recipe) {
        this.recipe = recipe;
    }

    /** What is wrong with the conditions of a recipe, in the order of its keys. */
    public static List<Problem> problems(Recipe recipe) {
        ConditionSyntax syntax = new ConditionSyntax(recipe);
        syntax.walk(recipe.schema().type(), recipe.root().asMap(), "");
        return syntax.problems;
    }

    private void walk(Type type, Object value, String path) {
        if (type instanceof Type.Condition && value instanceof String text) {
            parse(text, path);
        } else if (type instanceof Type.ListOf list && value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                walk(list.element(), items.get(i), path + "[" + i + "]");
            }
        } else if (type instanceof Type.MapOf map && value instanceof Map<?, ?> entries) {
            entries.forEach((name, entry) -> walk(map.value(), entry, path + "." + name));
        } else if (type instanceof Type.Keys keys && value instanceof Map<?, ?> section) {
            for (Key key : keys.keys()) {
                walk(key.type(), section.get(key.name()), path.isEmpty() ? key.name() : path + "." + key.name());
            }
        }
    }

    private void parse(String text, String path) {
        try {
            Expression.parse(text);
        } catch (ExpressionException e) {
            problems.add(recipe.fault(path, "cannot read \"" + text + "\": " + e.getMessage(), "").problem());
        }
    }
}

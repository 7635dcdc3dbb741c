/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Type;
import org.astrarium.data.expression.Expression;
import org.astrarium.data.expression.ExpressionException;

/** Finds the conditions of a recipe that cannot be read. Whether their columns exist, only the table can tell. */
public final class ConditionSyntax {
    /** More commas than this no expression is expected to have. */
    private static final int MOST_PARTS = 10;

    private final Recipe recipe;
    private final List<Problem> problems = new ArrayList<>();

    private ConditionSyntax(Recipe recipe) {
        this.recipe = recipe;
    }

    /** What is wrong with the conditions of a recipe, in the order of its keys. */
    public static List<Problem> problems(Recipe recipe) {
        ConditionSyntax syntax = new ConditionSyntax(recipe);
        RecipeWalk.over(recipe, syntax::visit);
        return syntax.problems;
    }

    /** A list of conditions is looked at as a whole: a comma may have made two of one. */
    private boolean visit(String path, Type type, Object value) {
        if (type instanceof Type.Condition && value instanceof String text) {
            parse(text, path);
        } else if (type instanceof Type.ListOf list && list.element() instanceof Type.Condition
                && value instanceof List<?> items) {
            conditions(items.stream().map(String::valueOf).toList(), path);
            return false;
        }
        return true;
    }

    /** A list in brackets whose expression with a comma is not quoted has several wrong elements and one mistake. */
    private void conditions(List<String> texts, String path) {
        int next;
        for (int i = 0; i < texts.size(); i = next) {
            next = endOfOneCut(texts, i);
            String place = path + "[" + i + "]";
            if (next > i + 1) {
                String whole = String.join(", ", texts.subList(i, next));
                String quote = whole.contains("\"") ? "'" : "\"";
                problems.add(recipe.fault(place, "YAML takes " + whole + " for " + (next - i) + " expressions",
                        "an expression with a comma has to be quoted: " + quote + whole + quote).problem());
            } else {
                parse(texts.get(i), place);
            }
        }
    }

    /**
     * The index after the last part of an expression that was cut at its commas; after the first part if it was not.
     */
    private static int endOfOneCut(List<String> texts, int first) {
        int last = failure(texts.get(first)) == null ? first : Math.min(texts.size(), first + MOST_PARTS);
        for (int end = first + 2; end <= last; end++) {
            if (failure(String.join(", ", texts.subList(first, end))) == null) {
                return end;
            }
        }
        return first + 1;
    }

    private void parse(String text, String path) {
        String failure = failure(text);
        if (failure != null) {
            problems.add(recipe.fault(path, "cannot read \"" + text + "\": " + failure, "").problem());
        }
    }

    private static String failure(String text) {
        try {
            Expression.parse(text);
            return null;
        } catch (ExpressionException e) {
            return e.getMessage();
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Section;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.expression.Expression;
import org.astrarium.data.expression.ExpressionException;

/** A {@code where} list of a recipe: conditions on a row, all of which must hold. Immutable. */
public final class Conditions {
    private final Section section;
    private final String key;
    private final List<Expression> expressions;

    private Conditions(Section section, String key, List<Expression> expressions) {
        this.section = section;
        this.key = key;
        this.expressions = List.copyOf(expressions);
    }

    /**
     * Reads a list of conditions.
     *
     * @throws InputException if one of them cannot be read; it names the recipe's line and the place in the condition
     */
    static Conditions of(Section section, String key) {
        List<String> texts = section.texts(key);
        List<Expression> expressions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            try {
                expressions.add(Expression.parse(texts.get(i)));
            } catch (ExpressionException e) {
                throw section.fault(key + "[" + i + "]", "cannot read \"" + texts.get(i) + "\": " + e.getMessage(), "");
            }
        }
        return new Conditions(section, key, expressions);
    }

    /** No condition: picks every row. */
    static Conditions none() {
        return new Conditions(null, "where", List.of());
    }

    /** True if there is none, so that every row is picked. */
    public boolean isEmpty() {
        return expressions.isEmpty();
    }

    /** The path of a condition by its number, from 0: {@code clusters[0].where[2]}. */
    public String path(int i) {
        return section.pathOf(key + "[" + i + "]");
    }

    /** The conditions as they are written. */
    public List<String> texts() {
        return expressions.stream().map(Expression::text).toList();
    }

    /** In words: joined by "and". */
    public String text() {
        return String.join(" and ", texts());
    }

    /**
     * What each condition alone picks, in order.
     *
     * @throws InputException if a condition asks for what the table does not have; names the recipe's line
     */
    public List<Selection> each(Table table) {
        List<Selection> picked = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            String at = key + "[" + i + "]";
            for (String name : expressions.get(i).names()) {
                if (table.find(name).isEmpty()) {
                    ComputedColumns.remedy(name).ifPresent(remedy -> {
                        throw section.fault(at, "there is no " + name, remedy);
                    });
                }
            }
            try {
                picked.add(expressions.get(i).select(table, texts().get(i)));
            } catch (InputException e) {
                Problem problem = e.problem();
                throw section.fault(at, problem.message(), problem.remedy());
            }
        }
        return picked;
    }
}

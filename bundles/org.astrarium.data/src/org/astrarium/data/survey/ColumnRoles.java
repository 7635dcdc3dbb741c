/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Section;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;

/** Which column plays which role: a survey's preset, and what the recipe's {@code columns} say otherwise. */
public final class ColumnRoles {
    private final Map<String, String> columns;
    private final Recipe recipe;

    private ColumnRoles(Map<String, String> columns, Recipe recipe) {
        this.columns = columns;
        this.recipe = recipe;
    }

    /** The roles of a recipe, by its keys {@code survey} and {@code columns}. */
    public static ColumnRoles of(Recipe recipe) {
        Section root = recipe.root();
        Map<String, String> columns = new LinkedHashMap<>(SurveyNames.of(root.text("survey")));
        columns.putAll(root.textMap("columns"));
        return new ColumnRoles(columns, recipe);
    }

    /** The roles of a survey, with some columns named otherwise. */
    public static ColumnRoles of(String survey, Map<String, String> overrides) {
        Map<String, String> columns = new LinkedHashMap<>(SurveyNames.of(survey));
        columns.putAll(overrides);
        return new ColumnRoles(columns, null);
    }

    /**
     * The column that plays a role; a role that neither the survey nor the recipe knows is played by the column of its
     * own name.
     */
    public String column(String role) {
        return columns.getOrDefault(role, role);
    }

    /**
     * The column of a table that plays a role.
     *
     * @throws InputException if the table has none; placed at the recipe's {@code columns} or {@code survey}
     */
    public Column column(Table table, String role) {
        return table.find(column(role)).orElseThrow(() -> missing(table, role));
    }

    /**
     * The column of numbers that plays a role.
     *
     * @throws InputException if the table has none, or it does not hold numbers
     */
    public NumberColumn numbers(Table table, String role) {
        if (column(table, role) instanceof NumberColumn numbers) {
            return numbers;
        }
        throw fault("columns." + role, "column \"" + column(role) + "\" holds " + column(table, role).type()
                + ", not numbers", "name a column of numbers");
    }

    /** True if the table has a column for the role. */
    public boolean has(Table table, String role) {
        return table.find(column(role)).isPresent();
    }

    /**
     * The table with each role as a further name of its column, so that a condition may say {@code mode} for
     * {@code mode_best_classification}. A role that is also the name of another column of the table is left to that
     * one. Nothing is copied.
     */
    public Table alias(Table table) {
        List<Column> more = new ArrayList<>();
        columns.forEach((role, name) -> {
            if (table.find(role).isEmpty()) {
                table.find(name).ifPresent(column -> more.add(column.with(renamed(column.info(), role))));
            }
        });
        return more.isEmpty() ? table : table.with(more);
    }

    private static ColumnInfo renamed(ColumnInfo info, String name) {
        return new ColumnInfo(name, info.unit(), info.ucd(), info.utype(), info.description());
    }

    private InputException missing(Table table, String role) {
        Problem problem = table.noColumn(column(role));
        String remedy = problem.remedy() + (problem.remedy().endsWith("?") ? " or" : "; or")
                + " say which with columns: {" + role + ": NAME}";
        return fault("columns." + role, "no column \"" + column(role) + "\" for the role \"" + role + "\"", remedy);
    }

    private InputException fault(String path, String message, String remedy) {
        if (recipe == null) {
            return new InputException(Problem.atKey(path, message, remedy));
        }
        boolean own = recipe.line(path) > 0;
        return recipe.fault(own ? path : "survey", message, remedy);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.Arrays;
import java.util.Optional;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.NearestName;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.survey.ColumnRoles;

/**
 * The columns of a table by the roles they play, as the recipe's {@code survey} and {@code columns} say; computed ones
 * stand in where the table has none. Immutable.
 */
public final class ClusterColumns {
    private final Recipe recipe;
    private final ColumnRoles roles;
    private final Table table;

    private ClusterColumns(Recipe recipe, ColumnRoles roles, Table table) {
        this.recipe = recipe;
        this.roles = roles;
        this.table = table;
    }

    /**
     * The columns that a recipe means.
     *
     * @throws InputException if {@code columns} names a column that the table does not have
     */
    public static ClusterColumns of(Recipe recipe, Table table) {
        recipe.root().textMap("columns").forEach((role, column) -> {
            if (table.find(column).isEmpty()) {
                throw recipe.fault("columns." + role, "no column \"" + column + "\"", NearestName.remedy(column,
                        table.columnNames(), "the table has " + String.join(", ", table.columnNames())));
            }
        });
        ColumnRoles roles = ColumnRoles.of(recipe);
        return new ClusterColumns(recipe, roles, roles.alias(table));
    }

    /** The same with columns computed from others. */
    ClusterColumns with(Table more) {
        return new ClusterColumns(recipe, roles, more);
    }

    /** The table: its own columns, each role as a further name of its column, and what was computed. */
    public Table table() {
        return table;
    }

    /** The column in a role, if the table has it. */
    public Optional<Column> find(Role role) {
        return table.find(roles.column(role.word())).or(() -> table.find(role.word()));
    }

    /** The column of numbers in a role, if there is one. */
    public Optional<NumberColumn> numbers(Role role) {
        return find(role).filter(NumberColumn.class::isInstance).map(NumberColumn.class::cast);
    }

    /** True if there are columns of numbers in all these roles. */
    public boolean has(Role... wanted) {
        return Arrays.stream(wanted).allMatch(role -> numbers(role).isPresent());
    }

    /**
     * The column of numbers in a role.
     *
     * @param path the recipe's key that asks for it
     * @throws InputException if there is none; says how to name it
     */
    public NumberColumn require(Role role, String path) {
        return numbers(role).orElseThrow(() -> missing(role, path));
    }

    /** The role that a column of the table plays, by its name or the role's. */
    public Optional<Role> roleOf(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.word().equals(name) || roles.column(role.word()).equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * The column of numbers that a feature names: one of the table, a role or one that is computed.
     *
     * @param path the recipe's key that names it
     * @throws InputException if there is none
     */
    public NumberColumn feature(String name, String path) {
        Optional<Column> found = table.find(name).or(() -> Role.of(name).flatMap(this::find));
        if (found.isEmpty()) {
            throw recipe.fault(path, "no column \"" + name + "\"", ComputedColumns.remedy(name).orElseGet(() ->
                    NearestName.remedy(name, table.columnNames(), "name a column of the table")));
        }
        if (found.get() instanceof NumberColumn numbers) {
            return numbers;
        }
        throw recipe.fault(path, "column \"" + name + "\" holds " + found.get().type() + ", not numbers",
                "name a column of numbers");
    }

    private InputException missing(Role role, String path) {
        String name = roles.column(role.word());
        String say = "say which column it is: columns: {" + role.word() + ": NAME}";
        String what = "for the role " + role.word() + ", the " + role.meaning();
        if (table.find(name).isPresent()) {
            return recipe.fault(path, "column \"" + name + "\" " + what + ", does not hold numbers", say);
        }
        String nearest = NearestName.of(name, table.columnNames()).map(n -> "did you mean \"" + n + "\"? ").orElse("");
        return recipe.fault(path, "the table has no column \"" + name + "\" " + what, nearest + say);
    }
}

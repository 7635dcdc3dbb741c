/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.NearestName;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.survey.ColumnRoles;

/** The columns of a table by the roles they play, as the recipe's {@code survey} and {@code columns} say. Immutable. */
public final class CepheidColumns {
    /** The default of sample.complete is in this archive's names; in other surveys they stand for their roles. */
    private static final ColumnRoles ARCHIVE = ColumnRoles.of("gaia-dr2", Map.of());

    private final Recipe recipe;
    private final ColumnRoles roles;
    private final Table table;

    private CepheidColumns(Recipe recipe, ColumnRoles roles, Table table) {
        this.recipe = recipe;
        this.roles = roles;
        this.table = table;
    }

    /**
     * The columns that a recipe means.
     *
     * @throws InputException if {@code columns} names a column that the table does not have
     */
    public static CepheidColumns of(Recipe recipe, Table table) {
        recipe.root().textMap("columns").forEach((role, column) -> {
            if (table.find(column).isEmpty()) {
                throw recipe.fault("columns." + role, "no column \"" + column + "\"", NearestName.remedy(column,
                        table.columnNames(), "the table has " + String.join(", ", table.columnNames())));
            }
        });
        return new CepheidColumns(recipe, ColumnRoles.of(recipe), table);
    }

    /** The column in a role, if the table has it. */
    public Optional<Column> find(Role role) {
        return table.find(roles.column(role.word()));
    }

    /** The column of numbers in a role, if there is one. */
    public Optional<NumberColumn> numbers(Role role) {
        return find(role).filter(NumberColumn.class::isInstance).map(NumberColumn.class::cast);
    }

    /** True if there are columns of numbers in all these roles. */
    public boolean hasNumbers(List<Role> wanted) {
        return wanted.stream().allMatch(role -> numbers(role).isPresent());
    }

    /**
     * Checks that there are columns of numbers in all these roles.
     *
     * @throws InputException naming the first that is missing, and how to name it
     */
    public void requireNumbers(List<Role> wanted) {
        wanted.stream().filter(role -> numbers(role).isEmpty()).findFirst().ifPresent(role -> {
            throw missing(role, "numbers");
        });
    }

    /**
     * The column of texts in a role.
     *
     * @throws InputException if there is none; says how to name it
     */
    public StringColumn texts(Role role) {
        if (find(role).orElse(null) instanceof StringColumn texts) {
            return texts;
        }
        throw missing(role, "text");
    }

    /**
     * The column that a word of {@code sample.complete} names: a column of the table, or else the one in a role that
     * has this name, here or in the Gaia archive.
     *
     * @throws InputException if it is neither
     */
    public Column named(String word, String path) {
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(r -> r.word().equals(word) || ARCHIVE.column(r.word()).equals(word)).findFirst();
        return table.find(word).or(() -> role.flatMap(this::find)).orElseThrow(() -> recipe.fault(path,
                "no column \"" + word + "\"", NearestName.remedy(word, table.columnNames(),
                        "name a column of the table, or a role such as period or g")));
    }

    /** The table with each role as a further name of its column, for conditions. */
    Table aliased() {
        return roles.alias(table);
    }

    /** The columns in all roles that the table has, in the order of {@link Role}. */
    public List<Column> all() {
        List<Column> columns = new ArrayList<>();
        for (Role role : Role.values()) {
            find(role).filter(column -> !columns.contains(column)).ifPresent(columns::add);
        }
        return columns;
    }

    private InputException missing(Role role, String kind) {
        String name = roles.column(role.word());
        boolean own = recipe.root().textMap("columns").containsKey(role.word());
        String path = own ? "columns." + role.word() : "survey";
        String say = "say which column it is: columns: {" + role.word() + ": NAME}";
        String what = "for the role " + role.word() + ", the " + role.meaning();
        if (table.find(name).isPresent()) {
            return recipe.fault(path, "column \"" + name + "\" " + what + ", does not hold " + kind, say);
        }
        String nearest = NearestName.of(name, table.columnNames()).map(n -> "did you mean \"" + n + "\"? ").orElse("");
        return recipe.fault(path, "the table has no column \"" + name + "\" " + what, nearest + say);
    }
}

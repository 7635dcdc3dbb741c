/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.subset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.data.expression.Expression;
import org.astrarium.data.files.WholeFile;
import org.astrarium.data.recipe.RecipeText;

/**
 * The computed columns and the subsets of one table, as the file beside it says. Immutable; the text keeps its author's
 * comments and order through every change.
 */
public final class Definitions {
    /** What the file's name is the table's name with. */
    public static final String ENDING = ".columns.yaml";

    private static final String COLUMNS = "columns";
    private static final String SUBSETS = "subsets";

    private final RecipeText text;
    private final List<ComputedColumn> columns;
    private final List<Subset> subsets;

    private Definitions(RecipeText text) {
        this.text = text;
        Recipe recipe = recipe();
        this.columns = DefinitionsYaml.columns(recipe);
        this.subsets = DefinitionsYaml.subsets(recipe);
        DefinitionsCheck.all(this);
    }

    /** Without any, for which no parser need be started. */
    private Definitions(Path file) {
        this.text = RecipeText.of(file.toString(), "astrarium: 1\n");
        this.columns = List.of();
        this.subsets = List.of();
    }

    private Recipe recipe() {
        return DefinitionsYaml.check(text);
    }

    /** No definitions of a table, to begin with. */
    public static Definitions none(Path table) {
        return new Definitions(fileOf(table));
    }

    /**
     * Definitions in a text.
     *
     * @param file what to call it in messages
     * @throws InputException with file, line and key of everything that is wrong
     */
    public static Definitions of(String file, String text) {
        return new Definitions(RecipeText.of(file, text));
    }

    /** The file that holds a table's definitions: {@code cepheids.vot.gz.columns.yaml} beside the table. */
    public static Path fileOf(Path table) {
        return table.resolveSibling(table.getFileName() + ENDING);
    }

    /**
     * The definitions of a table, none if there is no such file.
     *
     * @throws InputException with file, line and key of everything that is wrong
     */
    public static Definitions read(Path table) {
        Path file = fileOf(table);
        return Files.isRegularFile(file) ? new Definitions(RecipeText.read(file)) : none(table);
    }

    /**
     * Writes them beside a table, whole or not at all.
     *
     * @throws InputException if that cannot be done
     */
    public void write(Path table) {
        Path file = fileOf(table);
        try {
            WholeFile.write(file, text.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InputException(Problem.inFile(file.toString(), "cannot be written: " + e.getMessage(),
                    "check its permissions"), e);
        }
    }

    /** The computed columns, in order. */
    public List<ComputedColumn> columns() {
        return columns;
    }

    /** The subsets, in order. */
    public List<Subset> subsets() {
        return subsets;
    }

    /** True if there is nothing defined. */
    public boolean isEmpty() {
        return columns.isEmpty() && subsets.isEmpty();
    }

    /** The computed column of that name, upper and lower case taken as equal. */
    public Optional<ComputedColumn> column(String name) {
        return columns.stream().filter(c -> c.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The subset of that name, upper and lower case taken as equal. */
    public Optional<Subset> subset(String name) {
        return subsets.stream().filter(s -> s.name().equalsIgnoreCase(name)).findFirst();
    }

    /** All names defined, columns first. */
    public List<String> names() {
        List<String> names = new ArrayList<>(columns.stream().map(ComputedColumn::name).toList());
        subsets.forEach(subset -> names.add(subset.name()));
        return names;
    }

    /** The subsets that are named, and those behind the columns and subsets named, in the file's order. */
    public List<Subset> subsetsBehind(Collection<String> names) {
        Set<String> behind = DefinitionsCheck.behind(this, names);
        return subsets.stream().filter(s -> behind.contains(s.name().toLowerCase(Locale.ROOT))).toList();
    }

    /** The text of the file. */
    public String text() {
        return text.text();
    }

    /**
     * With a computed column in place of another one, or at the end. Definitions that use the other one by its name use
     * it by the new name then.
     *
     * @param replaced name of the one that goes; empty for none
     * @throws InputException if the whole is then not as it should be
     */
    public Definitions with(ComputedColumn column, String replaced) {
        return put(renamed(replaced, column.name()), COLUMNS, place(columns, ComputedColumn::name, replaced),
                column.asMap());
    }

    /**
     * With a subset in place of another one, or at the end. Definitions that use the other one by its name use it by
     * the new name then.
     *
     * @param replaced name of the one that goes; empty for none
     * @throws InputException if the whole is then not as it should be
     */
    public Definitions with(Subset subset, String replaced) {
        return put(renamed(replaced, subset.name()), SUBSETS, place(subsets, Subset::name, replaced), subset.asMap());
    }

    /**
     * Without the computed column or subset of that name.
     *
     * @throws InputException if another definition uses it
     */
    public Definitions without(String name) {
        int column = place(columns, ComputedColumn::name, name);
        int subset = place(subsets, Subset::name, name);
        keepUsed(name);
        if (column < columns.size()) {
            return put(text, COLUMNS, column, null);
        }
        return subset < subsets.size() ? put(text, SUBSETS, subset, null) : this;
    }

    /** Names of the definitions whose expressions use another one by its name. */
    public List<String> users(String name) {
        return DefinitionsCheck.usersOf(this, name);
    }

    /** The text with another name of a definition in all expressions that use it. */
    private RecipeText renamed(String name, String next) {
        RecipeText changed = text;
        for (String user : name.isEmpty() || name.equals(next) ? List.<String>of() : users(name)) {
            Optional<ComputedColumn> column = column(user);
            String path = column.isPresent() ? COLUMNS + "[" + place(columns, ComputedColumn::name, user)
                    + "].expression"
                    : SUBSETS + "[" + place(subsets, Subset::name, user) + "].where";
            String before = column.isPresent() ? column.get().expression()
                    : ((Subset.Where) subset(user).orElseThrow().rule()).condition();
            changed = changed.with(path, Expression.parse(before).renamed(name, next));
        }
        return changed;
    }

    /** A name that other definitions use must not go. */
    private void keepUsed(String name) {
        List<String> users = users(name);
        if (!users.isEmpty()) {
            throw new InputException(Problem.atKey("", "\"" + name + "\" is used by \"" + users.get(0) + "\"",
                    "change or delete that one first"));
        }
    }

    private static <T> int place(List<T> items, Function<T, String> name, String wanted) {
        for (int i = 0; i < items.size(); i++) {
            if (name.apply(items.get(i)).equalsIgnoreCase(wanted)) {
                return i;
            }
        }
        return items.size();
    }

    private Definitions put(RecipeText base, String list, int place, Map<String, Object> keys) {
        if (recipe().line(list) == 0 && keys != null) {
            return new Definitions(begun(list, Identifiers.plain(keys)));
        }
        return new Definitions(base.with(list + "[" + place + "]", keys == null ? null : Identifiers.plain(keys)));
    }

    /** The text with the first item of a list, a line of its own as those that will follow. */
    private RecipeText begun(String list, Map<String, Object> keys) {
        String item = RecipeText.of("", "").with("item", List.of(keys)).text().strip();
        String line = item.replaceFirst("(?s)^item:\\s*\\[(.*)]$", list + ":\n  - $1\n");
        String before = text.text().isEmpty() || text.text().endsWith("\n") ? text.text() : text.text() + "\n";
        return line.equals(item) ? text.with(list + "[0]", keys) : RecipeText.of(text.file(), before + line);
    }

    /** The problem with the definition of a name, at its file, line and key. */
    InputException fault(String name, String key, String message, String remedy) {
        int column = place(columns, ComputedColumn::name, name);
        String path = column < columns.size() ? COLUMNS + "[" + column + "]"
                : SUBSETS + "[" + place(subsets, Subset::name, name) + "]";
        return recipe().fault(path + "." + key, message, remedy);
    }
}

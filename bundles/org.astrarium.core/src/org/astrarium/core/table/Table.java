/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.NearestName;
import org.astrarium.core.problem.Problem;

/** A table: columns of the same length, and what is known of it as a whole. Immutable. */
public final class Table {
    private final String name;
    private final List<Parameter> parameters;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final int rows;

    /**
     * @param name       its name or title, empty for none
     * @param parameters what belongs to it as a whole
     * @param columns    its columns, in order
     * @throws IllegalArgumentException if two columns have the same name or the lengths differ
     */
    public Table(String name, List<Parameter> parameters, List<? extends Column> columns) {
        this.name = name;
        this.parameters = List.copyOf(parameters);
        this.rows = columns.isEmpty() ? 0 : columns.get(0).size();
        for (Column column : columns) {
            if (column.size() != rows) {
                throw new IllegalArgumentException(
                        "column " + column.name() + " has " + column.size() + " rows, not " + rows);
            }
            if (this.columns.put(column.name(), column) != null) {
                throw new IllegalArgumentException("two columns are named " + column.name());
            }
        }
    }

    /** Its name or title, empty for none. */
    public String name() {
        return name;
    }

    /** What belongs to it as a whole, in the file's order. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** The first parameter of that name. */
    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
    }

    /** Number of rows. */
    public int rowCount() {
        return rows;
    }

    /** Its columns, in order. */
    public List<Column> columns() {
        return List.copyOf(columns.values());
    }

    /** Its columns' names, in order. */
    public List<String> columnNames() {
        return List.copyOf(columns.keySet());
    }

    /** True if its columns lie in a mapped file, as they were too large for the memory. */
    public boolean isMapped() {
        return columns.values().stream().anyMatch(Column::isMapped);
    }

    /** The column of that name (upper and lower case told apart first, then not). */
    public Optional<Column> find(String columnName) {
        Column exact = columns.get(columnName);
        if (exact != null) {
            return Optional.of(exact);
        }
        return columns.values().stream().filter(c -> c.name().equalsIgnoreCase(columnName)).findFirst();
    }

    /**
     * The column of that name.
     *
     * @throws InputException if there is none; the nearest name is in its remedy
     */
    public Column column(String columnName) {
        return find(columnName).orElseThrow(() -> new InputException(noColumn(columnName)));
    }

    /**
     * The column of numbers of that name.
     *
     * @throws InputException if there is none, or it does not hold numbers
     */
    public NumberColumn numbers(String columnName) {
        if (column(columnName) instanceof NumberColumn numbers) {
            return numbers;
        }
        throw new InputException(Problem.atKey("", "column \"" + columnName + "\" holds "
                + column(columnName).type() + ", not numbers", "name a column of numbers"));
    }

    /** What to say of a column that is not there. */
    public Problem noColumn(String columnName) {
        return Problem.atKey("", "no column \"" + columnName + "\"",
                NearestName.remedy(columnName, columns.keySet(), "the table has " + shortList()));
    }

    /** This table with more columns; one of an existing name takes its place. */
    public Table with(List<? extends Column> more) {
        Map<String, Column> all = new LinkedHashMap<>(columns);
        more.forEach(column -> all.put(column.name(), column));
        return new Table(name, parameters, new ArrayList<>(all.values()));
    }

    /** This table's rows of a selection, copied. */
    public Table gather(Selection selection) {
        int[] picked = selection.rows();
        return new Table(name, parameters, columns.values().stream().map(c -> c.gather(picked)).toList());
    }

    /** The same columns under another name and other parameters. */
    public Table describedBy(String newName, List<Parameter> newParameters) {
        return new Table(newName, newParameters, columns());
    }

    private String shortList() {
        List<String> names = columnNames();
        return names.size() <= 8 ? String.join(", ", names)
                : String.join(", ", names.subList(0, 8)) + " and " + (names.size() - 8) + " more";
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.subset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.NearestName;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.expression.Expression;
import org.astrarium.data.io.TableFiles;

/**
 * A table with its definitions: columns and subsets, each computed once, when it is asked for first. May be asked from
 * any thread.
 */
public final class DefinedTable {
    private final Path file;
    private final Table data;
    private final Definitions definitions;
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, Selection> subsets = new HashMap<>();
    private final Map<String, InputException> failures = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    /**
     * Nothing is computed yet.
     *
     * @param file the table's file, beside which files of identifiers are looked for
     * @param data what it holds
     */
    public DefinedTable(Path file, Table data, Definitions definitions) {
        this.file = file;
        this.data = data;
        this.definitions = definitions;
    }

    /**
     * Reads a table and its definitions.
     *
     * @throws InputException if either is not as it should be
     */
    public static DefinedTable read(Path file, Progress progress) {
        return new DefinedTable(file, TableFiles.read(file, progress), Definitions.read(file));
    }

    /** The table's file. */
    public Path file() {
        return file;
    }

    /** The table as its file has it. */
    public Table data() {
        return data;
    }

    /** What is defined. */
    public Definitions definitions() {
        return definitions;
    }

    /**
     * The table with its computed columns behind its own.
     *
     * @throws InputException if one cannot be computed, with file, line and key
     */
    public synchronized Table table(Progress progress) {
        List<Column> more = new ArrayList<>();
        for (ComputedColumn column : definitions.columns()) {
            more.add(column(column, progress));
        }
        return data.with(more);
    }

    /** The table with those of its computed columns that can be computed; what is wrong with the others is added. */
    public synchronized Table table(List<Problem> problems, Progress progress) {
        List<Column> more = new ArrayList<>();
        for (ComputedColumn column : definitions.columns()) {
            try {
                more.add(column(column, progress));
            } catch (InputException e) {
                problems.add(e.problem());
            }
        }
        return data.with(more);
    }

    /**
     * A computed column.
     *
     * @throws InputException if there is none of that name, or it cannot be computed
     */
    public synchronized Column column(String name, Progress progress) {
        return column(definitions.column(name).orElseThrow(() -> new InputException(unknown(name))), progress);
    }

    /**
     * A table with subsets as columns of true and false behind the others.
     *
     * @param names of which; names of no subset are passed over
     * @throws InputException if one cannot be computed
     */
    public Table withSubsets(Table table, Collection<String> names, Progress progress) {
        List<Column> more = new ArrayList<>();
        for (String name : names) {
            Optional<Subset> subset = definitions.subset(name);
            if (subset.isPresent() && table.find(name).isEmpty()) {
                more.add(truths(subset.get(), subset(name, progress)));
            }
        }
        return table.with(more);
    }

    /**
     * The rows of a subset.
     *
     * @throws InputException if there is none of that name, or it cannot be computed
     */
    public synchronized Selection subset(String name, Progress progress) {
        Subset subset = definitions.subset(name).orElseThrow(() -> new InputException(Problem.atKey("",
                "no subset \"" + name + "\"", NearestName.remedy(name, definitions.names(), ""))));
        return once(subset.name(), subsets, () -> compute(subset, progress)).named(subset.name());
    }

    /** What to know of a subset that was computed, such as identifiers that no row has; empty for nothing. */
    public synchronized String note(String name) {
        return notes.getOrDefault(key(name), "");
    }

    /**
     * The rows for which a condition holds, in which computed columns and subsets stand by their names.
     *
     * @throws InputException if a name is not known, or something cannot be computed
     */
    public Selection select(Expression condition, String name, Progress progress) {
        return condition.select(scope(condition, progress), name, progress);
    }

    /**
     * The values of an expression, in which computed columns and subsets stand by their names.
     *
     * @throws InputException if a name is not known, or something cannot be computed
     */
    public Column evaluate(Expression expression, ColumnInfo info, Progress progress) {
        return expression.evaluate(scope(expression, progress), info, progress);
    }

    /** The table with all that an expression names. */
    private synchronized Table scope(Expression expression, Progress progress) {
        List<Column> more = new ArrayList<>();
        for (String name : expression.names()) {
            if (data.find(name).isEmpty()) {
                Optional<ComputedColumn> column = definitions.column(name);
                Optional<Subset> subset = definitions.subset(name);
                if (column.isEmpty() && subset.isEmpty()) {
                    throw new InputException(unknown(name));
                }
                more.add(column.isPresent() ? column(column.get(), progress)
                        : truths(subset.get(), subset(name, progress)));
            }
        }
        return more.isEmpty() ? data : data.with(more);
    }

    private static BooleanColumn truths(Subset subset, Selection rows) {
        BitSet bits = new BitSet(rows.size());
        for (int row : rows.rows()) {
            bits.set(row);
        }
        return new BooleanColumn(ColumnInfo.of(subset.name(), "", "meta.code", subset.description()), rows.size(),
                bits, Blanks.NONE);
    }

    private Column column(ComputedColumn column, Progress progress) {
        return once(column.name(), columns, () -> {
            refuseTaken(column.name());
            try {
                return evaluate(Expression.parse(column.expression()), column.info(), progress);
            } catch (InputException e) {
                throw placed(column.name(), "expression", e);
            }
        });
    }

    private Selection compute(Subset subset, Progress progress) {
        refuseTaken(subset.name());
        Subset.Rule rule = subset.rule();
        try {
            if (rule instanceof Subset.Where where) {
                return select(Expression.parse(where.condition()), subset.name(), progress);
            }
            if (rule instanceof Subset.Rows rows) {
                return Selection.of(subset.name(), data.rowCount(), RowNumbers.rows(rows.numbers(), data.rowCount()));
            }
            if (rule instanceof Subset.Identifiers list) {
                return match(subset, list.column(), list.values(), progress);
            }
            Subset.IdentifierFile from = (Subset.IdentifierFile) rule;
            String column = from.fileColumn().isEmpty() ? from.column() : from.fileColumn();
            return match(subset, from.column(),
                    IdentifierSource.read(IdentifierSource.find(file, from.file()), column, progress), progress);
        } catch (InputException e) {
            throw placed(subset.name(), rule instanceof Subset.Where ? "where"
                    : rule instanceof Subset.Rows ? "rows" : "ids", e);
        }
    }

    private Selection match(Subset subset, String column, List<String> identifiers, Progress progress) {
        Column values = data.find(column).orElseThrow(() -> new InputException(unknown(column)));
        IdentifierMatch match = IdentifierMatch.of(values, identifiers, progress);
        if (match.missing() > 0) {
            notes.put(key(subset.name()), match.missing() + " of " + match.wanted()
                    + " identifiers are in no row of the table");
        }
        return Selection.of(subset.name(), data.rowCount(), match.rows());
    }

    private void refuseTaken(String name) {
        if (data.find(name).isPresent()) {
            throw definitions.fault(name, "name", "the table has a column \"" + data.column(name).name() + "\"",
                    "give the definition another name");
        }
    }

    private Problem unknown(String name) {
        List<String> known = new ArrayList<>(data.columnNames());
        known.addAll(definitions.names());
        String kinds = definitions.subsets().isEmpty() ? "no column" : "no column or subset";
        return Problem.atKey("", kinds + " \"" + name + "\"", NearestName.remedy(name, known,
                data.noColumn(name).remedy()));
    }

    /** What is wrong in one definition is told of the definition, once, whoever uses it. */
    private InputException placed(String name, String key, InputException e) {
        Problem problem = e.problem();
        return !problem.key().isEmpty() ? e
                : definitions.fault(name, key, (problem.file().isEmpty() ? "" : problem.file() + ": ")
                        + problem.message(), problem.remedy());
    }

    private <T> T once(String name, Map<String, T> known, java.util.function.Supplier<T> compute) {
        String key = key(name);
        if (failures.containsKey(key)) {
            throw failures.get(key);
        }
        T value = known.get(key);
        if (value == null) {
            try {
                value = compute.get();
            } catch (ProblemException e) {
                if (e instanceof InputException wrong) {
                    failures.put(key, wrong);
                }
                throw e;
            }
            known.put(key, value);
        }
        return value;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

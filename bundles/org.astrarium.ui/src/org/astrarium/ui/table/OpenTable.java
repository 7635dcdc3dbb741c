/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.subset.ComputedColumn;
import org.astrarium.data.subset.DefinedTable;
import org.astrarium.data.subset.Definitions;
import org.astrarium.data.subset.Subset;

/**
 * A table that is open, with its definitions as they are now. Immutable; another one takes its place when the file or
 * the definitions change.
 *
 * @param defined  the table and its definitions
 * @param table    the table with those of its computed columns that can be computed
 * @param subsets  rows of those of its subsets that can be computed, by name, in order
 * @param problems what is wrong with the definitions; empty if nothing is
 * @param texts    how the cells of each of the table's columns are written
 * @param readable false if the file of definitions cannot be read: then it must not be written either
 */
public record OpenTable(DefinedTable defined, Table table, Map<String, Selection> subsets, List<Problem> problems,
        List<CellText> texts, boolean readable) {
    /** Reads a table file and the definitions beside it. Not for the UI thread. */
    public static OpenTable read(Path file, Progress progress) {
        return of(file, TableFiles.read(file, progress.part(0, 0.9)), progress.part(0.9, 1));
    }

    /** A table that was read, with the definitions that stand beside its file now. Not for the UI thread. */
    public static OpenTable of(Path file, Table data, Progress progress) {
        try {
            return of(file, data, Definitions.read(file), true, List.of(), progress);
        } catch (InputException e) {
            return of(file, data, Definitions.none(file), false, e.problems(), progress);
        }
    }

    private static OpenTable of(Path file, Table data, Definitions definitions, boolean readable, List<Problem> first,
            Progress progress) {
        List<Problem> problems = new ArrayList<>(first);
        DefinedTable defined = new DefinedTable(file, data, definitions);
        Table table = defined.table(problems, progress);
        Map<String, Selection> subsets = new LinkedHashMap<>();
        for (Subset subset : definitions.subsets()) {
            try {
                subsets.put(subset.name(), defined.subset(subset.name(), progress));
            } catch (InputException e) {
                if (!problems.contains(e.problem())) {
                    problems.add(e.problem());
                }
            }
        }
        return new OpenTable(defined, table, subsets, List.copyOf(problems), texts(table), readable);
    }

    /** Looks at a sample of every column, which would hold up the window. */
    private static List<CellText> texts(Table table) {
        List<CellText> texts = table.columns().stream().map(CellText::of).toList();
        texts.forEach(CellText::widest);
        return texts;
    }

    /** The table's file. */
    public Path file() {
        return defined.file();
    }

    /** What is defined. */
    public Definitions definitions() {
        return defined.definitions();
    }

    /** The expression of a computed column; empty for a column of the file. */
    public String expressionOf(String column) {
        return defined.definitions().column(column).map(c -> c.expression()).orElse("");
    }

    /** All names that expressions on the table may use: columns, computed columns and subsets. */
    public List<String> names() {
        List<String> names = new ArrayList<>(defined.data().columnNames());
        names.addAll(defined.definitions().names());
        return names;
    }

    /** True if another state of the same file has the same values in the same columns. */
    boolean hasColumnsOf(OpenTable other) {
        List<String> computed = definitions().columns().stream().map(ComputedColumn::name).toList();
        return defined.data() == other.defined.data()
                && table.columnNames().equals(other.table.columnNames())
                && definitions().columns().equals(other.definitions().columns())
                && definitions().subsetsBehind(computed).equals(other.definitions().subsetsBehind(computed));
    }
}

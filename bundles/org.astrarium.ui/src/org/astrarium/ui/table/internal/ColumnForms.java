/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Column;
import org.astrarium.data.statistics.ColumnSummary;
import org.astrarium.data.subset.ComputedColumn;
import org.astrarium.data.subset.DefinedTable;
import org.astrarium.data.subset.Definitions;
import org.astrarium.ui.table.CellText;
import org.astrarium.ui.table.OpenTable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The form in which a computed column is made or changed; shows its first values while one types. */
public final class ColumnForms {
    private static final String ID = "column";
    private static final String NAMELESS = "new column";
    private static final int FIRST = 5;

    private ColumnForms() {
    }

    /**
     * Makes the form.
     *
     * @param table  the table as it is now
     * @param column what stands in the fields at first
     * @param isNew  true for a new column, false to change that one
     * @param save   takes the column and the name of the one whose place it takes, empty for none
     * @param cancel closes the form
     */
    public static DefinitionForm open(Composite parent, Supplier<OpenTable> table, ComputedColumn column,
            boolean isNew, BiConsumer<ComputedColumn, String> save, Runnable cancel) {
        String replaced = isNew ? "" : column.name();
        DefinitionForm form = new DefinitionForm(parent, isNew ? "New column" : "Computed column", ID);
        Text expression = form.expression("Expression", "expression", column.expression(), () -> table.get().names());
        Text name = form.line("Name", "name", column.name());
        Text unit = form.line("Unit", "unit", column.unit());
        Text ucd = form.line("UCD", "ucd", column.ucd());
        Text description = form.line("Description", "description", column.description());
        Supplier<ComputedColumn> typed = () -> new ComputedColumn(name.getText().strip(), expression.getText().strip(),
                unit.getText().strip(), ucd.getText().strip(), description.getText().strip());
        form.finish(() -> {
            ComputedColumn wanted = typed.get();
            OpenTable now = table.get();
            return progress -> tried(now, wanted, replaced, progress);
        }, () -> save.accept(typed.get(), replaced), cancel);
        return form;
    }

    private static String tried(OpenTable table, ComputedColumn wanted, String replaced, Progress progress) {
        if (wanted.expression().isEmpty()) {
            throw new MissingException("An expression such as bp - rp; Ctrl+Space offers names and functions");
        }
        String used = wanted.name().isEmpty() ? NAMELESS : wanted.name();
        if (!used.equalsIgnoreCase(replaced) && table.definitions().column(used).isPresent()) {
            throw new MissingException("There is a computed column \"" + used + "\" already");
        }
        Definitions definitions = table.definitions().with(
                new ComputedColumn(used, wanted.expression(), wanted.unit(), "", ""), replaced);
        Column values = new DefinedTable(table.file(), table.defined().data(), definitions).column(used, progress);
        String text = preview(values, progress);
        if (wanted.name().isEmpty()) {
            throw new MissingException(text + "\nGive it a name");
        }
        return text;
    }

    private static String preview(Column column, Progress progress) {
        CellText cells = CellText.of(column);
        StringJoiner first = new StringJoiner(",  ");
        for (int row = 0; row < Math.min(FIRST, column.size()); row++) {
            first.add(column.isBlank(row) ? "blank" : cells.shown(row));
        }
        int blanks = ColumnSummary.of(column, progress).blanks();
        return column.type() + ":  " + first + (column.size() > FIRST ? ",  \u2026" : "") + "\n"
                + (blanks == 0 ? "no blanks" : Notation.PAGE.count(blanks) + " blank") + " in "
                + Notation.PAGE.count(column.size()) + " rows";
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.selection.internal;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Selection;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.table.OpenTable;
import org.astrarium.ui.table.TableEditor;
import org.astrarium.ui.table.internal.ActiveEditor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/**
 * The active selection in the status line: {@code active selection: "calibrators" 103 of 9,570}. It is that of the
 * table in front, or where no table is in front, the one that was chosen last.
 */
public final class ActiveSelectionStatus extends WorkbenchWindowControlContribution {
    private static final int WIDTH = 420;

    private Label label;
    private Path table;
    private ActiveSelections selections;

    @Override
    protected Control createControl(Composite parent) {
        selections = ActiveSelections.of(getWorkbenchWindow());
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2 * Look.UNIT, 0).applyTo(box);
        label = Look.named(new Label(box, SWT.NONE), "status.activeSelection");
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        Consumer<ActiveSelections.Change> follower = change -> {
            table = change.table();
            show();
        };
        selections.addListener(follower);
        IWorkbenchPage page = getWorkbenchWindow().getActivePage();
        ActiveEditor editor = page == null ? null : new ActiveEditor(page, TableEditor.PROP_TABLE, this::follow);
        label.addDisposeListener(event -> {
            selections.removeListener(follower);
            if (editor != null) {
                editor.close();
            }
        });
        return box;
    }

    private void follow(IEditorPart editor) {
        OpenTable open = editor == null ? null : editor.getAdapter(OpenTable.class);
        if (open != null) {
            table = open.file();
        }
        show();
    }

    private void show() {
        if (!label.isDisposed()) {
            String text = table == null ? "" : selections.get(table).map(ActiveSelectionStatus::text).orElse("");
            label.setText(text.replace("&", "&&"));
        }
    }

    /** What is said of a selection. */
    static String text(Selection rows) {
        String counts = Notation.PAGE.count(rows.count()) + " of " + Notation.PAGE.count(rows.size());
        return "active selection: " + (rows.name().isEmpty() ? counts + " rows, picked"
                : "\"" + rows.name() + "\" " + counts);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.nio.file.Path;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.file.FileEditor;
import org.astrarium.ui.table.internal.EditActions;
import org.astrarium.ui.table.internal.SelectionHolder;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;

/**
 * Opens any table file. A table that is read again is arranged as it was.
 *
 * <p>Adapts to {@link Table} and {@link ColumnSummaries} once they are there, which it tells by the property {@link
 * #PROP_TABLE}.
 */
public final class TableEditor extends FileEditor<Table> {
    /** The editor's id. */
    public static final String ID = "org.astrarium.ui.tableEditor";
    /** Fired as a property of the part when its table is there, is another one, or is there no more. */
    public static final int PROP_TABLE = 0x2001;

    private final SelectionHolder selection = new SelectionHolder();
    private EditActions actions;
    private ColumnSummaries summaries;
    private TablePane pane;
    private RowView before;

    /** An editor that has opened nothing yet. */
    public TableEditor() {
        super("tableEditor");
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        site.setSelectionProvider(selection);
    }

    @Override
    public void createPartControl(Composite parent) {
        actions = new EditActions(getEditorSite().getActionBars());
        super.createPartControl(parent);
    }

    @Override
    protected Table read(Path from, Progress progress) {
        TablePane.prepare(area().getDisplay());
        return TableFiles.read(from, progress);
    }

    @Override
    protected void changed() {
        before = pane == null || pane.isDisposed() ? null : pane.view();
        super.changed();
    }

    @Override
    protected void cleared() {
        pane = null;
        boolean had = summaries != null;
        summaries = null;
        selection.setSelection(StructuredSelection.EMPTY);
        if (had) {
            firePropertyChange(PROP_TABLE);
        }
    }

    @Override
    protected void show(Table table) {
        if (table.columns().isEmpty()) {
            say("No columns", "The table in " + file().getFileName() + " has no columns.", "Read Again");
            return;
        }
        pane = new TablePane(area(), file(), table, selection);
        actions.serve(pane);
        summaries = new ColumnSummaries(table);
        if (before != null) {
            area().layout();
            pane.arrangeLike(before);
            before = null;
        }
        // whoever shows more of the table does so in a turn of its own: together they would hold up the window
        ColumnSummaries told = summaries;
        runHere(() -> {
            if (summaries == told) {
                firePropertyChange(PROP_TABLE);
            }
        });
    }

    /** Scrolls to a column of the table. */
    public void reveal(Column column) {
        if (pane != null) {
            pane.reveal(column);
        }
    }

    /** The pane that shows the table; null while there is none. */
    public TablePane pane() {
        return pane;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == ColumnSummaries.class) {
            return adapter.cast(summaries);
        }
        if (adapter == Table.class) {
            return summaries == null ? null : adapter.cast(summaries.table());
        }
        return super.getAdapter(adapter);
    }

    @Override
    protected Control shown() {
        return pane;
    }
}

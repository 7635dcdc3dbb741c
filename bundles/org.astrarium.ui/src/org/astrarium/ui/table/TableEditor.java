/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.look.EmptyState;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.table.internal.BackgroundWork;
import org.astrarium.ui.table.internal.EditActions;
import org.astrarium.ui.table.internal.FileWatch;
import org.astrarium.ui.table.internal.LoadingPage;
import org.astrarium.ui.table.internal.SelectionHolder;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;

/**
 * Opens any table file, of a project or from elsewhere, and only shows it: it is never dirty. Reads in the background;
 * what is wrong with a file is said in the editor. Reads again when the file of a project has changed.
 *
 * <p>Adapts to {@link Table} and {@link ColumnSummaries} once they are there, which it tells by the property {@link
 * #PROP_TABLE}.
 */
public final class TableEditor extends EditorPart {
    /** The editor's id. */
    public static final String ID = "org.astrarium.ui.tableEditor";
    /** Fired as a property of the part when its table is there, is another one, or is there no more. */
    public static final int PROP_TABLE = 0x2001;

    private final SelectionHolder selection = new SelectionHolder();
    private Composite area;
    private FileWatch watch;
    private EditActions actions;
    private Path file;
    private ColumnSummaries summaries;
    private TablePane pane;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        site.setSelectionProvider(selection);
        setInput(input);
        file = pathOf(input);
        setPartName(input.getName());
    }

    private static Path pathOf(IEditorInput input) throws PartInitException {
        IFile resource = ResourceUtil.getFile(input);
        URI uri = resource != null ? resource.getLocationURI()
                : input instanceof IURIEditorInput other ? other.getURI() : null;
        if (uri == null) {
            throw new PartInitException(input.getName() + " is not a file");
        }
        try {
            return Path.of(uri);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new PartInitException(uri + " is not a file on this computer (copy it here first)", e);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        actions = new EditActions(getEditorSite().getActionBars());
        IFile resource = ResourceUtil.getFile(getEditorInput());
        if (resource != null) {
            watch = new FileWatch(resource, new FileWatch.Watcher() {
                @Override
                public void changed() {
                    runHere(() -> read());
                }

                @Override
                public void moved(IFile to) {
                    runHere(() -> follow(to));
                }

                @Override
                public void removed() {
                    runHere(() -> getSite().getPage().closeEditor(TableEditor.this, false));
                }
            });
        }
        read();
    }

    private void runHere(Runnable change) {
        if (!area.isDisposed()) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    change.run();
                }
            });
        }
    }

    private void follow(IFile to) {
        setInput(new FileEditorInput(to));
        file = Path.of(to.getLocationURI());
        setPartName(to.getName());
        watch.follow(to);
    }

    /** Reads the file, again if it was read before; the rows are then arranged as they were. */
    private void read() {
        RowView before = pane == null || pane.isDisposed() ? null : pane.view();
        LoadingPage page = new LoadingPage(emptyArea(), file.getFileName().toString());
        area.layout();
        BackgroundWork work = new BackgroundWork(page, page);
        page.onCancel(work::cancel);
        Path from = file;
        work.start("Reading " + from.getFileName(), progress -> {
            TablePane.prepare(area.getDisplay());
            return TableFiles.read(from, progress);
        }, table -> show(table, before), this::say);
    }

    private Composite emptyArea() {
        pane = null;
        boolean had = summaries != null;
        summaries = null;
        selection.setSelection(StructuredSelection.EMPTY);
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        if (had) {
            firePropertyChange(PROP_TABLE);
        }
        return area;
    }

    private void show(Table table, RowView before) {
        boolean focused = getSite().getPage().getActivePart() == this;
        emptyArea();
        if (table.columns().isEmpty()) {
            state("No columns", "The table in " + file.getFileName() + " has no columns.", "Read Again");
            return;
        }
        pane = new TablePane(area, file, table, selection);
        actions.serve(pane);
        summaries = new ColumnSummaries(table);
        area.layout();
        if (before != null) {
            pane.arrangeLike(before);
        }
        if (focused) {
            pane.setFocus();
        }
        // whoever shows more of the table does so in a turn of its own: together they would hold up the window
        ColumnSummaries told = summaries;
        runHere(() -> {
            if (summaries == told) {
                firePropertyChange(PROP_TABLE);
            }
        });
    }

    private void say(Throwable failure) {
        emptyArea();
        if (failure instanceof Progress.CancelledException) {
            state("Not read", "Reading " + file.getFileName() + " was cancelled.", "Read Again");
        } else {
            state("This file cannot be read", BackgroundWork.text(failure), "Retry");
        }
    }

    private void state(String title, String text, String button) {
        Composite page = new Composite(area, SWT.NONE);
        Look.named(page, "tableEditor.problem");
        new EmptyState(page, title, text).button(button, "tableEditor.retry", this::read);
        area.layout(true, true);
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
    public String getTitleToolTip() {
        return file == null ? super.getTitleToolTip() : file.toString();
    }

    @Override
    public void setFocus() {
        if (pane != null) {
            pane.setFocus();
        } else if (area != null) {
            area.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (watch != null) {
            watch.close();
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing is ever changed here
    }

    @Override
    public void doSaveAs() {
        // not allowed
    }
}

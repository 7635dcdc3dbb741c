/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.subset.Definitions;
import org.astrarium.ui.file.FileEditor;
import org.astrarium.ui.internal.export.ExportTableWizard;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.table.internal.DefinitionsWork;
import org.astrarium.ui.table.internal.EditActions;
import org.astrarium.ui.table.internal.FileWatch;
import org.astrarium.ui.table.internal.SelectionHolder;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;

/**
 * Opens any table file. A table that is read again is arranged as it was.
 *
 * <p>Adapts to {@link OpenTable}, {@link Table} and {@link ColumnSummaries} once they are there, which it tells by the
 * property {@link #PROP_TABLE}.
 */
public final class TableEditor extends FileEditor<OpenTable> {
    /** The editor's id. */
    public static final String ID = "org.astrarium.ui.tableEditor";
    /** Fired as a property of the part when its table is there, is another one, or is there no more. */
    public static final int PROP_TABLE = 0x2001;

    private final SelectionHolder selection = new SelectionHolder();
    private FileWatch definitionsWatch;
    private DefinitionsWork definitions;
    private OpenTable open;
    private EditActions actions;
    private ColumnSummaries summaries;
    private TablePane pane;
    private RowView before;
    /** What of the file could not be read as it stands there; from the thread that reads. */
    private volatile List<String> warnings = List.of();
    private List<String> told = List.of();

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
        IFile resource = ResourceUtil.getFile(getEditorInput());
        if (resource != null) {
            definitionsWatch = new FileWatch(definitionsOf(resource), definitionsWatcher());
        }
    }

    private static IFile definitionsOf(IFile table) {
        return table.getParent().getFile(IPath.fromOSString(table.getName() + Definitions.ENDING));
    }

    private FileWatch.Watcher definitionsWatcher() {
        return new FileWatch.Watcher() {
            @Override
            public void changed() {
                runHere(() -> readDefinitions());
            }

            @Override
            public void moved(IFile to) {
                changed();
            }

            @Override
            public void removed() {
                changed();
            }
        };
    }

    @Override
    protected OpenTable read(Path from, Progress progress) {
        TablePane.prepare(area().getDisplay());
        List<String> odd = new ArrayList<>();
        Table data = TableFiles.read(from, progress.part(0, 0.9), odd::add);
        OpenTable read = OpenTable.of(file(), data, progress.part(0.9, 1));
        warnings = List.copyOf(odd);
        return read;
    }

    @Override
    protected void moved(IFile to) {
        super.moved(to);
        definitionsWatch.follow(definitionsOf(to));
    }

    /** Takes the definitions as they stand in their file now. */
    private void readDefinitions() {
        if (open != null) {
            definitions().read(file(), open.defined().data());
        }
    }

    /**
     * Changes the table's definitions and writes them beside the table. In the UI thread, as the two it tells.
     *
     * @param change what to do to the definitions as they stand in their file; called elsewhere
     * @param done   told when the table shows the change
     * @param failed told what is wrong; nothing is changed then
     */
    public void change(UnaryOperator<Definitions> change, Runnable done, Consumer<Throwable> failed) {
        definitions().change(file(), open.defined().data(), ResourceUtil.getFile(getEditorInput()), change, done,
                failed);
    }

    private DefinitionsWork definitions() {
        if (definitions == null) {
            definitions = new DefinitionsWork(area(), this::showDefinitions);
        }
        return definitions;
    }

    private void showDefinitions(OpenTable now) {
        if (open == null || pane == null || pane.isDisposed()) {
            return;
        }
        if (open.hasColumnsOf(now)) {
            open = now;
            pane.update(now);
            firePropertyChange(PROP_TABLE);
            followActive();
        } else {
            before = pane.view();
            showAnew(now);
        }
    }

    /** The active selection, if it is a subset, is what the subset is now. */
    private void followActive() {
        ActiveSelections selections = ActiveSelections.of(getSite());
        selections.get(file()).ifPresent(rows -> {
            boolean fits = rows.size() == open.table().rowCount();
            Selection now = rows.name().isEmpty() ? fits ? rows : null : open.subsets().get(rows.name());
            selections.set(file(), now, this);
        });
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
        open = null;
        selection.setSelection(StructuredSelection.EMPTY);
        if (had) {
            firePropertyChange(PROP_TABLE);
        }
    }

    @Override
    protected void show(OpenTable opened) {
        open = opened;
        if (opened.table().columns().isEmpty()) {
            say("No columns", "The table in " + file().getFileName() + " has no columns.", "Read Again");
            return;
        }
        pane = new TablePane(area(), opened, selection, ActiveSelections.of(getSite()), paneOwner());
        warn();
        actions.serve(pane);
        summaries = new ColumnSummaries(opened.table(), null);
        if (before != null) {
            area().layout();
            pane.arrangeLike(before);
            before = null;
        }
        followActive();
        // whoever shows more of the table does so in a turn of its own: together they would hold up the window
        ColumnSummaries told = summaries;
        runHere(() -> {
            if (summaries == told) {
                firePropertyChange(PROP_TABLE);
                firePropertyChange(PROP_DIRTY); // it can be saved under another name now
            }
        });
    }

    /**
     * Says above the table what is to be known of how it was made, until the editor is closed: what was lost on its
     * way, a line each. In the UI thread.
     */
    public void tell(List<String> lines) {
        told = List.copyOf(lines);
        if (pane != null && !pane.isDisposed()) {
            warn();
        }
    }

    private void warn() {
        List<String> lines = new ArrayList<>(told);
        lines.addAll(warnings);
        pane.warn(lines);
    }

    private TablePane.Owner paneOwner() {
        return new TablePane.Owner() {
            @Override
            public void saveAsSubset(Selection rows) {
                proposeSubset(rows);
            }

            @Override
            public void export() {
                doSaveAs();
            }
        };
    }

    @Override
    public boolean isSaveAsAllowed() {
        return summaries != null;
    }

    /** Writes the table, or some of its rows, into another file. */
    @Override
    public void doSaveAs() {
        ExportTableWizard.open(getSite().getWorkbenchWindow(), ResourceUtil.getFile(getEditorInput()), open);
    }

    /** Opens the view of subsets with a new one of these rows. */
    private void proposeSubset(Selection rows) {
        try {
            if (getSite().getPage().showView(SubsetsView.ID) instanceof SubsetsView view) {
                view.propose(rows);
            }
        } catch (PartInitException e) {
            ILog.of(TableEditor.class).error("The view of subsets cannot be shown", e);
        }
    }

    /** True if it shows a table, and is one of a page's editors, in front or not. */
    boolean isOpenIn(IWorkbenchPage page) {
        return summaries != null && Arrays.stream(page.getEditorReferences())
                .anyMatch(reference -> reference.getEditor(false) == this);
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
        if (adapter == OpenTable.class) {
            return summaries == null ? null : adapter.cast(open);
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

    @Override
    public void dispose() {
        if (definitionsWatch != null) {
            definitionsWatch.close();
        }
        super.dispose();
    }
}

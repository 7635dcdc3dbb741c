/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Selection;
import org.astrarium.data.subset.ComputedColumn;
import org.astrarium.data.subset.Definitions;
import org.astrarium.ui.look.EmptyState;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.table.internal.ActiveEditor;
import org.astrarium.ui.table.internal.BackgroundWork;
import org.astrarium.ui.table.internal.ColumnActions;
import org.astrarium.ui.table.internal.ColumnDetails;
import org.astrarium.ui.table.internal.ColumnForms;
import org.astrarium.ui.table.internal.ColumnList;
import org.astrarium.ui.table.internal.DefinitionForm;
import org.astrarium.ui.table.internal.Renaming;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.ViewPart;

/**
 * The columns of the table in the active editor: name, unit, type, blanks, smallest and largest value, and a small
 * histogram; of the column that is selected all statistics. They are computed once a table, and for the rows of the
 * active selection when they are asked for, in the background. Selecting a column scrolls the editor to it.
 */
public final class ColumnsView extends ViewPart {
    /** The view's id. */
    public static final String ID = "org.astrarium.ui.columnsView";

    /** How the list and the details of one column share the height. */
    private static final int LIST = 38;
    private static final int DETAILS = 62;

    private final StackLayout stack = new StackLayout();
    private Composite area;
    private Composite nothing;
    private final Consumer<ActiveSelections.Change> follower = this::selectionChanged;
    private ActiveSelections selections;
    private Composite content;
    private Button onlyActive;
    private SashForm parts;
    private ColumnList list;
    private ColumnDetails details;
    private DefinitionForm form;
    private ColumnActions actions;
    private Renaming renaming;
    private ActiveEditor active;
    private TableEditor editor;
    private OpenTable open;
    private ColumnSummaries whole;
    private ColumnSummaries shown;
    private SummaryJob job;

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        area.setLayout(stack);
        nothing = Look.named(new Composite(area, SWT.NONE), "columnsView.empty");
        new EmptyState(nothing, "No table open", "Open a table, and its columns stand here.");
        content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        onlyActive = Look.named(new Button(content, SWT.CHECK), "columnsView.onlyActive");
        onlyActive.setText("Active selection only");
        onlyActive.setToolTipText("Statistics of the rows of the active selection alone");
        GridDataFactory.fillDefaults().indent(2 * Look.UNIT, Look.UNIT).applyTo(onlyActive);
        onlyActive.addListener(SWT.Selection, event -> show());
        parts = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        list = new ColumnList(parts, this::reveal, column -> open == null ? "" : open.expressionOf(column));
        details = new ColumnDetails(parts);
        parts.setWeights(LIST, DETAILS);
        parts.setMaximizedControl(list);
        renaming = new Renaming(content);
        actions = new ColumnActions(getViewSite().getActionBars().getToolBarManager(), owner());
        stack.topControl = nothing;
        selections = ActiveSelections.of(getSite());
        selections.addListener(follower);
        active = new ActiveEditor(getSite().getPage(), TableEditor.PROP_TABLE, this::follow);
    }

    private ColumnActions.Owner owner() {
        return new ColumnActions.Owner() {
            @Override
            public Optional<ComputedColumn> chosen() {
                Column column = list.selected();
                return open == null || column == null ? Optional.empty() : open.definitions().column(column.name());
            }

            @Override
            public boolean canChange() {
                return open != null && open.readable() && editor != null;
            }

            @Override
            public void open(ComputedColumn column, boolean isNew) {
                showForm(column, isNew);
            }

            @Override
            public void delete(ComputedColumn column) {
                change(definitions -> definitions.without(column.name()), () -> { }, failure ->
                        getViewSite().getActionBars().getStatusLineManager()
                                .setErrorMessage(BackgroundWork.text(failure)));
            }
        };
    }

    private void showForm(ComputedColumn column, boolean isNew) {
        closeForm();
        form = ColumnForms.open(content, () -> open, column, isNew, (wanted, replaced) -> {
            DefinitionForm used = form;
            IFile table = ResourceUtil.getFile(editor.getEditorInput());
            renaming.ask(open.definitions(), table, replaced, wanted.name(), () -> change(
                    definitions -> definitions.with(wanted, replaced), this::closeForm, failure -> used.say(failure)));
        }, this::closeForm);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        content.layout(true, true);
        form.setFocus();
    }

    private void closeForm() {
        if (form != null && !form.isDisposed()) {
            form.dispose();
            content.layout(true, true);
        }
        form = null;
    }

    private void change(UnaryOperator<Definitions> change, Runnable done, Consumer<Throwable> failed) {
        if (editor != null) {
            TableEditor changed = editor;
            changed.change(change, () -> {
                follow(changed);
                done.run();
            }, failed);
        }
    }

    private void follow(IEditorPart part) {
        ColumnSummaries now = part == null ? null : part.getAdapter(ColumnSummaries.class);
        // a table that is behind a recipe or a result stays
        boolean behind = now == null && editor != null && editor.isOpenIn(getSite().getPage());
        if (area.isDisposed() || behind) {
            return;
        }
        OpenTable before = open;
        editor = part instanceof TableEditor table ? table : null;
        open = part == null ? null : part.getAdapter(OpenTable.class);
        if (before != null && (open == null || !open.file().equals(before.file()))) {
            closeForm();
        }
        if (now != whole) {
            whole = now;
            stack.topControl = now == null ? nothing : content;
            show();
            area.layout();
        }
        actions.update();
    }

    private void selectionChanged(ActiveSelections.Change change) {
        if (open != null && !area.isDisposed() && ActiveSelections.isSame(change.table(), open.file())) {
            show();
        }
    }

    /** The statistics that are asked for: of all rows, or of those of the active selection. */
    private void show() {
        Selection rows = open == null ? null : selections.get(open.file()).orElse(null);
        onlyActive.setEnabled(rows != null);
        boolean part = rows != null && onlyActive.getSelection();
        ColumnSummaries now = whole == null || !part ? whole : shown != null && shown.rows() == rows
                && shown.table() == whole.table() ? shown : new ColumnSummaries(whole.table(), rows);
        if (now == shown) {
            return;
        }
        boolean sameTable = shown != null && now != null && shown.table() == now.table();
        shown = now;
        if (job != null) {
            job.cancel();
        }
        if (now != null) {
            list.show(now, sameTable);
            job = new SummaryJob(now);
            job.schedule();
        }
        showDetails();
    }

    private void showDetails() {
        int chosen = list.selectedIndex();
        parts.setMaximizedControl(chosen >= 0 ? null : list);
        if (shown != null && chosen >= 0) {
            details.show(list.text(chosen), open == null ? "" : open.expressionOf(list.text(chosen).column().name()),
                    shown.get(chosen));
        }
    }

    private void reveal(Column column) {
        if (editor != null) {
            editor.reveal(column);
        }
        showDetails();
        actions.update();
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.close();
            selections.removeListener(follower);
        }
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }

    private final class SummaryJob extends Job implements Progress {
        private final ColumnSummaries summaries;
        private volatile boolean cancelled;

        SummaryJob(ColumnSummaries summaries) {
            super("Summarising columns");
            this.summaries = summaries;
            setPriority(DECORATE);
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                summaries.compute(this, this::tell);
                return Status.OK_STATUS;
            } catch (CancelledException e) {
                // another table is asked for, or none
                return Status.CANCEL_STATUS;
            }
        }

        private void tell(int column) {
            if (cancelled || area.isDisposed()) {
                return;
            }
            area.getDisplay().asyncExec(() -> {
                if (shown == summaries && !area.isDisposed()) {
                    list.refresh(column);
                    if (column == list.selectedIndex()) {
                        showDetails();
                    }
                }
            });
        }

        @Override
        protected void canceling() {
            cancelled = true;
        }

        @Override
        public void report(double fraction, String phase) {
            // the list fills visibly
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}

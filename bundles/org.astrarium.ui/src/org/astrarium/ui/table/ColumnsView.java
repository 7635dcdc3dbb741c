/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.ui.look.EmptyState;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.table.internal.ActiveEditor;
import org.astrarium.ui.table.internal.ColumnList;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;

/**
 * The columns of the table in the active editor: name, unit, type, blanks, smallest and largest value, and a small
 * histogram. They are computed once a table, in the background. Selecting a column scrolls the editor to it.
 */
public final class ColumnsView extends ViewPart {
    /** The view's id. */
    public static final String ID = "org.astrarium.ui.columnsView";

    private final StackLayout stack = new StackLayout();
    private Composite area;
    private Composite nothing;
    private ColumnList list;
    private ActiveEditor active;
    private ColumnSummaries shown;
    private SummaryJob job;

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        area.setLayout(stack);
        nothing = Look.named(new Composite(area, SWT.NONE), "columnsView.empty");
        new EmptyState(nothing, "No table open", "Open a table, and its columns stand here.");
        list = new ColumnList(area, this::reveal);
        stack.topControl = nothing;
        active = new ActiveEditor(getSite().getPage(), TableEditor.PROP_TABLE, this::follow);
    }

    private void follow(IEditorPart editor) {
        ColumnSummaries now = editor == null ? null : editor.getAdapter(ColumnSummaries.class);
        if (now == shown || area.isDisposed()) {
            return;
        }
        shown = now;
        if (job != null) {
            job.cancel();
        }
        stack.topControl = now == null ? nothing : list;
        if (now != null) {
            list.show(now);
            job = new SummaryJob(now);
            job.schedule();
        }
        area.layout();
    }

    private void reveal(Column column) {
        if (active.editor() instanceof TableEditor editor) {
            editor.reveal(column);
        }
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.close();
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

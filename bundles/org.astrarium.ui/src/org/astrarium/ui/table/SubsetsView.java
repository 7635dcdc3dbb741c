/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Selection;
import org.astrarium.data.subset.Definitions;
import org.astrarium.data.subset.Subset;
import org.astrarium.ui.look.EmptyState;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.table.internal.ActiveEditor;
import org.astrarium.ui.table.internal.BackgroundWork;
import org.astrarium.ui.table.internal.DefinitionForm;
import org.astrarium.ui.table.internal.Renaming;
import org.astrarium.ui.table.internal.SubsetActions;
import org.astrarium.ui.table.internal.SubsetForms;
import org.astrarium.ui.table.internal.SubsetList;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.ViewPart;

/**
 * The named subsets of the table in the active editor. The one that is chosen is the active selection, everywhere. New
 * ones are made here: by a condition, by identifiers, of rows that were picked, of other subsets.
 */
public final class SubsetsView extends ViewPart {
    /** The view's id. */
    public static final String ID = "org.astrarium.ui.subsetsView";

    private final StackLayout stack = new StackLayout();
    private final Consumer<ActiveSelections.Change> follower = this::selectionChanged;
    private ActiveSelections selections;
    private Composite area;
    private Composite nothing;
    private Composite content;
    private SubsetList list;
    private Label problem;
    private DefinitionForm form;
    private SubsetActions actions;
    private Renaming renaming;
    private ActiveEditor active;
    private TableEditor editor;
    private OpenTable open;

    @Override
    public void createPartControl(Composite parent) {
        selections = ActiveSelections.of(getSite());
        area = parent;
        area.setLayout(stack);
        nothing = Look.named(new Composite(area, SWT.NONE), "subsetsView.empty");
        new EmptyState(nothing, "No table open", "Open a table, and its subsets stand here.");
        content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        list = new SubsetList(content, this::activate, () -> actions.update(), () -> actions.edit());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        problem = Look.named(new Label(content, SWT.WRAP), "subsetsView.problem");
        GridDataFactory.fillDefaults().grab(true, false).indent(2 * Look.UNIT, Look.UNIT).exclude(true)
                .applyTo(problem);
        actions = new SubsetActions(getViewSite().getActionBars().getToolBarManager(), owner());
        renaming = new Renaming(content);
        stack.topControl = nothing;
        selections.addListener(follower);
        active = new ActiveEditor(getSite().getPage(), TableEditor.PROP_TABLE, this::follow);
    }

    private SubsetActions.Owner owner() {
        return new SubsetActions.Owner() {
            @Override
            public List<Subset> chosen() {
                return list.selected();
            }

            @Override
            public Selection active() {
                return activeRows();
            }

            @Override
            public boolean canChange() {
                return open != null && open.readable();
            }

            @Override
            public void open(Function<SubsetForms, DefinitionForm> wanted) {
                showForm(wanted);
            }

            @Override
            public void delete(Subset subset) {
                change(definitions -> definitions.without(subset.name()), () -> { }, SubsetsView.this::say);
            }
        };
    }

    private Selection activeRows() {
        return open == null ? null : selections.get(open.file()).orElse(null);
    }

    private void follow(IEditorPart part) {
        OpenTable now = part == null ? null : part.getAdapter(OpenTable.class);
        // a table that is behind a recipe or a result stays: its rows are picked in their figures
        boolean behind = now == null && editor != null && editor.isOpenIn(getSite().getPage());
        if (area.isDisposed() || now == open || behind) {
            return;
        }
        if (now == null || open == null || !now.file().equals(open.file())) {
            closeForm();
        }
        open = now;
        editor = part instanceof TableEditor table ? table : null;
        stack.topControl = now == null ? nothing : content;
        show();
        area.layout();
    }

    private void show() {
        if (open != null) {
            list.show(open, activeRows());
            say(open.problems().stream().map(SubsetsView::line).collect(Collectors.joining("\n")));
        }
        actions.update();
    }

    /** Where it is, as far as it is in a file, and what it is. */
    private static String line(Problem wrong) {
        String key = wrong.key().isEmpty() ? "" : wrong.key() + ": ";
        return (wrong.line() > 0 ? "Line " + wrong.line() + ": " : "") + key + wrong.text();
    }

    private void say(Throwable failure) {
        say(BackgroundWork.text(failure));
    }

    private void say(String text) {
        problem.setForeground(Look.error());
        problem.setText(text.replace("&", "&&"));
        problem.setVisible(!text.isEmpty());
        ((GridData) problem.getLayoutData()).exclude = text.isEmpty();
        content.layout(true, true);
    }

    private void selectionChanged(ActiveSelections.Change change) {
        if (open != null && !area.isDisposed() && ActiveSelections.isSame(change.table(), open.file())) {
            list.show(open, activeRows());
            actions.update();
        }
    }

    private void activate(Subset subset) {
        Selection rows = subset == null ? null : open.subsets().get(subset.name());
        // not at once: the list is in the middle of telling what was chosen
        area.getDisplay().asyncExec(() -> {
            if (open != null && !area.isDisposed()) {
                selections.set(open.file(), rows, this);
            }
        });
    }

    /** Opens a form for a subset of these rows of the table. */
    public void propose(Selection rows) {
        if (open != null && open.readable()) {
            showForm(forms -> forms.rows(rows));
        }
    }

    private void showForm(Function<SubsetForms, DefinitionForm> wanted) {
        closeForm();
        form = wanted.apply(new SubsetForms(content, () -> open, this::save, this::closeForm));
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

    /** Saves a subset and makes it the active selection. */
    private void save(Subset subset, String replaced) {
        DefinitionForm used = form;
        IFile table = ResourceUtil.getFile(editor.getEditorInput());
        renaming.ask(open.definitions(), table, replaced, subset.name(),
                () -> change(definitions -> definitions.with(subset, replaced), () -> {
                    closeForm();
                    selections.set(open.file(), open.subsets().get(subset.name()), this);
                }, failure -> used.say(failure)));
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

    @Override
    public void setFocus() {
        if (form != null && !form.isDisposed()) {
            form.setFocus();
        } else {
            stack.topControl.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.close();
            selections.removeListener(follower);
        }
        super.dispose();
    }
}

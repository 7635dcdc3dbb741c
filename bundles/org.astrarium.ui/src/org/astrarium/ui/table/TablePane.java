/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Selection;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.table.internal.BackgroundWork;
import org.astrarium.ui.table.internal.FilterField;
import org.astrarium.ui.table.internal.ReadWarnings;
import org.astrarium.ui.table.internal.StatusStrip;
import org.astrarium.ui.table.internal.TableGrid;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/**
 * A table on the screen, with a field for a condition above and a status line below. Gives the selected rows as one
 * {@link SelectedRows}. Nothing of the table is copied; sorting and filtering run in the background.
 */
public final class TablePane extends Composite {
    /** A selection made with a drag or with the arrow keys is told when it has stood still for so long. */
    private static final int SETTLE_MS = 120;

    /** What the pane's owner does for it. */
    public interface Owner {
        /** Gives rows a name. */
        void saveAsSubset(Selection rows);

        /** Writes the table into another file. */
        void export();
    }

    private final Path file;
    private final ActiveSelections selections;
    private final Owner owner;
    private final FilterField filter;
    private final TableGrid grid;
    private final StatusStrip status;
    private final BackgroundWork work;
    private final ISelectionProvider selected;
    private final Runnable settle = this::selectionSettled;
    private volatile OpenTable open;
    private ReadWarnings warnings;
    private SortKey sort;
    private String condition = "";

    /**
     * Shows a table.
     *
     * @param parent     where
     * @param open       the table with its definitions
     * @param selected   is given the selected rows, once they have stood still for a moment
     * @param selections the workbench's active selections: that of the table is marked, and whole rows that are
     *                   selected become it
     * @param owner      whom to ask
     */
    public TablePane(Composite parent, OpenTable open, ISelectionProvider selected, ActiveSelections selections,
            Owner owner) {
        super(parent, SWT.NONE);
        this.open = open;
        this.file = open.file();
        this.selected = selected;
        this.selections = selections;
        this.owner = owner;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        filter = new FilterField(this, open.table(), () -> this.open.names(), this::filter,
                only -> rearrange("Filtering"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        RowView rows = RowView.of(open.table(),
                (expression, progress) -> this.open.defined().select(expression, "", progress));
        grid = new TableGrid(this, filter.text(), rows, open.texts(), gridOwner());
        Look.named(grid.control(), "tableEditor.table");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        status = new StatusStrip(this, this::cancel, this::goToRow);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
        work = new BackgroundWork(this, status);
        status.showStatus(view().countText());
        Consumer<ActiveSelections.Change> follower = this::activeChanged;
        selections.addListener(follower);
        addDisposeListener(event -> selections.removeListener(follower));
        mark(active());
    }

    private TableGrid.Owner gridOwner() {
        return new TableGrid.Owner() {
            @Override
            public void sortWanted(SortKey key) {
                sort(key);
            }

            @Override
            public void selectionChanged() {
                selectionMoved();
            }

            @Override
            public void copied(String message) {
                status.showValue(message);
            }

            @Override
            public String expressionOf(String column) {
                return open.expressionOf(column);
            }

            @Override
            public void fillMenu(IMenuManager menu) {
                fill(menu);
            }
        };
    }

    private void fill(IMenuManager menu) {
        Selection rows = grid.selectedRows();
        Selection active = active();
        menu.add(action("Make Active Selection", grid.hasSelection(), () -> selections.set(file, rows, this)));
        menu.add(action("Clear Active Selection", active != null, () -> selections.clear(file, this)));
        menu.add(action("Save Selected Rows as Subset", grid.hasSelection(), () -> owner.saveAsSubset(rows)));
        menu.add(action("Save Rows Shown as Subset", true, () -> owner.saveAsSubset(view().selection())));
        menu.add(action("Export Table...", true, owner::export));
    }

    private static IAction action(String text, boolean enabled, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }

    /** Says above the grid what of the table could not be read or kept; nothing if that is nothing. */
    void warn(List<String> lines) {
        if (warnings != null) {
            warnings.dispose();
            warnings = null;
        }
        if (!lines.isEmpty()) {
            warnings = new ReadWarnings(this, lines);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(warnings);
            warnings.moveAbove(grid.control());
        }
        layout(true, true);
    }

    /** The definitions have changed in what concerns no column. */
    void update(OpenTable newOpen) {
        open = newOpen;
    }

    /** The active selection of this table; null for none. */
    private Selection active() {
        return selections.get(file).filter(rows -> rows.size() == open.table().rowCount()).orElse(null);
    }

    private void activeChanged(ActiveSelections.Change change) {
        if (isDisposed() || !ActiveSelections.isSame(change.table(), file)) {
            return;
        }
        Selection active = active();
        mark(active);
        if (view().within() != null) {
            rearrange("Filtering");
        } else if (active != null && change.source() != this && active.name().isEmpty()) {
            grid.scrollTo(active.rows()[0]);
        }
    }

    private void mark(Selection active) {
        filter.setActive(active != null);
        grid.mark(active);
    }

    /**
     * Loads what the first pane needs, which takes longer than making it, as far as can be outside of the UI thread,
     * where this is to be called; and what cannot in a turn of its own.
     */
    static void prepare(Display display) {
        TableGrid.load();
        display.asyncExec(TableGrid::tryOut);
    }

    /** The rows shown. */
    public RowView view() {
        return grid.view();
    }

    /** The grid's widget. */
    public NatTable grid() {
        return grid.control();
    }

    /** Shows rows as another pane of the same file did: what of it does not fit this table is left out. */
    public void arrangeLike(RowView other) {
        SortKey key = other.sort();
        String name = key == null ? "" : other.table().columnNames().get(key.column());
        int column = view().table().columnNames().indexOf(name);
        sort = key == null || column < 0 ? null : new SortKey(column, key.descending());
        condition = other.condition();
        filter.setOnlyActive(other.within() != null);
        if (sort != null || !condition.isEmpty() || filter.isOnlyActive()) {
            filter.text().setText(condition);
            rearrange("Filtering");
        }
    }

    /** Sorts by a column; null for the file's order. */
    public void sort(SortKey key) {
        sort = key;
        rearrange(key == null ? "Sorting" : "Sorting by " + view().table().columns().get(key.column()).name());
    }

    /** Shows only rows that satisfy a condition; all if it is blank. */
    public void filter(String newCondition) {
        filter.hideProblem();
        condition = newCondition;
        rearrange("Filtering");
    }

    /** Whatever is wanted last counts: a condition given while a sort is under way does not undo it. */
    private void rearrange(String name) {
        RowView now = grid.view();
        SortKey key = sort;
        String where = condition;
        Selection within = filter.isOnlyActive() ? active() : null;
        work.start(name, progress -> now.within(within).sortedBy(key, progress).filteredBy(where, progress), this::show,
                this::stopped);
    }

    private void show(RowView rows) {
        grid.show(rows);
        status.showStatus(rows.countText());
        selectionMoved();
    }

    private void stopped(Throwable failure) {
        sort = view().sort();
        condition = view().condition();
        if (failure instanceof Progress.CancelledException) {
            status.showValue("Cancelled; the rows are as before");
        } else {
            filter.show(failure);
        }
    }

    private void cancel() {
        work.cancel();
    }

    /** Scrolls to a row and selects it. */
    public void goToRow(int number) {
        int rows = view().table().rowCount();
        if (number < 1 || number > rows) {
            status.showValue("There is no row " + Notation.PAGE.count(number) + ": the table has "
                    + Notation.PAGE.count(rows));
        } else if (!grid.goTo(number - 1)) {
            status.showValue("Row " + Notation.PAGE.count(number) + " is not among the rows shown");
        } else {
            grid.control().setFocus();
        }
    }

    /** Scrolls to a column; shows it if it was hidden. */
    public void reveal(Column column) {
        int index = view().table().columns().indexOf(column);
        if (index >= 0) {
            grid.reveal(index);
        }
    }

    /** Copies the selected cells as tab-separated text. */
    public void copy() {
        grid.copy(false);
    }

    /** Selects every cell shown. */
    public void selectAll() {
        grid.selectAll();
    }

    /** Puts the caret into the field for the condition. */
    public void askForCondition() {
        filter.text().setFocus();
        filter.text().selectAll();
    }

    @Override
    public boolean setFocus() {
        return grid.control().setFocus();
    }

    private void selectionMoved() {
        status.showValue(grid.valueText());
        getDisplay().timerExec(SETTLE_MS, settle);
    }

    private void selectionSettled() {
        if (!isDisposed()) {
            selected.setSelection(grid.hasSelection()
                    ? new StructuredSelection(new SelectedRows(file, view().table(), grid.selectedRows()))
                    : StructuredSelection.EMPTY);
            if (grid.hasWholeRows()) {
                selections.set(file, grid.selectedRows(), this);
            }
        }
    }
}

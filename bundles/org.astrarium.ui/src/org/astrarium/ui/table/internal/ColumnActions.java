/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.Optional;
import org.astrarium.data.subset.ComputedColumn;
import org.astrarium.ui.look.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;

/** What the view of columns can do with computed columns. */
public final class ColumnActions {
    private static final ComputedColumn EMPTY = new ComputedColumn("", "", "", "", "");

    /** The view. */
    public interface Owner {
        /** The computed column that is chosen. */
        Optional<ComputedColumn> chosen();

        /** True if the table's definitions can be changed. */
        boolean canChange();

        /** Opens the form of a new column or of one that is there. */
        void open(ComputedColumn column, boolean isNew);

        /** Takes a column away. */
        void delete(ComputedColumn column);
    }

    private final Owner owner;
    private final IAction create;
    private final IAction edit;
    private final IAction delete;

    /** Puts them into a tool bar. */
    public ColumnActions(IToolBarManager bar, Owner owner) {
        this.owner = owner;
        create = action(bar, "columns.new", "New Column", Icons.ADD, () -> owner.open(EMPTY, true));
        edit = action(bar, "columns.edit", "Edit Computed Column", Icons.EDIT,
                () -> owner.chosen().ifPresent(column -> owner.open(column, false)));
        delete = action(bar, "columns.delete", "Delete Computed Column", Icons.REMOVE,
                () -> owner.chosen().ifPresent(owner::delete));
        update();
    }

    private static IAction action(IToolBarManager bar, String id, String text, Icons icon, Runnable run) {
        Action action = new Action(text, icon.descriptor()) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setId(id);
        action.setToolTipText(text);
        bar.add(action);
        return action;
    }

    /** Another column is chosen, or another table. */
    public void update() {
        boolean can = owner.canChange();
        boolean computed = can && owner.chosen().isPresent();
        create.setEnabled(can);
        edit.setEnabled(computed);
        delete.setEnabled(computed);
    }
}

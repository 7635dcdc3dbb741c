/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import org.astrarium.ui.table.TablePane;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Copy, Select All and Find of the workbench's Edit menu, for the grid while it has the focus; otherwise they belong to
 * the field that has it.
 */
public final class EditActions {
    private final IActionBars bars;

    /** For an editor's action bars. */
    public EditActions(IActionBars bars) {
        this.bars = bars;
    }

    /** Lets them work on a pane. */
    public void serve(TablePane pane) {
        Control grid = pane.grid();
        grid.addListener(SWT.FocusIn, event -> {
            set(ActionFactory.COPY, pane::copy);
            set(ActionFactory.SELECT_ALL, pane::selectAll);
            set(ActionFactory.FIND, pane::askForCondition);
            bars.updateActionBars();
        });
        grid.addListener(SWT.FocusOut, event -> release());
        grid.addListener(SWT.Dispose, event -> release());
    }

    private void release() {
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), null);
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), null);
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), null);
        bars.updateActionBars();
    }

    private void set(ActionFactory factory, Runnable run) {
        bars.setGlobalActionHandler(factory.getId(), new Action() {
            @Override
            public void run() {
                run.run();
            }
        });
    }
}

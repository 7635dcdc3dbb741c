/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.function.IntConsumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.reorder.config.DefaultColumnReorderBindings;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.action.ViewportSelectColumnAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;

/**
 * What mouse and keys do in the grid: cells and rows are selected, a click on a header sorts, with Ctrl it selects the
 * column; headers are dragged to reorder, their edges to resize.
 */
final class GridBindings extends DefaultSelectionBindings {
    /** What only the grid's owner can do. */
    interface Actions {
        /** The header of a column was clicked. */
        void headerClicked(int column);

        /** A context menu is wanted on a header. */
        void headerMenu(int column);

        /** A context menu is wanted on the cells. */
        void bodyMenu();

        /** The selected cells are to be copied. */
        void copy(boolean withNames);
    }

    private final Actions actions;

    GridBindings(Actions actions) {
        this.actions = actions;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        // First come, first served: a click on the edge between two headers is meant for their width.
        new DefaultColumnResizeBindings().configureUiBindings(bindings);
        super.configureUiBindings(bindings);
        new DefaultColumnReorderBindings().configureUiBindings(bindings);
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (nat, event) -> actions.copy(false));
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1 | SWT.MOD2, 'c'),
                (nat, event) -> actions.copy(true));
        bindings.registerMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 3),
                (nat, event) -> atColumn(nat, event, actions::headerMenu));
        bindings.registerMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 3),
                (nat, event) -> actions.bodyMenu());
        bindings.registerMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.ROW_HEADER, 3),
                (nat, event) -> actions.bodyMenu());
    }

    @Override
    protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry bindings) {
        bindings.registerSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE),
                (nat, event) -> atColumn(nat, event, actions::headerClicked));
        bindings.registerSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.MOD1),
                new ViewportSelectColumnAction(false, true));
        bindings.registerSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.MOD1 | SWT.MOD2),
                new ViewportSelectColumnAction(true, true));
        bindings.registerSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.MOD2),
                new ViewportSelectColumnAction(true, false));
    }

    private static void atColumn(NatTable nat, MouseEvent event, IntConsumer action) {
        int column = nat.getColumnIndexByPosition(nat.getColumnPositionByX(event.x));
        if (column >= 0) {
            nat.forceFocus();
            action.accept(column);
        }
    }
}

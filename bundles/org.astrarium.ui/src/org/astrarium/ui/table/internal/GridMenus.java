/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Menu;

/** The menus of the grid under the right mouse button. */
final class GridMenus {
    private final TableGrid grid;
    private Menu open;

    GridMenus(TableGrid grid) {
        this.grid = grid;
    }

    void showForColumn(int column) {
        MenuManager menu = new MenuManager();
        boolean sortable = grid.isSortable(column);
        menu.add(action("Sort Ascending", sortable, () -> grid.sort(column, false)));
        menu.add(action("Sort Descending", sortable, () -> grid.sort(column, true)));
        menu.add(action("Order of the File", grid.view().sort() != null, grid::unsort));
        menu.add(new Separator());
        GridColumns columns = grid.columns();
        menu.add(action("Hide", columns.visibleCount() > 1, () -> columns.hide(column)));
        menu.add(hidden(columns));
        menu.add(action("Show All Columns", columns.hidden().length > 0, columns::showAll));
        menu.add(new Separator());
        int place = columns.place(column);
        int last = columns.visibleCount() - 1;
        menu.add(action("Move to the Left", place > 0, () -> columns.move(column, place - 1)));
        menu.add(action("Move to the Right", place < last, () -> columns.move(column, place + 1)));
        menu.add(action("Move to the Start", place > 0, () -> columns.move(column, 0)));
        menu.add(action("Move to the End", place < last, () -> columns.move(column, last)));
        menu.add(new Separator());
        menu.add(action("Fit Width", true, () -> columns.fit(column)));
        show(menu);
    }

    private MenuManager hidden(GridColumns columns) {
        MenuManager menu = new MenuManager("Show Hidden Column");
        for (int column : columns.hidden()) {
            menu.add(action(columns.name(column), true, () -> columns.show(column)));
        }
        return menu;
    }

    void showForCells() {
        MenuManager menu = new MenuManager();
        menu.add(action("Copy\tCtrl+C", grid.hasSelection(), () -> grid.copy(false)));
        menu.add(action("Copy with Column Names\tCtrl+Shift+C", grid.hasSelection(), () -> grid.copy(true)));
        menu.add(action("Select All\tCtrl+A", true, grid::selectAll));
        menu.add(new Separator());
        grid.fillMenu(menu);
        show(menu);
    }

    private void show(MenuManager menu) {
        NatTable nat = grid.control();
        if (open != null && !open.isDisposed()) {
            open.dispose();
        }
        open = menu.createContextMenu(nat);
        open.setVisible(true);
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
}

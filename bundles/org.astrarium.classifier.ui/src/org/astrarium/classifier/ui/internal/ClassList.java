/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.util.List;
import org.astrarium.core.result.Notation;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The classes of a set with their counts, all of them first, what is left out last; one is chosen. */
final class ClassList {
    /** Stands for all classes. */
    static final int ALL = -1;
    private static final int WIDTH = 150;

    private final Table table;
    private int classes;

    ClassList(Composite parent, Runnable chosen) {
        table = Look.named(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER), "images.classes");
        table.setHeaderVisible(true);
        new TableColumn(table, SWT.LEFT).setText("Class");
        new TableColumn(table, SWT.RIGHT).setText("Sources");
        GridDataFactory.fillDefaults().grab(false, true).hint(WIDTH, SWT.DEFAULT).applyTo(table);
        table.addListener(SWT.Selection, event -> chosen.run());
        table.addListener(SWT.Resize, event -> fit());
    }

    /** Shows the classes; the same line stays chosen. */
    void show(Stock stock) {
        List<String> names = stock.set().classes();
        classes = names.size();
        int before = Math.max(0, table.getSelectionIndex());
        table.setRedraw(false);
        while (table.getItemCount() < classes + 2) {
            new TableItem(table, SWT.NONE);
        }
        if (table.getItemCount() > classes + 2) {
            table.remove(classes + 2, table.getItemCount() - 1);
        }
        line(0, "all", stock.used(ALL).size());
        for (int c = 0; c < classes; c++) {
            line(c + 1, names.get(c), stock.used(c).size());
        }
        line(classes + 1, "left out", stock.skipped().size());
        table.select(Math.min(before, classes + 1));
        table.setRedraw(true);
        fit();
    }

    private void line(int index, String name, int count) {
        table.getItem(index).setText(new String[] {name, Notation.PAGE.count(count)});
    }

    /** The class chosen, or {@link #ALL}. */
    int chosen() {
        return table.getSelectionIndex() - 1;
    }

    /** True if what is left out is to be shown. */
    boolean isLeftOut() {
        return classes > 0 && table.getSelectionIndex() == classes + 1;
    }

    private void fit() {
        table.getColumn(1).pack();
        table.getColumn(0).setWidth(Math.max(Look.UNIT, table.getClientArea().width - table.getColumn(1).getWidth()));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.util.List;
import org.astrarium.classifier.images.Skipped;
import org.astrarium.ui.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The sources that are left out, each with the reason. */
final class LeftOutTable {
    private static final int NAME = 160;

    private final Table table;
    private List<Skipped> shown = List.of();

    LeftOutTable(Composite parent) {
        table = Look.named(new Table(parent, SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.BORDER), "images.leftOut");
        table.setHeaderVisible(true);
        TableColumn source = new TableColumn(table, SWT.LEFT);
        source.setText("Source");
        source.setWidth(NAME);
        TableColumn why = new TableColumn(table, SWT.LEFT);
        why.setText("Why");
        table.addListener(SWT.SetData, event -> {
            Skipped one = shown.get(event.index);
            table.getItem(event.index).setText(new String[] {one.source(), one.why()});
        });
        table.addListener(SWT.Resize, event -> why.setWidth(Math.max(NAME,
                table.getClientArea().width - source.getWidth())));
    }

    Control control() {
        return table;
    }

    void show(List<Skipped> leftOut) {
        if (!shown.equals(leftOut)) {
            shown = List.copyOf(leftOut);
            table.setItemCount(shown.size());
            table.clearAll();
        }
    }
}

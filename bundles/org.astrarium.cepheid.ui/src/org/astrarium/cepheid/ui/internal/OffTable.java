/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.ui.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.astrarium.cepheid.OffStar;
import org.astrarium.core.result.Notation;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The stars far off the law by name, to be picked. */
final class OffTable {
    private static final int LINES = 7;
    private static final int WIDTH = 200;
    private static final String[] HEADINGS = {"Star", "Sigma", "Residual (mag)", "log10(P / d)", ""};

    private final Table table;
    private List<OffStar> stars = List.of();
    private boolean showing;

    OffTable(Composite parent, Consumer<BitSet> picked) {
        table = Look.named(new Table(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL),
                "law.off");
        table.setHeaderVisible(true);
        for (int i = 0; i < HEADINGS.length; i++) {
            TableColumn column = new TableColumn(table, i == 0 || i == HEADINGS.length - 1 ? SWT.LEFT : SWT.RIGHT);
            column.setText(HEADINGS[i]);
            column.pack();
        }
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(WIDTH, table.getHeaderHeight() + LINES * table.getItemHeight()).applyTo(table);
        table.addListener(SWT.Selection, event -> {
            if (!showing) {
                BitSet rows = new BitSet();
                Arrays.stream(table.getSelectionIndices()).forEach(i -> rows.set(stars.get(i).row()));
                picked.accept(rows);
            }
        });
    }

    Control control() {
        return table;
    }

    void show(List<OffStar> off, BitSet selected) {
        if (!off.equals(stars)) {
            stars = off;
            table.setRedraw(false);
            table.removeAll();
            for (OffStar star : stars) {
                new TableItem(table, SWT.NONE).setText(new String[] {star.name(),
                        Notation.PAGE.fixed(star.sigmas(), 1), Notation.PAGE.fixed(star.residual(), 2),
                        Notation.PAGE.fixed(star.logp(), 3), star.clipped() ? "clipped" : ""});
            }
            Arrays.stream(table.getColumns()).forEach(TableColumn::pack);
            table.setRedraw(true);
        }
        select(selected);
    }

    /** Marks those of these rows that it shows. */
    void select(BitSet rows) {
        showing = true;
        table.deselectAll();
        for (int i = 0; i < stars.size(); i++) {
            if (rows.get(stars.get(i).row())) {
                table.select(i);
                table.showSelection();
            }
        }
        showing = false;
    }
}

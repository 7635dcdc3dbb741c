/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/**
 * Lets the first columns of a list fill its width, so that a narrow view shows all of them. They stay as the user makes
 * them once he has given one another width.
 */
final class FittedColumns {
    private final Table lines;
    private final int[] least;
    private final int stretched;
    private final int[] given;
    private boolean stopped;

    private FittedColumns(Table lines, int stretched, int[] least) {
        this.lines = lines;
        this.stretched = stretched;
        this.least = least;
        this.given = new int[least.length];
    }

    /**
     * Fits columns from now on.
     *
     * @param stretched which of them gets what is left over
     * @param least     the least widths of the first columns
     */
    static void fit(Table lines, int stretched, int... least) {
        FittedColumns columns = new FittedColumns(lines, stretched, least);
        columns.give();
        lines.addListener(SWT.Resize, event -> columns.give());
    }

    private void give() {
        int spare = lines.getClientArea().width;
        for (int i = 0; i < least.length; i++) {
            // the toolkit itself widens the last one
            stopped |= given[i] != 0 && i < lines.getColumnCount() - 1 && lines.getColumn(i).getWidth() != given[i];
            spare -= least[i];
        }
        if (!stopped) {
            for (int i = 0; i < least.length; i++) {
                given[i] = least[i] + (i == stretched ? Math.max(0, spare) : 0);
                lines.getColumn(i).setWidth(given[i]);
            }
        }
    }
}

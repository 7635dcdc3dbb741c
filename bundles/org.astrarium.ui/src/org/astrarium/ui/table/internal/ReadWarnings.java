/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The row above a table that says what of its file could not be read as it stands there: the first, or all of it. */
public final class ReadWarnings extends Composite {
    /** More lines would leave the table no room; there is at most one for a column. */
    private static final int MOST_LINES = 12;

    private final List<String> warnings;
    private final Label text;
    private final Link toggle;
    private boolean all;

    /**
     * Makes the row.
     *
     * @param warnings one line each; at least one
     */
    public ReadWarnings(Composite parent, List<String> warnings) {
        super(parent, SWT.NONE);
        this.warnings = List.copyOf(warnings);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2 * Look.UNIT, Look.UNIT).spacing(2 * Look.UNIT, 0)
                .applyTo(this);
        Label mark = new Label(this, SWT.NONE);
        mark.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(mark);
        text = Look.named(new Label(this, SWT.WRAP), "tableEditor.warnings");
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).grab(true, false).applyTo(text);
        toggle = Look.named(new Link(this, SWT.NONE), "tableEditor.warnings.all");
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(toggle);
        toggle.addListener(SWT.Selection, event -> {
            all = !all;
            fill();
            getParent().layout(true, true);
        });
        toggle.setVisible(warnings.size() > 1);
        fill();
    }

    private void fill() {
        int count = all ? Math.min(MOST_LINES, warnings.size()) : 1;
        List<String> lines = new ArrayList<>(warnings.subList(0, count));
        if (all && count < warnings.size()) {
            lines.add("and " + (warnings.size() - count) + " more");
        }
        text.setText(String.join("\n", lines).replace("&", "&&"));
        toggle.setText(all ? "<a>Show one</a>" : "<a>Show all " + warnings.size() + "</a>");
    }
}

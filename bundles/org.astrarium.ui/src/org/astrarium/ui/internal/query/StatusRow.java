/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import org.astrarium.ui.look.Icons;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A row that says how a query's run goes or went, and leads on; not there while there is nothing to say. */
final class StatusRow {
    private final Composite row;
    private final Label mark;
    private final Label text;
    private final Link link;
    private final Button cancel;
    private Runnable follow;

    StatusRow(Composite parent, Runnable stop) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(3 * Look.UNIT, Look.UNIT).spacing(2 * Look.UNIT, 0)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(row);
        row.setVisible(false);
        mark = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(mark);
        text = Look.named(new Label(row, SWT.WRAP), "query.status");
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).grab(true, false).align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        link = Look.named(new Link(row, SWT.NONE), "query.status.follow");
        link.addListener(SWT.Selection, event -> follow.run());
        cancel = Look.named(new Button(row, SWT.PUSH), "query.cancel");
        cancel.setText("Cancel");
        GridDataFactory.fillDefaults().exclude(true).applyTo(cancel);
        cancel.setVisible(false);
        cancel.setImage(Icons.CANCEL.image(cancel));
        cancel.addListener(SWT.Selection, event -> {
            cancel.setEnabled(false);
            stop.run();
        });
    }

    void clear() {
        show("", "", null, null, false);
    }

    /** Something goes on. */
    void run(String words) {
        show(words, "", null, null, true);
    }

    /** What went wrong, and where in the text: a line from 1, or 0. */
    void fail(String words, Runnable showLine, int line) {
        show(words, line > 0 ? "<a>Show line " + line + "</a>" : "", line > 0 ? showLine : null,
                ISharedImages.IMG_OBJS_ERROR_TSK, false);
    }

    /** What came of it. */
    void done(String words, boolean warning, Runnable open) {
        show(words, "<a>Open</a>", open, warning ? ISharedImages.IMG_OBJS_WARN_TSK : null, false);
    }

    private void show(String words, String leads, Runnable where, String image, boolean running) {
        if (text.getText().equals(words.replace("&", "&&")) && running == cancel.getVisible()) {
            return;
        }
        follow = where;
        text.setText(words.replace("&", "&&"));
        link.setText(leads);
        mark.setImage(image == null ? null : PlatformUI.getWorkbench().getSharedImages().getImage(image));
        ((GridData) mark.getLayoutData()).exclude = image == null;
        mark.setVisible(image != null);
        if (cancel.getVisible() != running) {
            cancel.setEnabled(running);
        }
        cancel.setVisible(running);
        ((GridData) cancel.getLayoutData()).exclude = !running;
        link.setVisible(!leads.isEmpty());
        ((GridData) row.getLayoutData()).exclude = words.isEmpty();
        row.setVisible(!words.isEmpty());
        row.getParent().layout(true, true);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/**
 * What an editor shows while its file is read: how far it is, and Cancel. Comes into sight only where reading takes a
 * while.
 */
public final class LoadingPage extends Composite implements BackgroundWork.Display {
    private static final int SHOW_AFTER_MS = 200;
    private static final int STEPS = 1000;

    private final Composite box;
    private final ProgressBar bar;
    private final Button cancel;

    /** A page in a parent for a file of that name. */
    public LoadingPage(Composite parent, String name) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        box = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * Look.UNIT, 2 * Look.UNIT).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.CENTER).applyTo(box);
        Label label = Look.named(new Label(box, SWT.NONE), "tableEditor.loading");
        label.setText("Reading " + name);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        bar = new ProgressBar(box, SWT.HORIZONTAL);
        bar.setMaximum(STEPS);
        GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        cancel = Look.named(new Button(box, SWT.PUSH), "tableEditor.cancel");
        cancel.setText("Cancel");
        box.setVisible(false);
    }

    /** What Cancel does. */
    public void onCancel(Runnable action) {
        cancel.addListener(SWT.Selection, event -> {
            cancel.setEnabled(false);
            action.run();
        });
    }

    @Override
    public void begun(String name) {
        getDisplay().timerExec(SHOW_AFTER_MS, () -> {
            if (!isDisposed()) {
                box.setVisible(true);
            }
        });
    }

    @Override
    public void progressed(double fraction) {
        bar.setSelection((int) Math.round(fraction * STEPS));
    }

    @Override
    public void ended() {
        // the page goes when its owner has something else to show
    }
}

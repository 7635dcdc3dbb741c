/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.function.IntConsumer;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;

/**
 * The line below the grid: how many rows are shown, the value selected, work under way with its Cancel, and the way to
 * a row.
 */
public final class StatusStrip extends Composite implements BackgroundWork.Display {
    /** Work shorter than this is over before a bar could be read. */
    private static final int SHOW_AFTER_MS = 250;
    private static final int STEPS = 1000;

    private final Label status;
    private final Label value;
    private final Composite work;
    private final Label phase;
    private final ProgressBar bar;
    private final Text goTo;
    private boolean busy;

    /**
     * Makes the line.
     *
     * @param cancel what its Cancel does
     * @param toRow  goes to a row of the file, counted from 1
     */
    public StatusStrip(Composite parent, Runnable cancel, IntConsumer toRow) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(8, 0).applyTo(this);
        status = Look.named(new Label(this, SWT.NONE), "tableEditor.status");
        value = Look.named(new Label(this, SWT.NONE), "tableEditor.value");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(16, 0).applyTo(value);
        work = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(work);
        phase = new Label(work, SWT.NONE);
        bar = new ProgressBar(work, SWT.HORIZONTAL);
        bar.setMaximum(STEPS);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(bar);
        Button stop = Look.named(new Button(work, SWT.PUSH), "tableEditor.cancelWork");
        stop.setText("Cancel");
        stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> cancel.run()));
        work.setVisible(false);
        new Label(this, SWT.NONE).setText("Go to row");
        goTo = Look.named(new Text(this, SWT.BORDER | SWT.RIGHT), "tableEditor.goToRow");
        goTo.setToolTipText("Number of a row in the file; Enter goes there");
        GridDataFactory.fillDefaults().hint(80, SWT.DEFAULT).applyTo(goTo);
        goTo.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> entered(toRow)));
    }

    private void entered(IntConsumer toRow) {
        String digits = goTo.getText().replaceAll("[\\s,]", "");
        if (digits.matches("\\d{1,9}")) {
            toRow.accept(Integer.parseInt(digits));
        } else {
            showValue("Row \"" + goTo.getText() + "\" is not a number from 1 on");
        }
    }

    /** Tells how many rows are shown. */
    public void showStatus(String text) {
        status.setText(text);
        layout();
    }

    /** Tells of a value, or in a few words what has just been done. */
    public void showValue(String text) {
        value.setText(text.replace("&", "&&"));
    }

    @Override
    public void begun(String name) {
        busy = true;
        phase.setText(name);
        bar.setSelection(0);
        layout();
        getDisplay().timerExec(SHOW_AFTER_MS, () -> {
            if (!isDisposed() && busy) {
                work.setVisible(true);
            }
        });
    }

    @Override
    public void progressed(double fraction) {
        bar.setSelection((int) Math.round(fraction * STEPS));
    }

    @Override
    public void ended() {
        busy = false;
        work.setVisible(false);
    }
}

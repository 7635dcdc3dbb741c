/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.look;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands where there is nothing yet: what is missing, what to do, and the button that does it. */
public final class EmptyState {
    private static final int WIDTH = 420;

    private final Composite box;

    /** An empty state in the middle of a parent, whose layout it sets. */
    public EmptyState(Composite parent, String title, String text) {
        GridLayoutFactory.fillDefaults().margins(6 * Look.UNIT, 6 * Look.UNIT).applyTo(parent);
        box = new Composite(parent, SWT.NONE);
        box.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(2 * Look.UNIT, 3 * Look.UNIT).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.CENTER).applyTo(box);
        Label heading = label(title);
        heading.setFont(Look.bold(heading, 3));
        label(text);
    }

    /** Adds a button; the first one is for what most people want. */
    public EmptyState button(String label, String id, Runnable action) {
        Button button = Look.named(new Button(box, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(button);
        return this;
    }

    private Label label(String text) {
        Label label = new Label(box, SWT.WRAP | SWT.CENTER);
        label.setText(text);
        label.setBackground(box.getBackground());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }
}

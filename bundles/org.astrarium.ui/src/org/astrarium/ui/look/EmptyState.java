/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.look;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands where there is nothing yet: what is missing, what to do, and the button that does it. */
public final class EmptyState {
    private static final int WIDTH = 420;
    private static final int MARGIN = 4 * Look.UNIT;

    private final Composite parent;
    private final Composite box;
    private final List<Label> labels = new ArrayList<>();

    /** An empty state in the middle of a parent, whose layout it sets. */
    public EmptyState(Composite parent, String title, String text) {
        this.parent = parent;
        parent.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(parent);
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(2 * Look.UNIT, 3 * Look.UNIT).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.CENTER).applyTo(box);
        Label heading = label(title);
        heading.setFont(Look.bold(heading, 3));
        label(text);
        parent.addListener(SWT.Resize, event -> fit());
    }

    /** Adds a button; the first one is for what most people want. */
    public EmptyState button(String label, String id, Runnable action) {
        Button button = Look.named(new Button(box, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(button);
        return this;
    }

    /** Words are as wide as is good to read, or as there is room for. */
    private void fit() {
        int width = Math.max(80, Math.min(WIDTH, parent.getClientArea().width - 2 * MARGIN));
        labels.forEach(label -> ((GridData) label.getLayoutData()).widthHint = width);
        parent.layout(true, true);
    }

    private Label label(String text) {
        Label label = new Label(box, SWT.WRAP | SWT.CENTER);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        labels.add(label);
        return label;
    }
}

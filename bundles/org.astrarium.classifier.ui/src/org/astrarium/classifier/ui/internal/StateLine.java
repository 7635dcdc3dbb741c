/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line above a page that says how it stands, or what is wrong. */
final class StateLine {
    private static final int WIDTH = 200;

    private final Label label;

    StateLine(Composite parent, String id) {
        label = Look.named(new Label(parent, SWT.WRAP), id);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    void say(String text, boolean wrong) {
        String shown = text.replace("&", "&&");
        label.setForeground(wrong ? Look.error() : label.getParent().getForeground());
        if (!label.getText().equals(shown)) {
            label.setText(shown);
            label.requestLayout();
        }
    }
}

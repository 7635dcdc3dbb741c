/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.app.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.Form;

/**
 * Lets the whole window follow when light becomes dark or dark light. The platform takes back the colours of the old
 * theme's style sheet before it changes the toolkit's own theme, and so on GTK gives every part the toolkit's old
 * colours, dark fields and white letters in a light window: they are taken back once more when the toolkit has changed.
 */
final class ThemeSwitch {
    private final Display display;
    private boolean dark;

    private ThemeSwitch(Display display) {
        this.display = display;
        this.dark = isDark();
    }

    /** Follows from now on. */
    static void follow(Display display) {
        ThemeSwitch follower = new ThemeSwitch(display);
        display.addListener(SWT.Settings, event -> display.asyncExec(follower::changed));
    }

    private boolean isDark() {
        return display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB().getHSB()[2] < 0.5f;
    }

    private void changed() {
        if (display.isDisposed() || dark == isDark()) {
            return;
        }
        dark = isDark();
        for (Shell shell : display.getShells()) {
            clear(shell);
            shell.reskin(SWT.ALL);
            even(shell, null);
        }
    }

    /** Gives plain composites within a form the form's colour, as the form's maker did. */
    private static void even(Control control, Color form) {
        Color inner = control instanceof Form found ? found.getBackground() : form;
        if (inner != null && control.getClass() == Composite.class) {
            control.setBackground(inner);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                even(child, inner);
            }
        }
    }

    private void clear(Control control) {
        // what has no colour of its own is passed over by the toolkit, though it keeps showing the old one
        control.setForeground(display.getSystemColor(SWT.COLOR_GRAY));
        control.setForeground(null);
        control.setBackground(display.getSystemColor(SWT.COLOR_GRAY));
        control.setBackground(null);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                clear(child);
            }
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.welcome;

import org.astrarium.ui.internal.WelcomeEditor;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The page that says what to do first. */
public final class Welcome {
    private Welcome() {
    }

    /** Shows it in the editor area. */
    public static void show(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeEditor.Input(), WelcomeEditor.ID);
        } catch (PartInitException e) {
            ILog.of(Welcome.class).error("The welcome page cannot be shown", e);
        }
    }
}

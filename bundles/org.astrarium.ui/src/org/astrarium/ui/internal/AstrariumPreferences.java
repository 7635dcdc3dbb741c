/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal;

import org.astrarium.workspace.History;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The preferences of the program's own; its theme is the platform's, under General > Appearance. */
public final class AstrariumPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int MOST = 1000;

    /** One field below the other. */
    public AstrariumPreferences() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, History.SCOPE));
        setDescription("Light or dark is chosen under General > Appearance.");
    }

    @Override
    protected void createFieldEditors() {
        IntegerFieldEditor kept = new IntegerFieldEditor(History.KEPT, "Earlier results kept of each recipe:",
                getFieldEditorParent());
        kept.setValidRange(0, MOST);
        addField(kept);
    }
}

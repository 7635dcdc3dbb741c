/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.recipe;

import org.eclipse.ui.editors.text.TextEditor;

/** The YAML text of a recipe. */
final class RecipeSource extends TextEditor {
    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setSourceViewerConfiguration(new RecipeColouring(getPreferenceStore()));
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}

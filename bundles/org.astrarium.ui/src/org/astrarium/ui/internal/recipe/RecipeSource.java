/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.recipe;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.TextEditor;

/** The YAML text of a recipe. */
final class RecipeSource extends TextEditor {
    private final IPropertyChangeListener theme = this::themeChanged;

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setSourceViewerConfiguration(new RecipeColouring(getPreferenceStore()));
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        JFaceResources.getColorRegistry().addListener(theme);
    }

    private void themeChanged(PropertyChangeEvent event) {
        if (event.getProperty().startsWith("org.astrarium.ui.yaml") && getSourceViewer() != null) {
            ((RecipeColouring) getSourceViewerConfiguration()).takeColours();
            getSourceViewer().invalidateTextPresentation();
        }
    }

    @Override
    public void dispose() {
        JFaceResources.getColorRegistry().removeListener(theme);
        super.dispose();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}

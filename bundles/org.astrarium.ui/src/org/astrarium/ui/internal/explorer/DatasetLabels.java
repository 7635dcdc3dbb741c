/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.explorer;

import org.astrarium.ui.internal.AnalysisExtensions;
import org.astrarium.ui.look.Icons;
import org.astrarium.workspace.DatasetNature;
import org.astrarium.workspace.RecipeFiles;
import org.astrarium.workspace.RecipeStates;
import org.astrarium.workspace.RecipeStatus;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;

/** Names and icons of data sets, recipes and results; all else is the platform's. */
public final class DatasetLabels extends LabelProvider implements ICommonLabelProvider {
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public void init(ICommonContentExtensionSite config) {
        // nothing is configured
    }

    @Override
    public String getText(Object element) {
        return DatasetContent.isResult(element) ? ((IFolder) element).getName() + " result" : null;
    }

    @Override
    public Image getImage(Object element) {
        ImageDescriptor descriptor = descriptor(element);
        return descriptor == null ? null : images.create(descriptor);
    }

    private static ImageDescriptor descriptor(Object element) {
        if (DatasetContent.isResult(element)) {
            return Icons.RESULT.descriptor();
        }
        if (element instanceof IProject project && DatasetNature.has(project)) {
            return Icons.DATASET.descriptor();
        }
        if (element instanceof IFile file && RecipeFiles.isRecipe(file)) {
            return AnalysisExtensions.icon(RecipeFiles.analysis(file));
        }
        return null;
    }

    @Override
    public String getDescription(Object element) {
        if (element instanceof IFile file && RecipeFiles.isRecipe(file)) {
            String state = RecipeStates.get().status(file).map(RecipeStatus::text).orElse("");
            return file.getFullPath().makeRelative() + (state.isEmpty() ? "" : "   " + state);
        }
        return null;
    }

    @Override
    public void restoreState(IMemento memento) {
        // nothing to restore
    }

    @Override
    public void saveState(IMemento memento) {
        // nothing to save
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}

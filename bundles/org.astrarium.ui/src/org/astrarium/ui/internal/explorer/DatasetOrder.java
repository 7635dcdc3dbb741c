/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.explorer;

import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/**
 * What stands in a data set in the order in which one works: folders, what describes them, then each recipe with its
 * result behind it.
 */
final class DatasetOrder extends ViewerComparator {
    @Override
    public int category(Object element) {
        if (DatasetContent.isResult(element) || element instanceof IFile file && RecipeFiles.isRecipe(file)) {
            return 2;
        }
        return element instanceof IFile ? 1 : 0;
    }

    @Override
    public int compare(Viewer viewer, Object a, Object b) {
        int byCategory = Integer.compare(category(a), category(b));
        if (byCategory != 0) {
            return byCategory;
        }
        int byName = getComparator().compare(name(a), name(b));
        return byName != 0 ? byName : Boolean.compare(a instanceof IFolder, b instanceof IFolder);
    }

    private static String name(Object element) {
        if (element instanceof IFile file && RecipeFiles.isRecipe(file)) {
            return RecipeFiles.name(file);
        }
        return element instanceof IResource resource ? resource.getName() : String.valueOf(element);
    }
}

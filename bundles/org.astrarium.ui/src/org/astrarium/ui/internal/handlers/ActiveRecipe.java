/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.handlers;

import java.util.Optional;
import org.astrarium.ui.internal.recipe.RecipeEditor;
import org.astrarium.ui.internal.result.ResultEditor;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** The recipe that a command means: the selected one, that of a selected result, or that of the editor in front. */
final class ActiveRecipe {
    private ActiveRecipe() {
    }

    static Optional<IFile> of(ISelection selection, IWorkbenchPage page) {
        if (!(page.getActivePart() instanceof IEditorPart) && selection instanceof IStructuredSelection structured) {
            Optional<IFile> selected = of(Adapters.adapt(structured.getFirstElement(), IResource.class));
            if (selected.isPresent()) {
                return selected;
            }
        }
        return of(page.getActiveEditor());
    }

    private static Optional<IFile> of(IEditorPart editor) {
        if (editor instanceof RecipeEditor recipe) {
            return Optional.of(recipe.file());
        }
        return editor instanceof ResultEditor result ? result.recipe() : Optional.empty();
    }

    private static Optional<IFile> of(IResource resource) {
        if (RecipeFiles.isRecipe(resource)) {
            return Optional.of((IFile) resource);
        }
        if (resource instanceof IFolder folder) {
            try {
                return RecipeFiles.in(folder.getProject()).stream().filter(r -> RecipeFiles.result(r).equals(folder))
                        .findFirst();
            } catch (CoreException e) {
                return Optional.empty(); // deleted or closed meanwhile
            }
        }
        return Optional.empty();
    }
}

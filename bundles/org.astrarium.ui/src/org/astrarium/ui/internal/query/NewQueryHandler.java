/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import java.util.Optional;
import org.astrarium.workspace.DatasetNature;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a new query in the data set that is selected or open, or else one whose result becomes a data set. */
public final class NewQueryHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Optional<IProject> project = selected(HandlerUtil.getCurrentSelection(event)).or(() -> open(page))
                .filter(DatasetNature::has);
        QueryFiles.openNew(project, "query", QueryFiles.beginning(), page);
        return null;
    }

    /** Opens a query whose result becomes a data set. */
    public static void openLoose(IWorkbenchPage page) {
        QueryFiles.openNew(Optional.empty(), "query", QueryFiles.beginning(), page);
    }

    private static Optional<IProject> selected(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                ? Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IResource.class))
                        .map(IResource::getProject)
                : Optional.empty();
    }

    private static Optional<IProject> open(IWorkbenchPage page) {
        IEditorPart editor = page.getActiveEditor();
        return editor == null ? Optional.empty()
                : Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IResource.class))
                        .map(IResource::getProject);
    }
}

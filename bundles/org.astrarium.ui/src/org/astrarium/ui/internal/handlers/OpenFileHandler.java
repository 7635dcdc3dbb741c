/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.handlers;

import org.astrarium.ui.internal.recipe.RecipeEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/**
 * Opens a file of a data set by its path; of a recipe the page of that title, if one is named, and a value set, if a
 * key is.
 */
public final class OpenFileHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String path = event.getParameter("file");
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path));
        if (!file.exists()) {
            throw new ExecutionException("There is no " + path + " yet (do the steps before)");
        }
        try {
            IEditorPart editor = IDE.openEditor(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(),
                    file);
            if (editor instanceof RecipeEditor recipe) {
                String key = event.getParameter("key");
                if (key != null) {
                    recipe.set(key, value(event.getParameter("value")));
                }
                if (event.getParameter("page") != null) {
                    recipe.showPage(event.getParameter("page"));
                }
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    /** Numbers as numbers, everything else as text; nothing takes the key away. */
    private static Object value(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.matches("-?\\d{1,18}")) {
            return Long.valueOf(text);
        }
        return text.matches("-?\\d+\\.\\d+") ? Double.valueOf(text) : text;
    }
}

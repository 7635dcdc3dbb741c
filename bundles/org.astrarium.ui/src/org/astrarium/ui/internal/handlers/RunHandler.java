/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.handlers;

import java.util.Optional;
import org.astrarium.ui.internal.query.QueryEditor;
import org.astrarium.ui.internal.recipe.RunRecipe;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs a recipe, or the query of the editor in front. */
public final class RunHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Optional<IFile> recipe = ActiveRecipe.of(HandlerUtil.getCurrentSelection(event), page);
        if (recipe.isPresent()) {
            RunRecipe.start(recipe.get(), page);
        } else if (page.getActiveEditor() instanceof QueryEditor query) {
            query.run();
        }
        return null;
    }
}

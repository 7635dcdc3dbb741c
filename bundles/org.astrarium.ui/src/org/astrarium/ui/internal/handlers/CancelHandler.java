/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.handlers;

import java.util.List;
import org.astrarium.ui.internal.recipe.RunRecipe;
import org.astrarium.workspace.RecipeJob;
import org.astrarium.workspace.RecipeRuns;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Stops the only run that goes on, or else that of the recipe meant. */
public final class CancelHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<RecipeJob> running = RecipeRuns.running();
        if (running.size() == 1) {
            running.get(0).cancel();
        } else {
            IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            ActiveRecipe.of(HandlerUtil.getCurrentSelection(event), page).ifPresent(RunRecipe::cancel);
        }
        return null;
    }
}

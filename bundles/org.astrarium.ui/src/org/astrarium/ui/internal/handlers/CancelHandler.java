/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.handlers;

import java.util.List;
import java.util.Optional;
import org.astrarium.ui.internal.query.QueryEditor;
import org.astrarium.ui.internal.recipe.RunRecipe;
import org.astrarium.workspace.RecipeJob;
import org.astrarium.workspace.RecipeRuns;
import org.astrarium.workspace.query.ArchiveQueries;
import org.astrarium.workspace.query.ArchiveQuery;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Stops the query of the editor in front, the only run that goes on, or else that of the recipe meant. */
public final class CancelHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        List<RecipeJob> running = RecipeRuns.running();
        if (page.getActiveEditor() instanceof QueryEditor query && query.isRunning()) {
            query.cancel();
        } else if (running.isEmpty()) {
            onlyQuery().ifPresent(id -> ArchiveQueries.get().abort(id));
        } else if (running.size() == 1) {
            running.get(0).cancel();
        } else {
            ActiveRecipe.of(HandlerUtil.getCurrentSelection(event), page).ifPresent(RunRecipe::cancel);
        }
        return null;
    }

    private static Optional<String> onlyQuery() {
        List<String> running = ArchiveQueries.get().list().stream().filter(query -> !query.state().isEnd())
                .map(ArchiveQuery::id).toList();
        return running.size() == 1 ? Optional.of(running.get(0)) : Optional.empty();
    }
}

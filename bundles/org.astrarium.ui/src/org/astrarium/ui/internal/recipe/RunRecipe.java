/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.recipe;

import java.util.Optional;
import org.astrarium.engine.ResultFolder;
import org.astrarium.ui.internal.result.ResultEditor;
import org.astrarium.workspace.RecipeFiles;
import org.astrarium.workspace.RecipeJob;
import org.astrarium.workspace.RecipeRuns;
import org.astrarium.workspace.RunEnd;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;

/** Runs a recipe from the window: saves it, starts the run, and opens the result when it is there. */
public final class RunRecipe {
    private RunRecipe() {
    }

    /** Saves and starts; does nothing but that if a run goes on already. */
    public static void start(IFile recipe, IWorkbenchPage page) {
        IEditorPart editor = page.findEditor(new FileEditorInput(recipe));
        if (editor != null && editor.isDirty() && !page.saveEditor(editor, false)) {
            return;
        }
        if (RecipeRuns.running(recipe).isPresent()) {
            return;
        }
        IWorkbenchPart startedFrom = page.getActivePart();
        RecipeJob job = RecipeRuns.start(recipe);
        Display display = page.getWorkbenchWindow().getShell().getDisplay();
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (job.end().orElse(null) instanceof RunEnd.Done) {
                    display.asyncExec(() -> open(recipe, page, page.getActivePart() == startedFrom));
                }
            }
        });
    }

    /** Stops the run of a recipe, if one goes on. */
    public static void cancel(IFile recipe) {
        RecipeRuns.running(recipe).ifPresent(RecipeJob::cancel);
    }

    /** The file that holds a recipe's result; empty if there is none. */
    public static Optional<IFile> result(IFile recipe) {
        return Optional.of(RecipeFiles.result(recipe).getFile(ResultFolder.NUMBERS)).filter(IFile::exists);
    }

    /** Opens a recipe's result, in front if {@code activate}; without moving the user away from other work if not. */
    public static void open(IFile recipe, IWorkbenchPage page, boolean activate) {
        result(recipe).ifPresent(file -> {
            try {
                if (page.getWorkbenchWindow().getShell() != null) {
                    ResultEditor.open(file, page, activate);
                }
            } catch (PartInitException e) {
                ILog.of(RunRecipe.class).error("The result of " + recipe.getFullPath() + " cannot be opened", e);
            }
        });
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.astrarium.ui.internal.recipe.RecipeEditor;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** What the wizards share: opening them, their work beside the UI thread, and showing what they made. */
public final class Wizards {
    /** Work that makes files and returns the file to show. */
    public interface Making {
        Optional<IFile> run(IProgressMonitor monitor) throws CoreException;
    }

    private Wizards() {
    }

    /** Opens a wizard in a dialog of its own. */
    public static void open(IWorkbenchWizard wizard, IWorkbenchWindow window) {
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        new WizardDialog(window.getShell(), wizard).open();
    }

    /**
     * Does the work of a wizard with progress on its page, and opens the file that came of it; false if it failed,
     * which the page then says.
     */
    public static boolean make(WizardPage page, IWorkbenchWindow window, Making making) {
        IFile[] made = new IFile[1];
        try {
            page.getWizard().getContainer().run(true, true, monitor -> {
                try {
                    made[0] = making.run(monitor).orElse(null);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                } catch (CoreException | RuntimeException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            page.setErrorMessage(e.getCause().getMessage());
            return false;
        } catch (InterruptedException e) {
            return false; // cancelled: the page stays
        }
        if (made[0] != null) {
            reveal(made[0], window);
        }
        return true;
    }

    /** Selects a file where it is shown, and opens it; returns its editor, null if it cannot be opened. */
    public static IEditorPart reveal(IFile file, IWorkbenchWindow window) {
        BasicNewResourceWizard.selectAndReveal(file, window);
        return open(file, window.getActivePage());
    }

    /** Opens a recipe in its editor, another file in the one that its kind has. */
    private static IEditorPart open(IFile file, IWorkbenchPage page) {
        try {
            return RecipeFiles.isRecipe(file) ? page.openEditor(new FileEditorInput(file), RecipeEditor.ID)
                    : IDE.openEditor(page, file);
        } catch (PartInitException e) {
            ILog.of(Wizards.class).error(file.getFullPath() + " cannot be opened", e);
            return null;
        }
    }
}

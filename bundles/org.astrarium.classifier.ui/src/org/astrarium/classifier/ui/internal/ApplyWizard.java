/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Applies the model of a result to a folder of new images, in the background; the table opens once it is there. */
public final class ApplyWizard extends Wizard implements INewWizard {
    private IWorkbenchWindow window;
    private ApplyPage page;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        window = bench.getActiveWorkbenchWindow();
        page = new ApplyPage(TrainedResult.all(), Adapters.adapt(selection.getFirstElement(), IResource.class));
        setWindowTitle("Classify New Images");
    }

    /** Opens the wizard for the model of a recipe. */
    static void open(IWorkbenchWindow window, IFile recipe) {
        ApplyWizard wizard = new ApplyWizard();
        wizard.init(window.getWorkbench(), new StructuredSelection(recipe));
        new WizardDialog(window.getShell(), wizard).open();
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        new ApplyJob(page.wanted(), (table, summary) -> window.getShell().getDisplay().asyncExec(() -> {
            reveal(table, window);
            tell(summary, window);
        })).schedule();
        return true;
    }

    /** Says in the status line of the editor in front what came out. */
    private static void tell(String summary, IWorkbenchWindow window) {
        IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        if (editor != null) {
            editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(summary);
        }
    }

    /** Shows a file where it is and opens it. */
    static void reveal(IFile file, IWorkbenchWindow window) {
        if (window.getActivePage() == null) {
            return; // the window was closed meanwhile
        }
        try {
            BasicNewResourceWizard.selectAndReveal(file, window);
            IDE.openEditor(window.getActivePage(), file);
        } catch (PartInitException e) {
            ILog.of(ApplyWizard.class).error(file.getFullPath() + " cannot be opened", e);
        }
    }
}

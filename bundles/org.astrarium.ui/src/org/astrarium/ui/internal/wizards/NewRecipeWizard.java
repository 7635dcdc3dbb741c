/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.wizards;

import org.astrarium.workspace.NewRecipe;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Makes a recipe of an analysis that is installed, in a data set. */
public final class NewRecipeWizard extends Wizard implements INewWizard {
    private IWorkbench workbench;
    private RecipeWizardPage page;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        page = new RecipeWizardPage(selected == null ? null : selected.getProject());
        setWindowTitle("New Recipe");
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Banner.descriptor());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        NewRecipe wanted = page.wanted();
        return Wizards.make(page, workbench.getActiveWorkbenchWindow(), monitor -> RecipeFiles.create(wanted, monitor));
    }
}

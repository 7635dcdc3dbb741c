/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.wizards;

import java.util.Optional;
import org.astrarium.workspace.DatasetProjects;
import org.astrarium.workspace.NewDataset;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Makes a data set project from a table file. */
public final class NewDatasetWizard extends Wizard implements INewWizard {
    private final DatasetPage page = new DatasetPage();
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle("New Data Set");
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Banner.descriptor());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    /** The table in its new project: what to show where no analysis makes a recipe of it. */
    private static IFile table(NewDataset wanted) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(wanted.project()).getFolder("data")
                .getFile(wanted.table().getFileName().toString());
    }

    @Override
    public boolean performFinish() {
        NewDataset wanted = page.wanted();
        return Wizards.make(page, workbench.getActiveWorkbenchWindow(), monitor ->
                DatasetProjects.create(wanted, monitor).or(() -> Optional.of(table(wanted))));
    }
}

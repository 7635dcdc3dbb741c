/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.wizards;

import java.nio.file.Path;
import org.astrarium.workspace.DatasetProjects;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Makes a project of one that was packed into a zip file. */
public final class ImportZipWizard extends Wizard implements IImportWizard {
    private final ImportZipPage page = new ImportZipPage();
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle("Import Data Set");
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Banner.descriptor());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path zip = page.zip();
        String name = page.projectName();
        return Wizards.make(page, workbench.getActiveWorkbenchWindow(),
                monitor -> DatasetProjects.importZip(zip, name, monitor));
    }
}

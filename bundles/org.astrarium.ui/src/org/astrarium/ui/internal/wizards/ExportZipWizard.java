/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.wizards;

import java.nio.file.Path;
import java.util.Optional;
import org.astrarium.workspace.DatasetProjects;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

/** Packs a data set project into a zip file. */
public final class ExportZipWizard extends Wizard implements IExportWizard {
    private IWorkbench workbench;
    private ExportZipPage page;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        page = new ExportZipPage(selected == null ? null : selected.getProject());
        setWindowTitle("Export Data Set");
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Banner.descriptor());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.project();
        Path zip = page.zip();
        return Wizards.make(page, workbench.getActiveWorkbenchWindow(), monitor -> {
            DatasetProjects.exportZip(project, zip, monitor);
            return Optional.empty();
        });
    }
}

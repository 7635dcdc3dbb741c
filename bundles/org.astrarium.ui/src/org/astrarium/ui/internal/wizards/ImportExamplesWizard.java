/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.wizards;

import java.util.List;
import java.util.Optional;
import org.astrarium.core.analysis.Example;
import org.astrarium.workspace.DatasetProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Imports the analyses' example data sets, each as a project. */
public final class ImportExamplesWizard extends Wizard implements IImportWizard {
    private final ExamplesPage page = new ExamplesPage();
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle("Import Examples");
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Banner.descriptor());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        List<Example> wanted = page.wanted();
        return Wizards.make(page, workbench.getActiveWorkbenchWindow(), monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, wanted.size());
            Optional<IFile> first = Optional.empty();
            for (Example example : wanted) {
                progress.subTask(example.name());
                Optional<IFile> recipe = DatasetProjects.importExample(example, progress.split(1));
                first = first.isPresent() ? first : recipe;
            }
            return first;
        });
    }
}

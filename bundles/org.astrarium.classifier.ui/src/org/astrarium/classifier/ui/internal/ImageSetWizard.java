/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.lang.reflect.InvocationTargetException;
import org.astrarium.workspace.DatasetProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Makes a data set of a folder that holds a folder of images for each class, with a recipe that learns them. */
public final class ImageSetWizard extends Wizard implements INewWizard {
    private final ImageSetPage page = new ImageSetPage();
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle("New Image Set");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        NewImageSet wanted = page.wanted();
        IFile[] recipe = new IFile[1];
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    MonitorProgress progress = new MonitorProgress(monitor, "Copy images");
                    recipe[0] = DatasetProjects.create(wanted.project(), folder -> wanted.write(folder, progress),
                            monitor)
                            .orElseThrow();
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
        ApplyWizard.reveal(recipe[0], workbench.getActiveWorkbenchWindow());
        return true;
    }
}

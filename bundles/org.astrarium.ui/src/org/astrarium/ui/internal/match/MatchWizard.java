/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.match;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.internal.wizards.Banner;
import org.astrarium.ui.internal.wizards.Wizards;
import org.astrarium.ui.table.TableEditor;
import org.astrarium.workspace.DatasetNature;
import org.astrarium.workspace.MatchJob;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes a table of two by matching their rows, in the background; the new table opens once it is there. */
public final class MatchWizard extends Wizard implements INewWizard {
    private IWorkbenchWindow window;
    private MatchPage page;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        window = bench.getActiveWorkbenchWindow();
        List<?> selected = selection.toList();
        page = new MatchPage(tables(), selected.stream().map(s -> Adapters.adapt(s, IFile.class))
                .filter(Objects::nonNull).filter(MatchWizard::isTable).toList());
        setWindowTitle("Cross-Match");
        setDefaultPageImageDescriptor(Banner.descriptor());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        new MatchJob(page.wanted(), done -> window.getShell().getDisplay().asyncExec(() -> {
            if (window.getActivePage() != null && Wizards.reveal(done.table(), window) instanceof TableEditor editor) {
                editor.tell(done.warnings());
            }
        })).schedule();
        return true;
    }

    /** True if a file looks like a data set's table. */
    public static boolean isTable(IFile file) {
        IPath path = file.getProjectRelativePath();
        return path.segmentCount() > 1 && path.segment(0).equals("data") && DatasetNature.has(file.getProject())
                && TableFiles.isReadable(Path.of(file.getName()));
    }

    /** All tables of the workspace's data sets. */
    public static List<IFile> tables() {
        List<IFile> found = new ArrayList<>();
        for (IProject project : Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(DatasetNature::has).toList()) {
            try {
                IResource data = project.findMember("data");
                if (data != null) {
                    data.accept(resource -> {
                        if (resource instanceof IFile file && isTable(file)) {
                            found.add(file);
                        }
                        return true;
                    });
                }
            } catch (CoreException e) {
                // closed meanwhile: it has no tables to offer
            }
        }
        return found;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import org.astrarium.workspace.DatasetNature;
import org.astrarium.workspace.InstalledAnalyses;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Checks every recipe again, since the analyses that are installed may have changed. */
final class RecheckJob extends WorkspaceJob {
    /** Analyses come one by one as the program starts: wait until they are all there. */
    private static final long DELAY = 300;

    private final LiveStates states;

    RecheckJob(LiveStates states) {
        super("Check recipes");
        this.states = states;
        setSystem(true);
        setRule(ResourcesPlugin.getWorkspace().getRoot());
    }

    void soon() {
        schedule(DELAY);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        RecipeFiles.makeKnown(InstalledAnalyses.now().all());
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (DatasetNature.has(project)) {
                project.build(IncrementalProjectBuilder.FULL_BUILD, DatasetNature.BUILDER, null, monitor);
                RecipeFiles.in(project).forEach(states::compute);
            }
        }
        return Status.OK_STATUS;
    }
}

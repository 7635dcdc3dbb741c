/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;

/** What makes a project a data set: its recipes are checked whenever they change. */
public final class DatasetNature implements IProjectNature {
    /** The nature's identifier, part of the public contract of project files. */
    public static final String ID = "org.astrarium.core.dataset";
    /** The builder that checks recipes. */
    public static final String BUILDER = "org.astrarium.workspace.recipes";

    private IProject project;

    /** True if the project is open and a data set. */
    public static boolean has(IProject project) {
        try {
            return project != null && project.isOpen() && project.hasNature(ID);
        } catch (CoreException e) {
            return false; // closed or deleted meanwhile
        }
    }

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        ICommand[] commands = description.getBuildSpec();
        if (Arrays.stream(commands).anyMatch(c -> c.getBuilderName().equals(BUILDER))) {
            return;
        }
        ICommand check = description.newCommand();
        check.setBuilderName(BUILDER);
        description.setBuildSpec(Stream.concat(Arrays.stream(commands), Stream.of(check)).toArray(ICommand[]::new));
        project.setDescription(description, null);
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(Arrays.stream(description.getBuildSpec())
                .filter(c -> !c.getBuilderName().equals(BUILDER)).toArray(ICommand[]::new));
        project.setDescription(description, null);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}

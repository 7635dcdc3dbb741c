/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Checks a data set's recipes where they changed, all of them where a table came or went. */
public final class RecipeBuilder extends IncrementalProjectBuilder {
    @Override
    protected IProject[] build(int kind, Map<String, String> args, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        Set<IFile> recipes = new LinkedHashSet<>();
        if (delta == null || !changed(delta, recipes)) {
            recipes.addAll(all());
        }
        for (IFile recipe : recipes) {
            if (monitor.isCanceled()) {
                forgetLastBuiltState();
                break;
            }
            Markers.replace(recipe, RecipeCheck.problems(recipe));
        }
        return null;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(Markers.PROBLEM, true, IResource.DEPTH_INFINITE);
    }

    /** Collects changed recipes; false if data files came or went, so that all are to be checked. */
    private static boolean changed(IResourceDelta delta, Set<IFile> recipes) throws CoreException {
        boolean[] dataMoved = {false};
        delta.accept(d -> {
            IResource resource = d.getResource();
            boolean there = d.getKind() != IResourceDelta.REMOVED;
            if (resource instanceof IFile file) {
                if (there && (d.getFlags() & ~IResourceDelta.MARKERS) != 0 | d.getKind() == IResourceDelta.ADDED
                        && RecipeFiles.recognise(file)) {
                    recipes.add(file);
                } else if (d.getKind() != IResourceDelta.CHANGED) {
                    dataMoved[0] = true;
                }
            }
            return !resource.getName().equals(RecipeFiles.RESULTS);
        });
        return !dataMoved[0];
    }

    private Set<IFile> all() throws CoreException {
        Set<IFile> recipes = new LinkedHashSet<>();
        getProject().accept(resource -> {
            if (resource instanceof IFile file && RecipeFiles.recognise(file)) {
                recipes.add(file);
            }
            return !resource.getName().equals(RecipeFiles.RESULTS);
        });
        return recipes;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.astrarium.classifier.ClassifierAnalysis;
import org.astrarium.workspace.DatasetNature;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** A recipe whose result holds a model. */
record TrainedResult(IFile recipe) {
    private static final String MODEL = "model";

    /** The model's folder. */
    IFolder model() {
        return RecipeFiles.result(recipe).getFolder(MODEL);
    }

    /** How the user names it. */
    String words() {
        return recipe.getProject().getName() + ": " + recipe.getProjectRelativePath();
    }

    /** All of the workspace. */
    static List<TrainedResult> all() {
        List<TrainedResult> found = new ArrayList<>();
        for (IProject project : Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(DatasetNature::has).toList()) {
            try {
                RecipeFiles.in(project).stream().filter(r -> RecipeFiles.analysis(r).equals(ClassifierAnalysis.ID))
                        .map(TrainedResult::new).filter(r -> r.model().exists()).forEach(found::add);
            } catch (CoreException e) {
                // closed meanwhile: it has no models to offer
            }
        }
        return found;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.engine.RecipeFile;
import org.astrarium.workspace.InstalledAnalyses;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** All that is wrong with a recipe that its text alone can tell. */
final class RecipeCheck {
    private RecipeCheck() {
    }

    /** The problems of a saved recipe; a recipe without its analysis has one, which names the plugin. */
    static List<Problem> problems(IFile recipe) throws CoreException {
        Analyses analyses = InstalledAnalyses.now();
        String name = recipe.getLocation().toOSString();
        try {
            analyses.ofRecipe(Path.of(name));
        } catch (InputException e) {
            return e.problems();
        }
        return RecipeFile.problems(name, text(recipe), analyses);
    }

    static String text(IFile recipe) throws CoreException {
        try (InputStream in = recipe.getContents(true)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CoreException(Status.error("Cannot read " + recipe.getFullPath(), e));
        }
    }
}

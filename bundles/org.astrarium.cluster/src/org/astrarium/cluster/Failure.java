/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Recipe;

/** Failures inside the data or the numbers, placed at the key of the recipe that led to them. */
final class Failure {
    private Failure() {
    }

    static AnalysisException at(Recipe recipe, String path, String message, String remedy) {
        return new AnalysisException(new Problem(recipe.file(), recipe.line(path), path, message, remedy));
    }
}

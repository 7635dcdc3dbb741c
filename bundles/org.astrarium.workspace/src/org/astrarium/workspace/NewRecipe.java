/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import org.astrarium.core.analysis.Analysis;
import org.eclipse.core.resources.IProject;

/**
 * A recipe to be made.
 *
 * @param project  the data set
 * @param analysis the analysis that it is for
 * @param name     its name, without extension
 * @param title    its title, empty for none
 * @param input    its table, relative to the project; empty for none yet
 */
public record NewRecipe(IProject project, Analysis analysis, String name, String title, String input) {
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.recipe;

import java.util.List;
import java.util.Optional;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Node;

/**
 * A recipe as it is in the editor at one moment.
 *
 * @param text     its text
 * @param analysis its analysis; empty if the plugin is not installed
 * @param tree     its values; empty if the text is not YAML
 * @param problems all that is wrong with it
 */
public record RecipeSnapshot(String text, Optional<Analysis> analysis, Optional<Node> tree, List<Problem> problems) {
    /** Copies the list. */
    public RecipeSnapshot {
        problems = List.copyOf(problems);
    }
}

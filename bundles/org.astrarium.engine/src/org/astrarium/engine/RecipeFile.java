/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.data.recipe.RecipeText;
import org.astrarium.engine.internal.ConditionSyntax;
import org.astrarium.engine.internal.SettingEdit;

/** Reads recipe files. The extension of the file's name says which analysis a recipe is for. */
public final class RecipeFile {
    private RecipeFile() {
    }

    /**
     * All that is wrong with a recipe's text, each with its line; empty if nothing is.
     *
     * @param file     the recipe's file, which need not exist
     * @param text     its text
     * @param analyses those that are installed
     */
    public static List<Problem> problems(String file, String text, Analyses analyses) {
        try {
            Analysis analysis = analyses.ofRecipe(Path.of(file));
            return ConditionSyntax.problems(Check.recipe(file, analysis.schema(), RecipeText.of(file, text).tree()));
        } catch (InputException e) {
            return e.problems();
        }
    }

    /**
     * Reads and checks a recipe.
     *
     * @param file     the recipe
     * @param settings values that take the place of the file's, in order
     * @param analyses those that are installed
     * @throws InputException with file, line and key of everything that is wrong
     */
    public static Recipe load(Path file, List<Setting> settings, Analyses analyses) {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            String wrong = Files.isDirectory(file) ? "is a folder, not a recipe" : "no such file";
            throw new InputException(Problem.inFile(name, wrong, "give the name of a recipe"));
        }
        Analysis analysis = analyses.ofRecipe(file);
        Node tree = RecipeText.read(file).tree();
        for (Setting setting : settings) {
            tree = new SettingEdit(name, analysis.schema()).apply(tree, setting);
        }
        Recipe recipe = Check.recipe(name, analysis.schema(), tree);
        List<Problem> unreadable = ConditionSyntax.problems(recipe);
        if (!unreadable.isEmpty()) {
            throw new InputException(unreadable, null);
        }
        return recipe;
    }
}

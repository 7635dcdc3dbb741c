/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.data.dataset.DatasetFolder;
import org.astrarium.data.subset.Definitions;
import org.astrarium.engine.RecipeFile;
import org.astrarium.engine.ResultFolder;
import org.astrarium.engine.StoredResult;
import org.astrarium.engine.UsedDefinitions;
import org.astrarium.workspace.InstalledAnalyses;
import org.astrarium.workspace.RecipeFiles;
import org.astrarium.workspace.RecipeRuns;
import org.astrarium.workspace.RecipeState;
import org.astrarium.workspace.RecipeStatus;
import org.eclipse.core.resources.IFile;

/** Compares a recipe and its inputs as they are with what its result says it was made from. */
final class Freshness {
    private final SeenChecksums checksums;

    Freshness(SeenChecksums checksums) {
        this.checksums = checksums;
    }

    /** The status of a recipe; {@code failure} is why its last run failed, null if it did not. */
    RecipeStatus of(IFile recipe, String failure) {
        if (RecipeRuns.running(recipe).isPresent()) {
            return new RecipeStatus(RecipeState.RUNNING, "");
        }
        if (failure != null) {
            return new RecipeStatus(RecipeState.FAILED, failure);
        }
        if (recipe.getLocation() == null || RecipeFiles.result(recipe).getLocation() == null) {
            return new RecipeStatus(RecipeState.NEVER_RUN, "");
        }
        Path folder = RecipeFiles.result(recipe).getLocation().toPath();
        if (!Files.exists(folder.resolve("result.json"))) {
            return new RecipeStatus(RecipeState.NEVER_RUN, "");
        }
        try {
            String change = change(recipe.getLocation().toPath(), ResultFolder.read(folder));
            return new RecipeStatus(change.isEmpty() ? RecipeState.FRESH : RecipeState.OUTDATED, change);
        } catch (ProblemException e) {
            return new RecipeStatus(RecipeState.OUTDATED, e.problem().text());
        }
    }

    private String change(Path file, StoredResult result) {
        Recipe recipe;
        try {
            recipe = RecipeFile.load(file, List.of(), InstalledAnalyses.now());
        } catch (InputException e) {
            return "the recipe has a problem";
        }
        if (!Plain.same(recipe.root().asMap(), result.recipe())) {
            return "the recipe changed since its last run";
        }
        for (StoredResult.Input input : result.inputs()) {
            Path place = file.resolveSibling(input.file()).normalize();
            Path path = DatasetFolder.behind(place);
            if (!input.sha256().equals(checksums.of(path))) {
                return input.file() + (Files.exists(path) ? " changed since the last run" : " is missing");
            }
            if (!Files.isDirectory(path) && !Plain.same(
                    UsedDefinitions.of(recipe, Definitions.read(place)).record(place), input.definitions())) {
                return "columns or subsets of " + input.file() + " changed since the last run";
            }
        }
        return "";
    }
}

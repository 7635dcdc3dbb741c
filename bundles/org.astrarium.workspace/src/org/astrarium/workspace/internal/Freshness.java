/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DatasetFolder;
import org.astrarium.data.image.FolderOfImages;
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
    private record Seen(FileTime time, long size, String sha256) {
    }

    private final Map<Path, Seen> checksums = new ConcurrentHashMap<>();

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
            if (!input.sha256().equals(checksum(path))) {
                return input.file() + (Files.exists(path) ? " changed since the last run" : " is missing");
            }
            if (!Files.isDirectory(path) && !Plain.same(UsedDefinitions.of(recipe, Definitions.read(place)).record(place), input.definitions())) {
                return "columns or subsets of " + input.file() + " changed since the last run";
            }
        }
        return "";
    }

    private String checksum(Path file) {
        if (Files.isDirectory(file)) {
            return FolderOfImages.of(file, file.toString()).checksum(this::checksum);
        }
        try {
            FileTime time = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            Seen seen = checksums.get(file);
            if (seen == null || seen.size() != size || !seen.time().equals(time)) {
                seen = new Seen(time, size, Checksum.sha256(file));
                checksums.put(file, seen);
            }
            return seen.sha256();
        } catch (IOException e) {
            return ""; // not there: no checksum equals this
        }
    }
}

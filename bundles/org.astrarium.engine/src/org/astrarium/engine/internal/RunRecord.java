/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.Result;
import org.astrarium.data.dataset.Dataset;

/**
 * Everything that result.json and the report tell of a run.
 *
 * @param analysis the analysis
 * @param version  version of the program
 * @param created  when, ISO 8601 in UTC
 * @param command  the command that repeats it
 * @param file     the recipe's file
 * @param recipe   the recipe as used
 * @param inputs   the files it read
 * @param dataset  the data set the recipe belongs to, null for none
 * @param warnings of the engine and of the analysis
 * @param seconds  time spent, by phase
 * @param result   what the analysis found
 */
record RunRecord(Analysis analysis, String version, String created, String command, Path file, Recipe recipe,
        List<InputFile> inputs, Dataset dataset, List<String> warnings, Map<String, Double> seconds, Result result) {

    /** The recipe's title, or the file's name where it has none. */
    String title() {
        return recipe.title().isBlank() ? file.getFileName().toString() : recipe.title();
    }

    /** True if any of the data are made by a program. */
    boolean simulated() {
        return inputs.stream().anyMatch(InputFile::simulated);
    }

    /** The seed of all random numbers, null if the analysis has none. */
    Long seed() {
        return recipe.root().asMap().get("seed") instanceof Long seed ? seed : null;
    }
}

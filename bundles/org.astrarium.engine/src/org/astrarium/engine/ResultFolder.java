/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import java.nio.file.Path;
import org.astrarium.engine.internal.ResultReader;

/** Reads the folders that runs leave behind. */
public final class ResultFolder {
    /** Name of the file with every number. */
    public static final String NUMBERS = "result.json";

    private ResultFolder() {
    }

    /** Where the result of a recipe lies unless another place is named: {@code results/NAME} beside it. */
    public static Path of(Path recipe) {
        String name = recipe.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return recipe.toAbsolutePath().normalize().resolveSibling("results")
                .resolve(dot > 0 ? name.substring(0, dot) : name);
    }

    /** Where the earlier results of a result folder lie, one folder each, named by the time they were made. */
    public static Path historyOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".history");
    }

    /**
     * Reads a result.
     *
     * @throws org.astrarium.core.problem.InputException if the folder does not hold one, or its files are not as a run
     *            writes them
     */
    public static StoredResult read(Path folder) {
        return ResultReader.read(folder);
    }
}

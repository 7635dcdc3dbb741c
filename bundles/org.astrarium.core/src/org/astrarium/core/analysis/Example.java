/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.analysis;

import java.io.IOException;
import java.nio.file.Path;

/** An example data set that an analysis brings: a project with simulated data and a recipe, ready to run. */
public interface Example {
    /** Name of the project, also of its folder. */
    String name();

    /** What it shows, in one line. */
    String description();

    /**
     * Writes the project's files. The same bytes each time.
     *
     * @param folder an existing empty folder
     * @throws IOException if a file cannot be written
     */
    void write(Path folder) throws IOException;

    /** Recipes within the folder, to run in this order: {@code leavitt.cepheid}. */
    java.util.List<String> recipes();
}

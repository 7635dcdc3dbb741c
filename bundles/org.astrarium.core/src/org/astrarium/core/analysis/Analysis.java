/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.analysis;

import java.util.List;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.result.Result;

/**
 * A pure function from a recipe and a data set to a result. Implementations keep no state: several runs may go on at
 * once, and the same recipe, inputs and version give the same numbers on any number of threads.
 */
public interface Analysis {
    /** Its identifier, also the extension of its recipes' file names: {@code cepheid}. */
    String id();

    /** Its name for people: {@code Leavitt law}. */
    String name();

    /** What it does, in one line without a full stop. */
    String description();

    /** Its version. */
    String version();

    /** The keys of its recipes. */
    Schema schema();

    /**
     * Runs it. Called in a thread of its own; looks for cancellation through {@code progress} at least ten times a
     * second.
     *
     * @throws InputException             if the recipe asks for what the inputs do not have
     * @throws AnalysisException          if the numbers do not allow an answer, such as an empty sample
     * @throws Progress.CancelledException if it was cancelled
     */
    Result run(Recipe recipe, Inputs inputs, Progress progress);

    /** Example data sets, made by the program itself and labelled as simulated, each ready to run. */
    List<Example> examples();
}

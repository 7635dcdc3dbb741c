/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.Result;
import org.astrarium.engine.internal.OneRun;

/** Runs recipes. Several runs may go on at once, of one recipe too: the one that ends last stays. */
public final class RecipeRun {
    private final Analyses analyses;
    private final String version;
    private final InstantSource clock;

    /**
     * @param analyses       those that are installed
     * @param programVersion version of the program, for the record
     */
    public RecipeRun(Analyses analyses, String programVersion) {
        this(analyses, programVersion, InstantSource.system());
    }

    /** As above, with a clock that tells when a result is made. */
    public RecipeRun(Analyses analyses, String programVersion, InstantSource clock) {
        this.analyses = Objects.requireNonNull(analyses, "analyses");
        this.version = Objects.requireNonNull(programVersion, "programVersion");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Reads, runs and writes. Nothing is left of a run that does not reach its end, and the earlier result stays as it
     * was.
     *
     * @throws InputException                                   if the recipe, an input or the output folder is wrong
     * @throws org.astrarium.core.problem.AnalysisException     if the numbers allow no answer
     * @throws Progress.CancelledException                      if it was cancelled
     */
    public Outcome run(Request request, Progress progress) {
        Recipe recipe = RecipeFile.load(request.recipe(), request.settings(), analyses);
        return new OneRun(request, analyses.ofRecipe(request.recipe()), recipe, version, clock).run(progress);
    }

    /**
     * What to run.
     *
     * @param recipe      the recipe's file
     * @param out         where the result goes; null for {@code results/NAME} beside the recipe
     * @param settings    values that take the place of the recipe's
     * @param command     the command that asks for it, for the record
     * @param historyKept how many earlier results are kept
     */
    public record Request(Path recipe, Path out, List<Setting> settings, String command, int historyKept) {
        /** How many earlier results are kept where nobody says otherwise. */
        public static final int HISTORY_KEPT = 10;

        /** Copies the list. */
        public Request {
            Objects.requireNonNull(recipe, "recipe");
            Objects.requireNonNull(command, "command");
            settings = List.copyOf(settings);
        }

        /** A recipe as it is, its result in the usual place. */
        public static Request of(Path recipe) {
            return new Request(recipe, null, List.of(), "astrarium run " + recipe.getFileName(), HISTORY_KEPT);
        }

        /** Where the result goes. */
        public Path folder() {
            return out == null ? ResultFolder.of(recipe) : out;
        }
    }

    /**
     * What came out.
     *
     * @param folder the result folder
     * @param result the result
     * @param json   the tree of result.json
     */
    public record Outcome(Path folder, Result result, Map<String, Object> json) {
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.Result;
import org.astrarium.data.dataset.DatasetFolder;
import org.astrarium.engine.RecipeRun;
import org.astrarium.engine.Setting;

/** One run of a recipe, from the reading of its inputs to the result in its place. */
public final class OneRun {
    /** Shares of the whole that reading and the analysis take, for the progress. */
    private static final double READ = 0.15;
    private static final double ANALYSED = 0.85;

    private final RecipeRun.Request request;
    private final Analysis analysis;
    private final Recipe recipe;
    private final String version;
    private final InstantSource clock;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final long start = System.nanoTime();

    /** A run of a recipe that has been read. */
    public OneRun(RecipeRun.Request request, Analysis analysis, Recipe recipe, String version, InstantSource clock) {
        this.request = request;
        this.analysis = analysis;
        this.recipe = recipe;
        this.version = version;
        this.clock = clock;
    }

    /** Runs it; throws as {@link RecipeRun#run} says. */
    public RecipeRun.Outcome run(Progress progress) {
        InputReader reader = new InputReader(recipe, request.recipe(),
                request.settings().stream().map(Setting::path).collect(Collectors.toSet()));
        reader.find();
        checkPlace();
        try (ResultPlace place = ResultPlace.open(request.folder(), request.historyKept())) {
            return run(reader, place, progress);
        } catch (IOException e) {
            throw new InputException(Problem.inFile(request.folder().toString(),
                    "cannot write the result: " + ResultPlace.reason(e), "name another folder with --out"), e);
        }
    }

    /**
     * A project from a stranger may have a symbolic link where its results go; a folder that the user names may not.
     */
    private void checkPlace() {
        if (request.out() != null) {
            return;
        }
        Path results = request.folder().toAbsolutePath().normalize();
        DatasetFolder.around(results.getParent()).ifPresent(project -> {
            for (Path at = results; !at.equals(project.folder()); at = at.getParent()) {
                if (Files.isSymbolicLink(at)) {
                    throw new InputException(Problem.inFile(request.folder().toString(), "\"" + project.name(at)
                            + "\" is a link: the result would be written out of the project",
                            "take the link away, or name a folder with --out"));
                }
            }
        });
    }

    private RecipeRun.Outcome run(InputReader reader, ResultPlace place, Progress progress) throws IOException {
        progress.report(0, "reading");
        progress.checkCancelled();
        ResultWriter.warmUp();
        Inputs inputs = reader.read(progress.part(0, READ));
        seconds.put("read", since(start));
        progress.checkCancelled();
        Result result = analyse(reader, inputs, progress.part(READ, ANALYSED));
        progress.checkCancelled();
        result.seconds().forEach((phase, time) -> seconds.put(phase, rounded(time)));

        long writing = System.nanoTime();
        ResultWriter writer = new ResultWriter(place.staging(), progress.part(ANALYSED, 1));
        writer.figuresAndTables(result);
        seconds.put("write", since(writing));
        seconds.put("total", since(start));
        Map<String, Object> tree = writer.numbersAndReport(record(reader, result));
        progress.checkCancelled();
        Path folder = place.moveIn();
        return new RecipeRun.Outcome(folder, result, tree);
    }

    private RunRecord record(InputReader reader, Result result) {
        List<String> warnings = new ArrayList<>(reader.warnings());
        warnings.addAll(result.warnings());
        String created = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        return new RunRecord(analysis, version, created, request.command(), request.recipe(), recipe, reader.files(),
                reader.dataset(), warnings, seconds, result);
    }

    /** The analysis knows keys, not files and lines: those are filled in here. */
    private Result analyse(InputReader reader, Inputs inputs, Progress progress) {
        try {
            return analysis.run(recipe, inputs, progress);
        } catch (ProblemException e) {
            throw e.with(e.problems().stream().map(p -> placed(reader.withNearest(p))).toList());
        }
    }

    private Problem placed(Problem problem) {
        return problem.file().isEmpty() ? problem.in(recipe.file(), recipe.line(problem.key())) : problem;
    }

    private static double since(long nanoseconds) {
        return rounded((System.nanoTime() - nanoseconds) / 1e9);
    }

    /** To milliseconds: more digits would tell of the machine's mood. */
    private static double rounded(double time) {
        return Math.rint(time * 1e3) / 1e3;
    }
}

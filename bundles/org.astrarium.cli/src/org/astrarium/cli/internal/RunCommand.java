/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.astrarium.cli.Program;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.engine.RecipeFile;
import org.astrarium.engine.RecipeRun;
import org.astrarium.engine.ResultFolder;
import org.astrarium.engine.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code astrarium run}: runs recipes, one after the other. */
@Command(name = "run", description = {"Runs recipes and shows their main numbers; stops at the first that fails.",
        "The whole result goes to results/NAME beside the recipe, earlier ones to results/NAME.history.",
        "A file RECIPE.finish made beside the recipe ends the training of a network now and keeps its best."})
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RECIPE", arity = "1..*", description = "recipe files")
    private List<Path> recipes;

    @Option(names = "--out", paramLabel = "DIR",
            description = "folder of the result; with several recipes the folder that theirs go into")
    private Path out;

    @Option(names = "--set", paramLabel = "key.path=value",
            description = "a value for this run, such as fits[0].clip.sigma=3; may be given again")
    private List<String> settings = List.of();

    @Option(names = "--json", description = "writes the whole result.json to standard output, and nothing else")
    private boolean json;

    @Option(names = "--quiet", description = "shows no progress")
    private boolean quiet;

    private final Session session;

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Analyses analyses = session.analyses();
        List<Setting> values = settings.stream().map(Setting::parse).toList();
        Map<Path, Path> places = places();
        for (Path recipe : recipes) {
            RecipeFile.load(recipe, values, analyses);
        }
        RecipeRun run = new RecipeRun(analyses, Program.VERSION);
        for (int i = 0; i < recipes.size(); i++) {
            Path recipe = recipes.get(i);
            RecipeRun.Request request = new RecipeRun.Request(recipe, places.get(recipe), values, command(recipe),
                    RecipeRun.Request.HISTORY_KEPT);
            show(outcome(run, request), i);
        }
        return Program.DONE;
    }

    private RecipeRun.Outcome outcome(RecipeRun run, RecipeRun.Request request) {
        try (ShownProgress progress = session.progress(request.recipe().getFileName().toString(), quiet);
                FinishFile finish = new FinishFile(request.recipe(), progress)) {
            return run.run(request, finish);
        }
    }

    private void show(RecipeRun.Outcome outcome, int index) throws IOException {
        if (json) {
            session.out().write(Files.readAllBytes(outcome.folder().resolve(ResultFolder.NUMBERS)));
            if (outcome.json().get("warnings") instanceof List<?> warnings) {
                warnings.forEach(warning -> session.terminal().err().println(
                        Problem.inFile(recipes.get(index).toString(), String.valueOf(warning), "")
                                .line("astrarium: warning")));
            }
        } else {
            if (index > 0) {
                session.out().println();
            }
            RunSummary.print(outcome, session.out());
        }
        session.out().flush();
    }

    /** Where the results go that {@code --out} places; two recipes of one name must not replace each other's. */
    private Map<Path, Path> places() {
        Map<Path, Path> places = new HashMap<>();
        Map<Path, Path> taken = new HashMap<>();
        for (Path recipe : recipes) {
            Path usual = ResultFolder.of(recipe);
            Path place = out == null ? usual : recipes.size() == 1 ? out : out.resolve(usual.getFileName());
            Path other = taken.put(place.toAbsolutePath().normalize(), recipe);
            if (other != null) {
                throw new InputException(Problem.inFile(recipe.toString(), "its result would replace that of " + other,
                        "run them with different --out"));
            }
            places.put(recipe, place);
        }
        return places;
    }

    private String command(Path recipe) {
        StringBuilder text = new StringBuilder("astrarium run ").append(word(recipe.toString()));
        if (out != null) {
            text.append(" --out ").append(word(out.toString()));
        }
        settings.forEach(setting -> text.append(" --set ").append(word(setting)));
        return text.toString();
    }

    /** As a shell takes it for one word. */
    private static String word(String text) {
        return text.matches("[A-Za-z0-9_./:=,+@%-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}

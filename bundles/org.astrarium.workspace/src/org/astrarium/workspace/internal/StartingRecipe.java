/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Type;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.recipe.RecipeText;
import org.astrarium.data.survey.ColumnRoles;
import org.astrarium.workspace.NewRecipe;

/** The first recipe of a data set: of the analysis whose columns the table has, under the names of a survey. */
public final class StartingRecipe {
    /** Some roles are for options alone; a table that has this part of all is one of the survey's. */
    private static final double ENOUGH = 0.6;

    private record Fit(Analysis analysis, String survey, double share) {
    }

    private StartingRecipe() {
    }

    /**
     * Writes the recipe that fits best into a project's folder, and returns its file's name; empty if no analysis
     * fits.
     */
    public static Optional<String> write(Path folder, String title, String input, Table table, Analyses analyses)
            throws IOException {
        Optional<Fit> best = best(analyses.all(), input, table);
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Fit fit = best.get();
        String name = fit.analysis().id() + "." + fit.analysis().id();
        Files.writeString(folder.resolve(name), text(title, input, fit.survey()));
        return Optional.of(name);
    }

    /** The text of a recipe that says nothing but what it works on. */
    public static String text(NewRecipe wanted, Progress progress) {
        Optional<Fit> best = Optional.empty();
        if (wanted.analysis().schema().type().find("input") == null) {
            return text(wanted.title().isEmpty() ? wanted.name() : wanted.title(), "", null);
        }
        if (!wanted.input().isEmpty()) {
            Table table = TableFiles.read(wanted.project().getLocation().append(wanted.input()).toPath(), progress);
            best = best(List.of(wanted.analysis()), wanted.input(), table);
        }
        return text(wanted.title().isEmpty() ? wanted.name() : wanted.title(), wanted.input(), best.map(Fit::survey)
                .orElse(null));
    }

    private static Optional<Fit> best(List<Analysis> analyses, String input, Table table) {
        return analyses.stream().flatMap(analysis -> surveys(analysis).stream()
                .map(survey -> new Fit(analysis, survey, share(analysis, input, survey, table))))
                .filter(fit -> fit.share() >= ENOUGH)
                .max(Comparator.comparingDouble(Fit::share));
    }

    /** The survey is left out if null. */
    private static String text(String title, String input, String survey) {
        RecipeText text = RecipeText.of("", "astrarium: 1\n").with("title", title);
        if (!input.isEmpty()) {
            text = text.with("input", input);
        }
        return survey == null ? text.text() : text.with("survey", survey).text();
    }

    private static List<String> surveys(Analysis analysis) {
        return analysis.schema().type().find("survey") != null
                && analysis.schema().type().find("survey").type() instanceof Type.Choice choice ? choice.words()
                : List.of();
    }

    private static double share(Analysis analysis, String input, String survey, Table table) {
        if (!(analysis.schema().type().find("columns").type() instanceof Type.MapOf roles) || roles.names().isEmpty()) {
            return 0;
        }
        try {
            ColumnRoles names = ColumnRoles.of(Check.recipe("", analysis.schema(),
                    Node.of(Map.of("input", input, "survey", survey))));
            long found = roles.names().stream().filter(role -> has(table, names, role)).count();
            return (double) found / roles.names().size();
        } catch (ProblemException e) {
            return 0; // this analysis wants more than an input: the user has to say
        }
    }

    private static boolean has(Table table, ColumnRoles names, String role) {
        try {
            return table.find(names.column(role)).isPresent();
        } catch (ProblemException e) {
            return false; // the survey has no such column
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.SampleStep;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;

/**
 * The stars of a run.
 *
 * @param table       the input table with the derived columns
 * @param stars       the sample: all Cepheids of interest
 * @param calibrators the part of the sample that the law is fitted to
 * @param steps       how many rows each cut left
 */
public record Sample(Table table, Selection stars, Selection calibrators, List<SampleStep> steps) {
    /** Copies the list. */
    public Sample {
        steps = List.copyOf(steps);
    }

    /**
     * Cuts a sample from a table.
     *
     * @param table the input table with the derived columns
     * @throws InputException    if a cut asks for what the table does not have
     * @throws AnalysisException if a cut leaves no star; names it
     */
    public static Sample of(Recipe recipe, CepheidSettings settings, CepheidColumns columns, Table table,
            Progress progress) {
        return of(recipe, settings, columns, table, new ArrayList<>(), progress);
    }

    /** The same, with every cut told to a list as it is made. */
    static Sample of(Recipe recipe, CepheidSettings settings, CepheidColumns columns, Table table,
            List<SampleStep> told, Progress progress) {
        SampleCuts cuts = new SampleCuts(recipe, table, told, progress);
        cuts.complete(settings.complete(), columns, settings.fundamentalise());
        cuts.words("types", Role.TYPE, settings.types(), columns);
        cuts.words("modes", Role.MODE, settings.modes(), columns);
        if (!settings.where().isEmpty()) {
            cuts.where("where", settings.where());
        }
        Selection stars = cuts.selection().named("sample");
        cuts.where("calibrators", settings.calibrators());
        return new Sample(table, stars, cuts.selection().named("calibrators"), cuts.steps());
    }
}

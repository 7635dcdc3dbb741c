/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.SampleStep;
import org.astrarium.core.table.Selection;

/**
 * The stars that are measured well enough.
 *
 * @param stars rows of the input table
 * @param steps how many rows each cut left
 */
public record Sample(Selection stars, List<SampleStep> steps) {
    /** Copies the list. */
    public Sample {
        steps = List.copyOf(steps);
    }

    /**
     * Cuts a sample from a table.
     *
     * @throws InputException    if a cut asks for what the table does not have
     * @throws AnalysisException if a cut leaves no star; names it
     */
    public static Sample of(Recipe recipe, QualitySettings quality, ClusterColumns columns, Progress progress) {
        QualityCuts cuts = new QualityCuts(recipe, columns, progress);
        if (quality.astrometric()) {
            cuts.astrometric();
        }
        if (quality.photometric()) {
            cuts.photometric();
        }
        quality.snr().forEach(cuts::snr);
        if (!quality.where().isEmpty()) {
            cuts.where("where", quality.where());
        }
        return new Sample(cuts.selection().named("quality"), cuts.steps());
    }
}

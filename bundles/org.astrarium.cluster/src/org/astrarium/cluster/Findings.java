/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.SampleStep;
import org.astrarium.core.table.Table;

/**
 * What a run found, before it is put into words and pictures.
 *
 * @param recipe   the recipe
 * @param settings the same, read
 * @param input    the table as it came
 * @param columns  which of its columns are what, computed ones included
 * @param sample   the stars that are measured well enough
 * @param search   what was found in the shells, if that was asked for
 * @param clusters the memberships, in the recipe's order
 * @param seconds  time spent in each step
 */
public record Findings(Recipe recipe, ClusterSettings settings, Table input, ClusterColumns columns, Sample sample,
        Optional<Search> search, List<Membership> clusters, Map<String, Double> seconds) {
    private static final double SAMPLED = 0.05;
    private static final double SEARCHED = 0.5;

    /** Copies the list. */
    public Findings {
        clusters = List.copyOf(clusters);
    }

    /**
     * Does what a recipe asks for.
     *
     * @throws InputException              if the recipe asks for what the table does not have
     * @throws AnalysisException           if a cut leaves no star, or too few for a fit
     * @throws Progress.CancelledException if it was cancelled
     */
    public static Findings of(Recipe recipe, Inputs inputs, Progress progress) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        long start = System.nanoTime();
        ClusterSettings settings = ClusterSettings.of(recipe);
        ClusterColumns columns = ComputedColumns.addTo(ClusterColumns.of(recipe, inputs.input()),
                settings.zeroPoint(), progress.part(0, 0.8 * SAMPLED));
        progress.report(0.8 * SAMPLED, "selecting the sample");
        Sample sample = Sample.of(recipe, settings.quality(), columns, progress);
        start = lap(seconds, "sample", start);
        double from = settings.search().isEmpty() ? SAMPLED : SEARCHED;
        Optional<Search> search = settings.search().map(s -> Search.of(recipe, settings, columns, sample.stars(),
                Optional.ofNullable(inputs.tables().get("catalogue")),
                progress.part(SAMPLED, settings.clusters().isEmpty() ? 1 : SEARCHED)));
        if (search.isPresent()) {
            start = lap(seconds, "search", start);
        }
        List<Membership> clusters = new ArrayList<>();
        int n = settings.clusters().size();
        for (int i = 0; i < n; i++) {
            clusters.add(Membership.of(recipe, settings, settings.clusters().get(i), columns, sample.stars(), inputs,
                    progress.part(from + (1 - from) * i / n, from + (1 - from) * (i + 1) / n)));
        }
        lap(seconds, "fit", start);
        return new Findings(recipe, settings, inputs.input(), columns, sample, search, clusters, seconds);
    }

    /** The cuts of the sample and of each cluster. */
    public List<SampleStep> steps() {
        List<SampleStep> steps = new ArrayList<>(sample.steps());
        clusters.forEach(cluster -> steps.addAll(cluster.steps()));
        return steps;
    }

    private static long lap(Map<String, Double> seconds, String name, long since) {
        long now = System.nanoTime();
        seconds.put(name, (now - since) * 1e-9);
        return now;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.Table;

/**
 * What a run found, before it is put into words and pictures.
 *
 * @param recipe     the recipe
 * @param settings   the same, read
 * @param input      the table as it came
 * @param columns    which of its columns are what
 * @param sample     the stars
 * @param laws       the fitted laws, in the recipe's order
 * @param targets    the targets' distances, in the recipe's order
 * @param posteriors the sampled posteriors, in the recipe's order; empty before {@link #sampled}
 * @param systematics systematic errors of the targets, in their order; empty before {@link #weighed}
 * @param comparison the first target with other cuts and zero points; empty before {@link #weighed}
 * @param seconds    time spent in each step
 */
public record Findings(Recipe recipe, CepheidSettings settings, Table input, CepheidColumns columns, Sample sample,
        List<LeavittLaw> laws, List<TargetDistance> targets, List<LawPosterior> posteriors,
        List<Systematic> systematics, Optional<Comparison> comparison, Map<String, Double> seconds) {

    /**
     * Does what a recipe asks for.
     *
     * @throws InputException              if the recipe asks for what the table does not have
     * @throws AnalysisException           if a cut leaves no star, or too few for a fit
     * @throws Progress.CancelledException if it was cancelled
     */
    public static Findings of(Recipe recipe, Table input, Progress progress) {
        CepheidSettings settings = CepheidSettings.of(recipe);
        CepheidColumns columns = CepheidColumns.of(recipe, input);
        settings.fits().forEach(fit -> LeavittLaw.requireColumns(fit, columns));
        Stopwatch watch = new Stopwatch();
        Table table = DerivedColumns.addTo(input, columns, settings, progress.part(0, 0.4));
        progress.report(0.4, "selecting the sample");
        Sample sample = Sample.of(recipe, settings, columns, table, progress);
        watch.lap("sample");
        progress.report(0.6, "fitting");
        List<LeavittLaw> laws = new ArrayList<>();
        for (FitSettings fit : settings.fits()) {
            progress.checkCancelled();
            laws.add(LeavittLaw.fit(recipe, fit,
                    LawPoints.of(table, columns, settings, sample.calibrators(), fit), progress));
        }
        watch.lap("fit");
        progress.report(0.8, "measuring distances");
        List<TargetDistance> targets = new ArrayList<>();
        for (TargetSettings target : settings.targets()) {
            progress.checkCancelled();
            targets.add(TargetDistance.of(recipe, target, sample, laws));
        }
        watch.lap("distances");
        return new Findings(recipe, settings, input, columns, sample, List.copyOf(laws), List.copyOf(targets),
                List.of(), List.of(), Optional.empty(), watch.laps);
    }

    /**
     * The same with the posteriors that the recipe asks for.
     *
     * @throws AnalysisException           if a likelihood has no top
     * @throws Progress.CancelledException if it was cancelled
     */
    public Findings sampled(Progress progress) {
        Stopwatch watch = new Stopwatch();
        List<LeavittLaw> wanted = laws.stream()
                .filter(law -> settings.mcmc().fits().contains(law.settings().name())).toList();
        List<LawPosterior> sampled = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            progress.checkCancelled();
            sampled.add(LawPosterior.sample(recipe, settings.mcmc(), wanted.get(i),
                    progress.part((double) i / wanted.size(), (i + 1.0) / wanted.size())));
        }
        watch.laps.putAll(seconds);
        watch.lap("mcmc");
        return new Findings(recipe, settings, input, columns, sample, laws, targets, List.copyOf(sampled),
                systematics, comparison, watch.laps);
    }

    /** The same with what the distances hang on: systematic errors, other cuts and zero points. */
    public Findings weighed(Progress progress) {
        Stopwatch watch = new Stopwatch();
        List<Systematic> systematic = new ArrayList<>();
        for (TargetDistance target : targets) {
            progress.checkCancelled();
            systematic.add(Systematic.of(this, target, progress.part(0, 0.1)));
        }
        Optional<Comparison> compared = Comparison.of(this, progress.part(0.1, 0.2));
        watch.laps.putAll(seconds);
        watch.lap("comparison");
        return new Findings(recipe, settings, input, columns, sample, laws, targets, posteriors,
                List.copyOf(systematic), compared, watch.laps);
    }

    /** The systematic errors of a target, once they are weighed. */
    public Optional<Systematic> systematic(TargetDistance target) {
        return systematics.stream().filter(s -> s.target() == target).findFirst();
    }

    /** The sampled posterior of a law, if there is one. */
    public Optional<LawPosterior> posterior(LeavittLaw law) {
        return posteriors.stream().filter(p -> p.law() == law).findFirst();
    }

    /** How many stars of the sample are first overtones that count with the period of their fundamental mode. */
    public int fundamentalised() {
        if (!settings.fundamentalise()) {
            return 0;
        }
        return (int) Arrays.stream(sample.stars().rows()).filter(row -> FundamentalPeriod.isOvertone(columns, row))
                .count();
    }

    /** True if the table has what laws from parallaxes take. */
    boolean hasParallaxes() {
        return columns.hasNumbers(List.of(Role.PARALLAX, Role.PARALLAX_ERROR, Role.G_ERROR, Role.BP_ERROR,
                Role.RP_ERROR));
    }

    /** What a target's distance owes to what was assumed. */
    public Sensitivity sensitivity(TargetDistance target, Progress progress) {
        return new Sensitivity(target, sample, columns, settings, progress);
    }

    private static final class Stopwatch {
        private final Map<String, Double> laps = new LinkedHashMap<>();
        private long last = System.nanoTime();

        void lap(String name) {
            long now = System.nanoTime();
            laps.put(name, (now - last) * 1e-9);
            last = now;
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astrarium.cepheid.internal.report.LawChart;
import org.astrarium.cepheid.internal.report.PreviewText;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.SampleStep;
import org.astrarium.core.table.Table;

/**
 * What a recipe gives before it is run, in the time of a glance: the sample cut by cut, the lines through the
 * calibrators, the stars far off them, and the first target's distance. Numbers are those of the run; posteriors,
 * likelihoods in parallax space (unless there is no other fit) and whatever takes longer are left to it.
 *
 * @param cuts    how many rows every cut left; as far as it came where a cut leaves none
 * @param columns which of the table's columns are what
 * @param laws    the lines
 * @param chart   the period-luminosity relation with residuals, if there is a law
 * @param off     stars far off the first law
 * @param words   laws, and the distance of the first target that one of them measures, in words
 * @param problem what ended it early
 */
public record Preview(List<SampleStep> cuts, CepheidColumns columns, List<LeavittLaw> laws, Optional<Chart> chart,
        List<OffStar> off, List<String> words, Optional<Problem> problem) {
    private static final Set<FitMethod> QUICK = Set.of(FitMethod.OLS, FitMethod.CHI2, FitMethod.CHI2_SCATTER);

    /** Copies the lists. */
    public Preview {
        cuts = List.copyOf(cuts);
        laws = List.copyOf(laws);
        off = List.copyOf(off);
        words = List.copyOf(words);
    }

    /**
     * Looks ahead.
     *
     * @param table the input with its derived columns ({@link DerivedColumns#addTo}), which stay the same while only
     *              cuts move
     * @throws InputException              if the recipe asks for what the table does not have
     * @throws Progress.CancelledException if nobody wants it any more
     */
    public static Preview of(Recipe recipe, CepheidSettings settings, CepheidColumns columns, Table input,
            Table table, Progress progress) {
        List<SampleStep> cuts = new ArrayList<>();
        List<LeavittLaw> laws = new ArrayList<>();
        try {
            Sample sample = Sample.of(recipe, settings, columns, table, cuts, progress);
            for (FitSettings fit : quick(settings.fits())) {
                progress.checkCancelled();
                LeavittLaw.requireColumns(fit, columns);
                laws.add(LeavittLaw.fit(recipe, fit,
                        LawPoints.of(table, columns, settings, sample.calibrators(), fit), progress));
            }
            progress.checkCancelled();
            Optional<TargetDistance> target = settings.targets().stream()
                    .filter(t -> laws.stream().anyMatch(law -> law.settings().name().equals(t.from())))
                    .findFirst().map(t -> TargetDistance.of(recipe, t, sample, laws));
            Findings findings = new Findings(recipe, settings, input, columns, sample, List.copyOf(laws), List.of(),
                    List.of(), List.of(), Optional.empty(), Map.of());
            return new Preview(cuts, columns, laws, LawChart.of(findings), OffStar.of(laws.get(0), columns),
                    PreviewText.of(laws, target), Optional.empty());
        } catch (AnalysisException e) {
            return early(cuts, columns, e);
        }
    }

    private static Preview early(List<SampleStep> cuts, CepheidColumns columns, ProblemException e) {
        return new Preview(cuts, columns, List.of(), Optional.empty(), List.of(), List.of(),
                Optional.of(e.problem()));
    }

    /** The first line from each kind of distance; where there is none, the first fit of whatever kind. */
    private static List<FitSettings> quick(List<FitSettings> all) {
        Map<DistanceKind, FitSettings> first = new LinkedHashMap<>();
        all.stream().filter(fit -> QUICK.contains(fit.method()))
                .forEach(fit -> first.putIfAbsent(fit.distance(), fit));
        return first.isEmpty() ? all.subList(0, 1) : List.copyOf(first.values());
    }
}

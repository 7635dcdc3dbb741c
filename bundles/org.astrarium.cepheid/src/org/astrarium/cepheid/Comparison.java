/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Table;
import org.astrarium.inference.FitException;

/**
 * The first target measured again and again: with other cuts in parallax over its error, and with other zero points.
 *
 * <p>The preferred answer is chosen by a rule that knows no reference: the calibrators of the recipe; the likelihood in
 * parallax space, which inverts no parallax and has the scatter in it; the zero point that was published from Cepheids
 * (otherwise the latest published for the survey), held at its value, with its error in the systematic part; the
 * metallicity term if the recipe gives one, or else an error for leaving it out. A zero point from the same stars is
 * not preferred, because outliers and the cut in parallax over its error move it together with the intercept.
 *
 * @param target     the target
 * @param cuts       law by law, cut by cut
 * @param zeroPoints one each
 */
public record Comparison(TargetDistance target, List<Cut> cuts, List<Case> zeroPoints) {
    private static final double[] CUTS = {ParallaxCut.LOOSEST, 4, 5, 6, 7, 8, 9, 10, 11, ParallaxCut.STRICTEST};

    /** Copies the lists. */
    public Comparison {
        cuts = List.copyOf(cuts);
        zeroPoints = List.copyOf(zeroPoints);
    }

    /**
     * A law of the recipe with another cut.
     *
     * @param ratio    smallest parallax over error
     * @param law      the law
     * @param distance the target's distance
     */
    public record Cut(double ratio, LeavittLaw law, TargetDistance distance) {
    }

    /**
     * A zero point.
     *
     * @param name      what it is
     * @param preferred true if it is the one that the rule chooses
     * @param error     of the zero point where it is held, in mas; 0 where the fit has it in its own error
     * @param plain     the distance without a metallicity term
     * @param corrected the distance with the recipe's, if it gives one
     * @param systematic of the last of these
     */
    public record Case(String name, boolean preferred, double error, TargetDistance plain,
            Optional<TargetDistance> corrected, Systematic systematic) {
        /** The one with the metallicity term, if there is one. */
        public TargetDistance best() {
            return corrected.orElse(plain);
        }

        /** The zero point used or found, in mas. */
        public double zeroPoint() {
            return plain.law().zeroPoint().orElseThrow().value();
        }
    }

    /** The answer that the rule prefers, if the survey has published zero points and the fits were possible. */
    public Optional<Case> preferred() {
        return zeroPoints.stream().filter(Case::preferred).findFirst();
    }

    /** For the first target; nothing without targets or parallaxes. */
    static Optional<Comparison> of(Findings findings, Progress progress) {
        if (findings.targets().isEmpty() || !findings.hasParallaxes()) {
            return Optional.empty();
        }
        TargetDistance target = findings.targets().get(0);
        return Optional.of(new Comparison(target, cuts(findings, target, progress),
                zeroPoints(findings, target, progress)));
    }

    private static List<Cut> cuts(Findings findings, TargetDistance target, Progress progress) {
        Table table = findings.sample().table();
        ParallaxCut uncut = ParallaxCut.of(findings.settings(), findings.columns(), findings.sample());
        List<Cut> cuts = new ArrayList<>();
        for (LeavittLaw law : findings.laws()) {
            for (double ratio : CUTS) {
                progress.checkCancelled();
                LawPoints points = LawPoints.of(table, findings.columns(), findings.settings(),
                        uncut.at(ratio), law.settings());
                try {
                    LeavittLaw again = law.refit(points, progress);
                    cuts.add(new Cut(ratio, again, target.with(again, table)));
                } catch (FitException e) {
                    // too few stars, or none: the cut has no place in the figure
                    continue;
                }
            }
        }
        return cuts;
    }

    private static List<Case> zeroPoints(Findings findings, TargetDistance target, Progress progress) {
        String survey = findings.recipe().root().text("survey");
        Optional<ZeroPoint.Published> best = ZeroPoint.best(survey);
        List<Case> cases = new ArrayList<>();
        add(cases, findings, target, "none", ZeroPointPrior.fixed(0), 0, false, progress);
        for (ZeroPoint.Published known : ZeroPoint.published(survey)) {
            add(cases, findings, target, known.source(), ZeroPointPrior.fixed(known.value()), known.error(),
                    best.filter(b -> b == known).isPresent(), progress);
        }
        best.ifPresent(b -> add(cases, findings, target, "prior: " + b.source(),
                new ZeroPointPrior(b.value(), b.error()), 0, false, progress));
        add(cases, findings, target, "free", ZeroPointPrior.free(), 0, false, progress);
        return cases;
    }

    private static void add(List<Case> cases, Findings findings, TargetDistance target, String name,
            ZeroPointPrior prior, double error, boolean preferred, Progress progress) {
        progress.checkCancelled();
        Table table = findings.sample().table();
        FitSettings fit = FitSettings.inParallaxSpace(name, target.law().settings().pivot(), prior);
        try {
            LeavittLaw law = LeavittLaw.through(fit, LawPoints.of(table, findings.columns(), findings.settings(),
                    findings.sample().calibrators(), fit), progress);
            TargetDistance plain = target.withoutMetallicity().with(law, table);
            Optional<TargetDistance> corrected = target.settings().metallicity().map(m -> target.with(law, table));
            cases.add(new Case(name, preferred, error, plain, corrected,
                    Systematic.of(findings, corrected.orElse(plain), progress)));
        } catch (FitException e) {
            // the stars do not allow this one: it has no row
            return;
        }
    }
}

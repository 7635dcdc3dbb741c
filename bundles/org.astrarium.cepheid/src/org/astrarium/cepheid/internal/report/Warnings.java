/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.astrarium.cepheid.DerivedColumns;
import org.astrarium.cepheid.DistanceKind;
import org.astrarium.cepheid.Findings;
import org.astrarium.cepheid.LawPosterior;
import org.astrarium.cepheid.LeavittLaw;
import org.astrarium.cepheid.Role;
import org.astrarium.cepheid.TargetDistance;
import org.astrarium.cepheid.TargetSettings.Reference;
import org.astrarium.cepheid.ZeroPoint;
import org.astrarium.cepheid.ZeroPointPrior;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.result.Measurement;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.inference.mcmc.Verdict;

/** What a reader must know before using the numbers, in plain words. */
public final class Warnings {
    /** Differences from a reference beyond so many standard errors are worth a warning. */
    private static final double SIGNIFICANT = 2;
    /** Reduced chi-square beyond this says that the errors do not describe the scatter. */
    private static final double LARGE_REDUCED_CHI2 = 2;
    /** A part of the target's stars beyond the calibrators' periods that is worth a warning. */
    private static final double EXTRAPOLATED = 0.1;
    private static final double BAILER_JONES_ZERO_POINT = -0.029;
    /** The greater of the zero points found for Gaia DR2, in mas. */
    private static final double KNOWN_ZERO_POINT = 0.05;

    private final Findings findings;
    private final Progress progress;
    private final List<String> sentences = new ArrayList<>();

    private Warnings(Findings findings, Progress progress) {
        this.findings = findings;
        this.progress = progress;
    }

    /** One or two sentences each, the gravest first. */
    public static List<String> of(Findings findings, Progress progress) {
        Warnings warnings = new Warnings(findings, progress);
        findings.targets().forEach(warnings::difference);
        warnings.zeroPointWithoutEffect();
        warnings.overtones();
        warnings.scatter();
        findings.posteriors().forEach(warnings::posterior);
        findings.laws().forEach(warnings::leftOut);
        findings.targets().forEach(warnings::extrapolation);
        return List.copyOf(warnings.sentences);
    }

    private void difference(TargetDistance target) {
        if (target.settings().reference().isEmpty()) {
            return;
        }
        Reference reference = target.settings().reference().get();
        double off = Math.abs(target.distances().median() - reference.distance());
        if (off <= SIGNIFICANT * Math.hypot(target.error(), reference.error())) {
            return;
        }
        double difference = target.difference();
        String start = target.settings().name() + " comes out " + Wording.percent(difference)
                + Wording.direction(difference) + " than its reference with law " + target.settings().from()
                + ", more than the statistical errors allow. ";
        double shift = findings.sensitivity(target, progress).shiftFor(1 / (1 + difference) - 1);
        sentences.add(start + (difference > 0 ? tooFar(target, shift) : tooNear(shift)));
    }

    private String tooFar(TargetDistance target, double shift) {
        if (target.law().settings().zeroPoint().map(ZeroPointPrior::fitted).orElse(false)) {
            LeavittLaw.FittedZeroPoint found = target.law().zeroPoint().orElseThrow();
            return "The law finds the zero point of the parallaxes from the same stars: "
                    + Wording.PAGE.of(Measurement.of(found.value(), found.error(), "mas")) + ". "
                    + Survey.of(findings).zeroPoint() + ". Outliers, and a cut in parallax over its error, move it "
                    + "together with the intercept.";
        }
        boolean catalogue = target.law().settings().distance() == DistanceKind.BAILER_JONES;
        double allowed = catalogue ? BAILER_JONES_ZERO_POINT : zeroPointOf(target.law());
        String corrected = allowed == 0 ? ", and the recipe corrects for none of it"
                : (catalogue ? ", of which the distances of Bailer-Jones et al. (2018) correct for "
                : ", of which parallax_zero_point corrects for ") + Wording.number(-allowed, 3) + " mas";
        double nearer = findings.sensitivity(target, progress).parallaxesLargerBy(KNOWN_ZERO_POINT);
        String needed = Double.isFinite(shift)
                ? "; to be as near as the reference it takes " + Wording.number(shift, 2) + " mas" : "";
        return "The likely reason is the zero point of the parallaxes: " + Survey.of(findings).zeroPoint() + corrected
                + ". Were they " + Wording.number(KNOWN_ZERO_POINT, 2)
                + " mas larger than they are taken to be, it would come out "
                + Wording.percent(nearer) + " nearer" + needed
                + ". A target poorer in metals than the calibrators comes out too far as well.";
    }

    /** What is subtracted from the parallaxes behind a law, in mas; of zero points star by star their mean. */
    private double zeroPointOf(LeavittLaw law) {
        if (law.settings().zeroPoint().isPresent() && law.zeroPoint().isPresent()) {
            return law.zeroPoint().get().value();
        }
        if (!findings.settings().zeroPoint().lindegren2021()) {
            return findings.settings().zeroPoint().value();
        }
        NumberColumn measured = findings.columns().numbers(Role.PARALLAX).orElseThrow();
        NumberColumn corrected = findings.sample().table().numbers(DerivedColumns.PARALLAX_CORRECTED);
        return Arrays.stream(law.points().rows()).mapToDouble(i -> measured.number(i) - corrected.number(i)).average()
                .orElse(0);
    }

    private static String tooNear(double shift) {
        String needed = Double.isFinite(shift) ? ". The difference would vanish if the parallaxes were "
                + Wording.number(-shift, 2) + " mas smaller." : ".";
        return "The likely reasons are a parallax zero point that corrects too much, a cut in parallax over its error "
                + "that prefers parallaxes measured too large, or stars that are no Cepheids of this kind" + needed;
    }

    private void zeroPointWithoutEffect() {
        List<String> laws = findings.laws().stream()
                .filter(law -> law.settings().distance() == DistanceKind.BAILER_JONES)
                .map(law -> law.settings().name()).toList();
        ZeroPoint zeroPoint = findings.settings().zeroPoint();
        if ((zeroPoint.value() != 0 || zeroPoint.lindegren2021()) && !laws.isEmpty()) {
            sentences.add("parallax_zero_point does not act on law " + String.join(", ", laws)
                    + ": the catalogue's distances were made with a zero point of their own ("
                    + Wording.number(BAILER_JONES_ZERO_POINT, 3) + " mas in Bailer-Jones et al. 2018).");
        }
    }

    private void overtones() {
        if (!findings.settings().fundamentalise()) {
            return;
        }
        int overtones = findings.fundamentalised();
        boolean periods = findings.columns().numbers(Role.FIRST_OVERTONE_PERIOD).isPresent();
        if (overtones == 0) {
            sentences.add("sample.fundamentalise changes nothing: no first overtone is in the sample ("
                    + (periods ? "sample.modes: [FUNDAMENTAL, FIRST_OVERTONE] lets them in"
                    : "the table has no column of their periods, columns.first_overtone_period: p1_o in Gaia's tables")
                    + ").");
        } else if (!periods) {
            sentences.add("The table has no column of first-overtone periods (columns.first_overtone_period): for "
                    + Wording.PAGE.count(overtones) + " first overtone" + (overtones == 1 ? "" : "s") + " "
                    + findings.columns().numbers(Role.PERIOD).orElseThrow().name()
                    + " is taken for it and made the fundamental period. If it holds the fundamental period already, "
                    + "set sample.fundamentalise: false.");
        }
    }

    private void scatter() {
        String laws = findings.laws().stream().filter(law -> law.line().reducedChi2() > LARGE_REDUCED_CHI2)
                .map(law -> Wording.number(law.line().reducedChi2(), 2) + " for law " + law.settings().name())
                .collect(Collectors.joining(", "));
        if (!laws.isEmpty()) {
            sentences.add("The stars scatter about the line more than their errors say: chi-square over degrees of "
                    + "freedom is " + laws
                    + ". The errors of slope and intercept are given as they follow from those of "
                    + "the stars; those of the distances, and the bands of the figure, are multiplied by the root "
                    + "of that number. The methods chi2_scatter and robust measure the scatter instead.");
        }
    }

    private void posterior(LawPosterior posterior) {
        if (posterior.posterior().verdict() != Verdict.RELIABLE) {
            sentences.add("The posterior of law " + posterior.name() + " is " + posterior.posterior().reason()
                    + " (mcmc.steps; more steps go on with the same chain).");
        }
    }

    private void leftOut(LeavittLaw law) {
        int n = law.points().leftOut();
        if (n > 0) {
            sentences.add("Law " + law.settings().name() + " leaves out " + Wording.PAGE.count(n)
                    + (n == 1 ? " calibrator that lacks" : " calibrators that lack")
                    + " a distance, a magnitude or its error.");
        }
    }

    private void extrapolation(TargetDistance target) {
        double shortest = Arrays.stream(target.law().points().logp()).min().orElseThrow();
        double longest = Arrays.stream(target.law().points().logp()).max().orElseThrow();
        NumberColumn logp = findings.sample().table().numbers(DerivedColumns.LOGP);
        double[] periods = Arrays.stream(target.rows()).mapToDouble(logp::number).toArray();
        long outside = Arrays.stream(periods).filter(x -> x < shortest || x > longest).count();
        if (outside > EXTRAPOLATED * target.size()) {
            sentences.add(Wording.percent((double) outside / target.size()) + " of the stars of "
                    + target.settings().name() + " have periods outside those of the calibrators ("
                    + Wording.number(Math.pow(10, shortest), 3) + " to " + Wording.number(Math.pow(10, longest), 3)
                    + " d), where the law is extrapolated.");
        }
    }
}

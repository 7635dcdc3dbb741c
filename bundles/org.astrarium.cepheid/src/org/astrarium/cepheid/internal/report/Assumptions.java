/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.astrarium.cepheid.Comparison;
import org.astrarium.cepheid.DistanceKind;
import org.astrarium.cepheid.Findings;
import org.astrarium.cepheid.Sensitivity;
import org.astrarium.cepheid.Systematic;
import org.astrarium.cepheid.TargetDistance;
import org.astrarium.cepheid.TargetSettings;
import org.astrarium.cepheid.ZeroPoint;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Table;

/** What was assumed, and what each assumption costs: the first target's distance is measured again with it changed. */
public final class Assumptions {
    private static final double ZERO_POINT_STEP = 0.03;
    private static final double COLOUR_COEFFICIENT_STEP = 0.1;

    private final Findings findings;
    private final Progress progress;
    private final List<String> sentences = new ArrayList<>();

    private Assumptions(Findings findings, Progress progress) {
        this.findings = findings;
        this.progress = progress;
    }

    /** One sentence each. */
    public static List<String> of(Findings findings, Progress progress) {
        Assumptions assumptions = new Assumptions(findings, progress);
        assumptions.preferred();
        assumptions.zeroPoint();
        assumptions.dust();
        assumptions.law();
        assumptions.selection();
        assumptions.errors();
        return List.copyOf(assumptions.sentences);
    }

    private void preferred() {
        findings.comparison().flatMap(Comparison::preferred).ifPresent(best -> {
            DistanceUnit unit = DistanceUnit.of(best.best().distances().median());
            String reference = best.best().settings().reference().map(r -> {
                double off = Math.abs(best.best().distances().median() - r.distance());
                boolean agrees = off <= Math.hypot(best.systematic().totalError(), r.error());
                return ", which " + (agrees ? "agrees" : "does not agree")
                        + " with the reference within its total error";
            }).orElse("");
            sentences.add("Preferred, by a rule that knows no reference (calibrators as they are, likelihood in "
                    + "parallax "
                    + "space, zero point of " + best.name() + " held at " + Wording.number(best.zeroPoint(), 3) + " mas"
                    + (best.corrected().isPresent() ? ", the recipe's metallicity term"
                            : ", no metallicity term but an error for leaving it out")
                    + "): " + best.best().settings().name() + " at "
                    + Wording.PAGE.of(unit.measure(best.best().distances().median(), best.best().error()))
                    + " (statistical) \u00b1 " + Wording.error(unit.from(best.systematic().error())) + "\u2009"
                    + unit.symbol() + " (systematic)" + reference + ". What moves it most is "
                    + Wording.assumption(best.systematic()) + ".");
        });
    }

    private void zeroPoint() {
        String catalogue = uses(DistanceKind.BAILER_JONES)
                ? "; Bailer-Jones distances carry the zero point of their own catalogue" : "";
        String step = Wording.number(ZERO_POINT_STEP, 2);
        ZeroPoint zeroPoint = findings.settings().zeroPoint();
        String what = zeroPoint.lindegren2021() ? zeroPoint.text() : Wording.number(zeroPoint.value(), 4) + " mas";
        sentences.add("The zero point of the parallaxes is " + what + catalogue
                + cost(s -> s.parallaxesLargerBy(ZERO_POINT_STEP),
                        ": were all parallaxes " + step + " mas larger, "));
    }

    private void dust() {
        double r = findings.settings().wesenheit().colourCoefficient();
        Table input = findings.input();
        sentences.add("Dust reddens by one law everywhere, the colour coefficient is " + Wording.number(r, 4)
                + cost(s -> s.colourCoefficient(r + COLOUR_COEFFICIENT_STEP, input),
                        ": were it " + Wording.number(r + COLOUR_COEFFICIENT_STEP, 4) + ", "));
    }

    private void law() {
        boolean corrected = !findings.targets().isEmpty()
                && findings.targets().get(0).settings().metallicity().isPresent();
        if (corrected) {
            TargetSettings target = findings.targets().get(0).settings();
            sentences.add("One straight law holds for all periods and places. " + target.name() + " is taken to be "
                    + Wording.number(target.metallicity().get().shift(), 2) + " \u00b1 "
                    + Wording.number(target.metallicity().get().error(), 2)
                    + " mag fainter at a period for its metallicity.");
            return;
        }
        sentences.add("One straight law holds for all periods and places. Metallicity is not in it: Cepheids poorer in "
                + "metals are fainter by some 0.2 to 0.5 mag/dex (Breuval et al. 2022), so that a target 0.4 dex "
                + "poorer than the calibrators comes out 4 to 10\u2009% too far. Since the recipe gives no term for "
                + "it, " + Wording.number(Systematic.OMITTED_METALLICITY, 2) + " mag count as a systematic error, "
                + "although its sign is known: for a target poor in metals the answer without the term is too far, "
                + "not only uncertain (metallicity: {gamma: -0.4, gamma_error: 0.1, delta: -0.4} corrects for it).");
    }

    private void selection() {
        sentences.add("The calibrators stand for all Cepheids. A cut in the relative error of the parallax prefers "
                + "parallaxes that came out too large (Lutz and Kelker 1973), which makes the calibrators too faint "
                + "and the targets too near: half of what the distance changes by between a cut at 3 and one at 12 "
                + "counts as a systematic error.");
    }

    private void errors() {
        sentences.add("Errors are Gaussian and independent from star to star. Those of the period and of the time of "
                + "observation are neglected; the two sides of a Bailer-Jones interval are taken as their mean, which "
                + "matters where they differ: far away.");
    }

    private boolean uses(DistanceKind kind) {
        return findings.laws().stream().anyMatch(law -> law.settings().distance() == kind);
    }

    private String cost(ToDoubleFunction<Sensitivity> change, String condition) {
        if (findings.targets().isEmpty()) {
            return ".";
        }
        TargetDistance target = findings.targets().get(0);
        double part = change.applyAsDouble(findings.sensitivity(target, progress));
        if (!Double.isFinite(part)) {
            return ".";
        }
        return condition + target.settings().name() + " would come out " + Wording.percent(part)
                + Wording.direction(part) + ".";
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import org.astrarium.cepheid.Comparison;
import org.astrarium.cepheid.Findings;
import org.astrarium.cepheid.LeavittLaw;
import org.astrarium.cepheid.TargetDistance;
import org.astrarium.cepheid.TargetSettings.Reference;

/** The answer in one sentence: the first target's distance, or else the first law. */
public final class Answer {
    private Answer() {
    }

    /** Puts it into words. */
    public static String of(Findings findings) {
        if (findings.targets().isEmpty()) {
            LeavittLaw law = findings.laws().get(0);
            return "The Leavitt law of " + Wording.cepheids(law.line().n()) + " is " + Wording.law(law) + ".";
        }
        TargetDistance target = findings.targets().get(0);
        DistanceUnit unit = DistanceUnit.of(target.distances().median());
        return target.settings().name() + " is at "
                + Wording.PAGE.of(unit.measure(target.distances().median(), target.error()))
                + " (statistical)" + findings.systematic(target)
                        .map(s -> " \u00b1 " + Wording.error(unit.from(s.error())) + "\u2009" + unit.symbol()
                                + " (systematic)").orElse("") + " by " + Wording.cepheids(target.size())
                                + " and the Leavitt law "
                + Wording.law(target.law())
                + target.settings().reference().map(r -> comparison(target, r)).orElse("") + "."
                + findings.comparison().flatMap(Comparison::preferred).map(Answer::preferred).orElse("");
    }

    /** What would be preferred to the recipe's own first law, whatever the reference says. */
    private static String preferred(Comparison.Case best) {
        DistanceUnit unit = DistanceUnit.of(best.best().distances().median());
        return " Preferred: " + Wording.PAGE.of(unit.measure(best.best().distances().median(), best.best().error()))
                + " (statistical) \u00b1 " + Wording.error(unit.from(best.systematic().error())) + "\u2009"
                + unit.symbol() + " (systematic, most of it from " + Wording.assumption(best.systematic())
                + "), by the likelihood in parallax space at a zero point of " + Wording.number(best.zeroPoint(), 3)
                + "\u2009mas.";
    }

    private static String comparison(TargetDistance target, Reference reference) {
        DistanceUnit unit = DistanceUnit.of(reference.distance());
        double difference = target.difference();
        String how = Math.abs(difference) < 5e-4 ? ", equal to the reference of "
                : ", " + Wording.percent(difference) + Wording.direction(difference) + " than the reference of ";
        return how + Wording.PAGE.of(unit.measure(reference.distance(), reference.error()));
    }
}

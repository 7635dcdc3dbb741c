/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

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
                        .map(s -> " \u00b1 " + Wording.number(unit.from(s.error()), 2) + "\u2009" + unit.symbol()
                                + " (systematic)").orElse("") + " by " + Wording.cepheids(target.size())
                                + " and the Leavitt law "
                + Wording.law(target.law())
                + target.settings().reference().map(r -> comparison(target, r)).orElse("") + ".";
    }

    private static String comparison(TargetDistance target, Reference reference) {
        DistanceUnit unit = DistanceUnit.of(reference.distance());
        double difference = target.difference();
        String how = Math.abs(difference) < 5e-4 ? ", equal to the reference of "
                : ", " + Wording.percent(difference) + Wording.direction(difference) + " than the reference of ";
        return how + Wording.PAGE.of(unit.measure(reference.distance(), reference.error()));
    }
}

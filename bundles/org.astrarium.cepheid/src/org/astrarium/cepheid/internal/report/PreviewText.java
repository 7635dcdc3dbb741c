/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrarium.cepheid.LeavittLaw;
import org.astrarium.cepheid.TargetDistance;
import org.astrarium.core.chart.Markup;

/** The numbers of a preview in words, a line each. */
public final class PreviewText {
    private PreviewText() {
    }

    /** A line for each law and one for the target. */
    public static List<String> of(List<LeavittLaw> laws, Optional<TargetDistance> target) {
        List<String> lines = new ArrayList<>();
        for (LeavittLaw law : laws) {
            lines.add(Markup.plain(law.settings().name() + ": " + Wording.law(law) + ", "
                    + Wording.cepheids(law.line().n()) + ", rms " + Wording.PAGE.fixed(law.line().rms(), 2)
                    + " mag"));
        }
        target.ifPresent(t -> {
            DistanceUnit unit = DistanceUnit.of(t.distances().median());
            lines.add(t.settings().name() + " at " + Wording.PAGE.of(unit.measure(t.distances().median(), t.error()))
                    + " (statistical) by law " + t.law().settings().name() + " and " + Wording.cepheids(t.size()));
        });
        return lines;
    }
}

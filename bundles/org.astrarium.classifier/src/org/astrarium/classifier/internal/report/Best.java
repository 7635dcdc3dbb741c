/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.report;

import org.astrarium.classifier.internal.Findings;
import org.astrarium.classifier.internal.baseline.Baseline;
import org.astrarium.classifier.internal.evaluation.Predictions;

/** The better of the baselines. */
record Best(Baseline.Kind kind, Predictions said) {
    static Best of(Findings findings) {
        Best best = null;
        for (Baseline.Kind kind : Baseline.Kind.values()) {
            Predictions said = findings.evaluation().baselines().get(kind.ordinal());
            if (best == null || said.confusion(findings.classes()).hits() > best.said().confusion(findings.classes())
                    .hits()) {
                best = new Best(kind, said);
            }
        }
        return best;
    }
}

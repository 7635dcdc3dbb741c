/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.cepheid.LawPosterior;
import org.astrarium.core.result.Measurement;
import org.astrarium.core.result.NumberTable;
import org.astrarium.core.result.NumberTable.Cell;
import org.astrarium.core.result.NumberTable.Heading;
import org.astrarium.core.result.NumberTable.Measured;
import org.astrarium.core.result.NumberTable.Words;
import org.astrarium.inference.mcmc.ParameterSummary;

/** The sampled posteriors, a row for each parameter of each law. */
final class PosteriorTable {
    private PosteriorTable() {
    }

    static NumberTable of(List<LawPosterior> posteriors) {
        List<Heading> headings = List.of(Heading.of("Law"), Heading.of("Parameter"), Heading.of("Median, 16 to 84 %"),
                Heading.of("Unit"), new Heading("tau", "steps"), Heading.of("Effective points"), Heading.of("R-hat"),
                Heading.of("Verdict"));
        List<List<Cell>> rows = new ArrayList<>();
        for (LawPosterior posterior : posteriors) {
            for (ParameterSummary p : posterior.posterior().parameters()) {
                rows.add(List.of(new Words(posterior.name()), new Words(p.name()),
                        new Measured(Measurement.between(p.median(), p.lower(), p.upper(), "")),
                        new Words(ParameterText.of(p.name()).unit()), new NumberTable.Number(p.tau(), 1),
                        new NumberTable.Number(p.ess(), 0), new NumberTable.Number(p.rhat(), 4),
                        new Words(posterior.posterior().verdict().word())));
            }
        }
        return new NumberTable("Posteriors", headings, rows);
    }
}

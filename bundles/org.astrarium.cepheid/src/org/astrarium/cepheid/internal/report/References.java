/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.cepheid.DistanceKind;
import org.astrarium.cepheid.Findings;
import org.astrarium.cepheid.FitMethod;

/** The literature behind a result. */
public final class References {
    private References() {
    }

    /** By author, year and journal, in the order in which the method uses them. */
    public static List<String> of(Findings findings) {
        List<String> all = new ArrayList<>(List.of(
                "Leavitt and Pickering 1912, Harvard College Observatory Circular 173, 1",
                "Madore 1982, ApJ 253, 575", "Ripepi et al. 2019, A&A 625, A14"));
        all.addAll(Survey.of(findings).references());
        if (findings.laws().stream().anyMatch(law -> law.settings().distance() == DistanceKind.BAILER_JONES)) {
            all.add("Bailer-Jones et al. 2018, AJ 156, 58");
        }
        if (findings.laws().stream().anyMatch(law -> law.outliers().isPresent())) {
            all.add("Hogg, Bovy and Lang 2010, arXiv:1008.4686");
        }
        if (!findings.posteriors().isEmpty()) {
            all.add("ter Braak 2006, Statistics and Computing 16, 239");
            all.add("Goodman and Weare 2010, CAMCoS 5, 65");
            all.add("Gelman and Rubin 1992, Statistical Science 7, 457");
        }
        if (findings.laws().stream().anyMatch(law -> law.settings().method() == FitMethod.ABL)) {
            all.add("Arenou and Luri 1999, ASP Conference Series 167, 13");
        }
        if (findings.settings().fundamentalise()) {
            all.add("Feast and Catchpole 1997, MNRAS 286, L1");
        }
        if (findings.settings().zeroPoint().lindegren2021()) {
            all.add("Lindegren et al. 2021, A&A 649, A4");
        }
        if (findings.laws().stream().anyMatch(law -> law.settings().method() == FitMethod.PARALLAX)
                || findings.comparison().isPresent()) {
            all.add("Kelly 2007, ApJ 665, 1489");
        }
        all.add("Lutz and Kelker 1973, PASP 85, 573");
        all.add("Lanoix et al. 1999, MNRAS 308, 969");
        all.add("Breuval et al. 2022, ApJ 939, 89");
        return all.stream().distinct().toList();
    }
}

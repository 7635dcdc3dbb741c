/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.astrarium.cepheid.Findings;
import org.astrarium.cepheid.LawPosterior;
import org.astrarium.core.chart.Chart;

/** The figures of a result, the relation first. */
public final class Charts {
    private Charts() {
    }

    /** Those for which the data are there. */
    public static List<Chart> of(Findings findings) {
        List<Chart> charts = new ArrayList<>(Stream.of(LawChart.of(findings), SkyChart.of(findings),
                DistanceChart.of(findings)).flatMap(Optional::stream).toList());
        findings.targets().forEach(target -> charts.add(DistancePosteriorChart.of(findings, target)));
        findings.comparison().ifPresent(comparison -> {
            CutChart.of(comparison).ifPresent(charts::add);
            ZeroPointChart.of(comparison).ifPresent(charts::add);
        });
        for (LawPosterior posterior : findings.posteriors()) {
            charts.add(CornerChart.of(posterior));
            charts.add(ChainCharts.trace(posterior));
            charts.add(ChainCharts.autocorrelation(posterior));
        }
        return charts;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.cluster.Findings;
import org.astrarium.cluster.Membership;
import org.astrarium.core.chart.Chart;

/** The figures of a result, those of the whole field first. */
public final class Charts {
    private Charts() {
    }

    /** Those for which the data are there. */
    public static List<Chart> of(Findings findings) {
        List<Chart> charts = new ArrayList<>();
        SkyChart.of(findings).ifPresent(charts::add);
        MotionChart.of(findings).ifPresent(charts::add);
        charts.addAll(ColourMagnitudeChart.of(findings));
        findings.search().ifPresent(search -> charts.add(SearchChart.of(findings, search)));
        for (int i = 0; i < findings.clusters().size(); i++) {
            Membership cluster = findings.clusters().get(i);
            charts.add(FeatureGrid.of(cluster, i));
            ParallaxChart.of(findings, cluster, i).ifPresent(charts::add);
            ComparisonChart.of(findings, cluster).ifPresent(charts::add);
        }
        charts.addAll(CriterionChart.of(findings));
        return charts;
    }
}

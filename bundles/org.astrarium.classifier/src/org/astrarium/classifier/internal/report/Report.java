/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.classifier.internal.Findings;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.result.Attachment;
import org.astrarium.core.result.NamedTable;
import org.astrarium.core.result.Result;
import org.astrarium.core.result.SampleStep;

/** A run's findings as a result. */
public final class Report {
    private static final List<String> REFERENCES = List.of(
            "Breiman, L. 2001, Machine Learning 45, 5 (random forests)",
            "Fawcett, T. 2006, Pattern Recognition Letters 27, 861 (ROC curves)",
            "Gorodkin, J. 2004, Computational Biology and Chemistry 28, 367 (correlation of several classes)",
            "Kingma, D. P., Ba, J. 2015, International Conference on Learning Representations (Adam)",
            "Lotz, J. M., Primack, J., Madau, P. 2004, AJ 128, 163 (Gini and M20)",
            "Lupton, R. H., Gunn, J. E., Szalay, A. S. 1999, AJ 118, 1406 (asinh magnitudes)",
            "McNemar, Q. 1947, Psychometrika 12, 153 (paired test)",
            "Naeini, M. P., Cooper, G. F., Hauskrecht, M. 2015, AAAI Conference 29, 2901 (calibration)",
            "Wilson, E. B. 1927, Journal of the American Statistical Association 22, 209 (interval of a share)");

    private Report() {
    }

    /** The result. */
    public static Result of(Findings findings) {
        List<NamedTable> tables = List.of(new NamedTable("predictions", "What the model says of each source held out",
                PredictionTable.held(findings.sources(), findings.evaluation().held())));
        List<Chart> charts = new ArrayList<>();
        charts.add(ConfusionChart.of(findings));
        charts.addAll(CurveCharts.of(findings));
        LearningChart.of(findings).ifPresent(charts::add);
        SearchChart.of(findings).ifPresent(charts::add);
        return new Result(Numbers.of(findings), Words.answer(findings), sample(findings), Summary.of(findings), charts,
                tables,
                Words.assumptions(findings), Words.warnings(findings), REFERENCES, findings.seconds(), files(findings));
    }

    private static List<Attachment> files(Findings findings) {
        List<Attachment> files = new ArrayList<>(findings.last().files());
        if (findings.search() != null) {
            files.add(findings.search().recipe());
        }
        return files;
    }

    private static List<SampleStep> sample(Findings findings) {
        int used = findings.sources().size();
        return List.of(new SampleStep("sources", used + findings.skipped().size(), "sources that the folder holds"),
                new SampleStep("used", used, "sources with all bands, readable and not blank"));
    }
}

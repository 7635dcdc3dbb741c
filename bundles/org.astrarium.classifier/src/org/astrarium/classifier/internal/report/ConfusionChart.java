/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.classifier.internal.Findings;
import org.astrarium.classifier.internal.evaluation.Confusion;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.core.result.Notation;

/** The confusion matrix: bars grow with the share of a true class that is called by each name. */
final class ConfusionChart {
    private static final double BAR = 0.42;

    private ConfusionChart() {
    }

    static Chart of(Findings findings) {
        Confusion confusion = findings.evaluation().held().confusion(findings.classes());
        List<String> classes = findings.sources().classes();
        int n = classes.size();
        List<Layer> layers = new ArrayList<>();
        for (int truth = 0; truth < n; truth++) {
            int row = n - 1 - truth;
            int support = Math.max(1, confusion.score(truth).support());
            for (int called = 0; called < n; called++) {
                int count = confusion.counts()[truth][called];
                double height = 2 * BAR * count / support;
                double[] x = {called - BAR, called + BAR};
                if (count > 0) {
                    layers.add(new Layer.Band("", truth == called ? Ink.BLUE : Ink.VERMILLION, x,
                            new double[] {row - BAR, row - BAR},
                            new double[] {row - BAR + height, row - BAR + height}));
                }
                layers.add(new Layer.Note(Notation.PAGE.count(count), Ink.FOREGROUND, called - 0.05, row));
            }
            layers.add(new Layer.Note(classes.get(truth), Ink.FOREGROUND, -1.25, row));
            layers.add(new Layer.Note(classes.get(truth), Ink.FOREGROUND, truth - 0.15, n - 0.35));
            layers.add(new Layer.Rule("", Ink.FIELD, Dash.SOLID, true, row + 0.5));
            layers.add(new Layer.Rule("", Ink.FIELD, Dash.SOLID, false, truth - 0.5));
        }
        layers.add(new Layer.Note("truly, called", Ink.FOREGROUND, -1.4, n - 0.35));
        return new Chart("confusion", "Confusion matrix",
                "Sources held out, by their true class (rows) and the class they were called (columns). The bars "
                + "are shares of the row: blue told right, orange told wrong.", new Chart.Size(11, 9), List.of(
                // the places of classes are no numbers: axes without a name have no ticks
                Panel.alone(Axis.of("", "").from(-1.5, n - 0.5), Axis.of("", "").from(-0.5, n), layers, Legend.NONE)));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.classifier.internal.Findings;
import org.astrarium.classifier.internal.evaluation.Calibration;
import org.astrarium.classifier.internal.evaluation.Curve;
import org.astrarium.classifier.internal.evaluation.Predictions;
import org.astrarium.classifier.internal.evaluation.Wilson;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Layer.Marker;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.core.result.Notation;

/** What a threshold on a class's probability gains and costs, and whether probabilities are what they say. */
final class CurveCharts {
    private static final List<Dash> DASHES = List.of(Dash.SOLID, Dash.DASHED, Dash.DOTTED);
    private static final double[] ENDS = {0, 1};

    private CurveCharts() {
    }

    static List<Chart> of(Findings findings) {
        return List.of(thresholds(findings), calibration(findings));
    }

    private static Chart thresholds(Findings findings) {
        Predictions said = findings.evaluation().held();
        List<Layer> roc = new ArrayList<>(List.of(new Layer.Line("", Ink.FIELD, Dash.DOTTED, ENDS, ENDS)));
        List<Layer> precision = new ArrayList<>();
        for (int c = 0; c < findings.classes(); c++) {
            boolean[] positive = new boolean[said.truth().length];
            for (int i = 0; i < positive.length; i++) {
                positive[i] = said.truth()[i] == c;
            }
            String name = findings.sources().classes().get(c);
            Dash dash = DASHES.get(c % DASHES.size());
            Curve r = Curve.roc(said.of(c), positive);
            roc.add(new Layer.Line(name + ", area " + Notation.PAGE.fixed(r.area(), 3), Ink.category(c), dash, r.x(),
                    r.y()));
            Curve p = Curve.precisionRecall(said.of(c), positive);
            precision.add(new Layer.Line(name + ", area " + Notation.PAGE.fixed(p.area(), 3), Ink.category(c), dash,
                    p.x(), p.y()));
        }
        return new Chart("thresholds", "ROC and precision-recall curves",
                "Each class against the others as the threshold on its probability falls, "
                + "for the sources held out. Left: the share of the class that is found against the share of the others that is called so. "
                + "Right: how many of those called so are of the class.", new Chart.Size(17, 8.5), List.of(
                new Panel(new Cell(0, 0, 1, 1), Axis.of("false positive rate", "").from(0, 1),
                Axis.of("true positive rate", "").from(0, 1.02),
                        roc, false, Legend.BOTTOM_RIGHT),
                new Panel(new Cell(0, 1, 1, 1), Axis.of("recall", "").from(0, 1),
                Axis.of("precision", "").from(0, 1.02),
                        precision, false, Legend.BOTTOM_LEFT)));
    }

    private static Chart calibration(Findings findings) {
        Predictions said = findings.evaluation().held();
        Calibration calibration = Calibration.of(said.probabilities(), said.truth());
        int n = calibration.bins().size();
        double[] x = new double[n];
        double[] y = new double[n];
        double[] error = new double[n];
        for (int i = 0; i < n; i++) {
            Calibration.Bin bin = calibration.bins().get(i);
            Wilson share = Wilson.of(bin.hits(), bin.count());
            x[i] = bin.probability();
            y[i] = share.value();
            error[i] = 0.5 * (share.upper() - share.lower());
        }
        return new Chart("calibration", "Calibration",
                "Share told right against the probability of the class chosen, in bins of a tenth, for the sources held "
                + "out; on the dotted line a probability is what it says. Expected calibration error "
                + Notation.PAGE.fixed(calibration.error(), 3) + ".", new Chart.Size(10, 9), List.of(
                Panel.alone(Axis.of("probability of the class chosen", "").from(0, 1),
                Axis.of("share told right", "").from(0, 1.05), List.of(
                        new Layer.Line("", Ink.FIELD, Dash.DOTTED, ENDS, ENDS),
                        new Layer.Points("", Ink.BLUE, Marker.CIRCLE, x, y, null, error, null)), Legend.NONE)));
    }
}

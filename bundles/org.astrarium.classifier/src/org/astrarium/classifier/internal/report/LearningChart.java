/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.astrarium.classifier.internal.Findings;
import org.astrarium.classifier.network.Epoch;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;

/** Loss and accuracy, epoch by epoch. */
public final class LearningChart {
    private static final String ID = "learning";

    private LearningChart() {
    }

    /** While a network learns. */
    public static Chart live(String what, List<Epoch> epochs) {
        Epoch last = epochs.get(epochs.size() - 1);
        boolean validated = !Double.isNaN(last.validationLoss());
        String numbers = String.format(Locale.ROOT, "%s, epoch %d: loss %.3f, told right %.3f", what, last.number(),
                last.loss(),
                last.accuracy()) + (validated ? String.format(Locale.ROOT,
                "; validation loss %.3f, told right %.3f. Least loss %.3f in epoch %d",
                        last.validationLoss(), last.validationAccuracy(), best(epochs).validationLoss(),
                        best(epochs).number()) : "");
        return new Chart(ID, "Learning: " + what, Character.toUpperCase(numbers.charAt(0)) + numbers.substring(1) + ".",
                new Chart.Size(22, 6), panels(epochs, true));
    }

    static Optional<Chart> of(Findings findings) {
        List<Epoch> history = findings.last().history();
        if (history.isEmpty()) {
            return Optional.empty();
        }
        String kept = findings.last().held() == 0 ? "The last epoch is kept."
                : "The epoch with the least validation loss is kept, here number " + best(history).number() + ".";
        return Optional.of(chart("Learning of the model that is kept",
                "Cross-entropy and share told right after each of " + history.size()
                + " epochs, of the " + findings.last().trained() + " images learned from and the "
                + findings.last().held()
                + " that tell when to stop. " + kept, history));
    }

    private static Epoch best(List<Epoch> history) {
        Epoch best = history.get(0);
        for (Epoch epoch : history) {
            best = epoch.validationLoss() < best.validationLoss() ? epoch : best;
        }
        return best;
    }

    private static Chart chart(String title, String caption, List<Epoch> epochs) {
        return new Chart(ID, title, caption, new Chart.Size(12, 11), panels(epochs, false));
    }

    /** Loss and accuracy, side by side or one above the other. */
    private static List<Panel> panels(List<Epoch> epochs, boolean beside) {
        boolean validated = epochs.stream().noneMatch(epoch -> Double.isNaN(epoch.validationLoss()));
        Axis x = Axis.of("epoch", "");
        return List.of(
                new Panel(new Cell(0, 0, 1, 1), x, Axis.log("cross-entropy", ""),
                        layers(epochs, Epoch::loss, Epoch::validationLoss, true, validated), false, Legend.TOP_RIGHT),
                new Panel(new Cell(beside ? 0 : 1, beside ? 1 : 0, 1, 1), x,
                Axis.of("share told right", "").from(0, 1.02),
                        layers(epochs, Epoch::accuracy, Epoch::validationAccuracy, false, validated), false,
                        Legend.NONE));
    }

    private static List<Layer> layers(List<Epoch> epochs, ToDoubleFunction<Epoch> training,
            ToDoubleFunction<Epoch> validation,
            boolean named, boolean validated) {
        double[] x = epochs.stream().mapToDouble(Epoch::number).toArray();
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Line(named ? "training" : "", Ink.BLUE, Dash.SOLID, x,
                epochs.stream().mapToDouble(training).toArray()));
        if (validated) {
            layers.add(new Layer.Line(named ? "validation" : "", Ink.VERMILLION, Dash.DASHED, x,
                    epochs.stream().mapToDouble(validation).toArray()));
            layers.add(new Layer.Rule("", Ink.FIELD, Dash.DOTTED, false, best(epochs).number()));
        }
        return layers;
    }
}

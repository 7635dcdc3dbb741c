/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrarium.classifier.internal.Findings;
import org.astrarium.classifier.internal.Search;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Dash;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Legend;
import org.astrarium.core.result.Notation;

/** The trials of a search in parallel coordinates: an axis a key, the last one the accuracy; the best trial on top. */
final class SearchChart {
    private SearchChart() {
    }

    static Optional<Chart> of(Findings findings) {
        if (findings.search() == null) {
            return Optional.empty();
        }
        Search search = findings.search();
        List<String> keys = List.copyOf(search.trials().get(0).parameters().keySet());
        Search.Trial best = search.best();
        List<Layer> layers = new ArrayList<>();
        for (Search.Trial trial : search.trials()) {
            if (trial != best) {
                layers.add(line(search, keys, trial, Ink.FIELD, trial.folds() < best.folds() ? Dash.DOTTED
                        : Dash.SOLID, ""));
            }
        }
        layers.add(line(search, keys, best, Ink.VERMILLION, Dash.SOLID, "best, trial " + best.number()));
        for (int k = 0; k <= keys.size(); k++) {
            layers.add(new Layer.Rule("", Ink.FOREGROUND, Dash.DOTTED, false, k));
            double[] ends = ends(search, keys, k);
            String name = k == keys.size() ? "accuracy" : keys.get(k);
            layers.add(new Layer.Note(name, Ink.FOREGROUND, k - 0.1, 1.12));
            layers.add(new Layer.Note(label(search, keys, k, ends[1]), Ink.FOREGROUND, k + 0.03, 1.03));
            layers.add(new Layer.Note(label(search, keys, k, ends[0]), Ink.FOREGROUND, k + 0.03, -0.06));
        }
        return Optional.of(new Chart("search", "Trials",
                "Each line is a trial: its values, scaled from the least to the greatest tried, and the share it told "
                + "right in cross-validation; orange the best, number " + best.number()
                + ", dotted those given up before their last fold.", new Chart.Size(17, 9), List.of(Panel.alone(
                Axis.of("", "").from(-0.2, keys.size() + 0.4), Axis.of("", "").from(-0.12, 1.2), layers,
                Legend.NONE))));
    }

    private static Layer line(Search search, List<String> keys, Search.Trial trial, Ink ink, Dash dash, String name) {
        double[] x = new double[keys.size() + 1];
        double[] y = new double[keys.size() + 1];
        for (int k = 0; k < x.length; k++) {
            double[] ends = ends(search, keys, k);
            x[k] = k;
            y[k] = ends[1] > ends[0] ? (value(search, keys, trial, k) - ends[0]) / (ends[1] - ends[0]) : 0.5;
        }
        return new Layer.Line(name, ink, dash, x, y);
    }

    private static double[] ends(Search search, List<String> keys, int k) {
        return new double[] {search.trials().stream().mapToDouble(t -> value(search, keys, t, k)).min().orElse(0),
            search.trials().stream().mapToDouble(t -> value(search, keys, t, k)).max().orElse(1)};
    }

    /**
     * A number for any value: numbers by their logarithm where all are above zero, words by their place among the words
     * tried.
     */
    private static double value(Search search, List<String> keys, Search.Trial trial, int k) {
        if (k == keys.size()) {
            return trial.accuracy();
        }
        Object value = trial.parameters().get(keys.get(k));
        if (value instanceof Number number) {
            boolean positive = search.trials().stream().map(t -> t.parameters().get(keys.get(k)))
                    .allMatch(v -> v instanceof Number n && n.doubleValue() > 0);
            return positive ? Math.log(number.doubleValue()) : number.doubleValue();
        }
        return search.trials().stream().map(t -> String.valueOf(t.parameters().get(keys.get(k)))).distinct().sorted()
                .toList()
                .indexOf(String.valueOf(value));
    }

    private static String label(Search search, List<String> keys, int k, double end) {
        for (Search.Trial trial : search.trials()) {
            if (value(search, keys, trial, k) == end) {
                Object value = k == keys.size() ? (Object) trial.accuracy() : trial.parameters().get(keys.get(k));
                return value instanceof Number number ? Notation.PAGE.number(number.doubleValue(), 3)
                        : String.valueOf(value);
            }
        }
        return "";
    }
}

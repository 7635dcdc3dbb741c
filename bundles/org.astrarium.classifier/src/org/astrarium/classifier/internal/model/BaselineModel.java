/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.Features;
import org.astrarium.classifier.images.Units;
import org.astrarium.classifier.internal.baseline.Baseline;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.result.Attachment;

/**
 * A baseline on measured features. What is saved are the features and classes that it learned from: training it again
 * takes less than a second, gives the same numbers, and needs no reader of serialised objects, which could be made to
 * run code.
 */
public final class BaselineModel implements Model {
    /** Name of the table of features within the model. */
    public static final String FILE = "features.csv";

    private final Baseline baseline;
    private final Units units;
    private final double[][] features;
    private final int[] labels;

    private BaselineModel(Baseline baseline, Units units, double[][] features, int[] labels) {
        this.baseline = baseline;
        this.units = units;
        this.features = features;
        this.labels = labels;
    }

    /** Trains one. */
    public static BaselineModel train(Baseline.Kind kind, Units units, double[][] features, int[] labels, int classes,
            long seed,
            Progress progress) {
        return new BaselineModel(kind.train(features, labels, classes, seed, progress), units, features, labels);
    }

    @Override
    public double[][] probabilities(List<CutOut> cutOuts) {
        return baseline.probabilities(cutOuts.stream().parallel().map(c -> Features.of(c, units))
                .toArray(double[][]::new));
    }

    @Override
    public List<Attachment> files() {
        return List.of(new Attachment("model/" + FILE,
                to -> to.write(text(features, labels).getBytes(StandardCharsets.UTF_8))));
    }

    /** Features and classes as text: a row a source, the class first. */
    static String text(double[][] features, int[] labels) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < labels.length; i++) {
            text.append(String.format(Locale.ROOT, "%d", labels[i]));
            for (double value : features[i]) {
                text.append(',').append(value);
            }
            text.append('\n');
        }
        return text.toString();
    }
}

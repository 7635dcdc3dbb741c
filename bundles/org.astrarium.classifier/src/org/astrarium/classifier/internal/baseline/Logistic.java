/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.baseline;

import java.util.Arrays;
import smile.classification.LogisticRegression;

/** Logistic regression on standardised features (Smile's, by BFGS with a ridge). */
final class Logistic implements Baseline {
    /** Ridge: half of it times the squared weights is added to the loss. */
    private static final double RIDGE = 1;
    private static final double TOLERANCE = 1e-6;
    private static final int MOST_STEPS = 500;

    private final Standard standard;
    private final LogisticRegression model;
    private final int classes;

    private Logistic(Standard standard, LogisticRegression model, int classes) {
        this.standard = standard;
        this.model = model;
        this.classes = classes;
    }

    static Baseline train(double[][] features, int[] labels, int classes) {
        Standard standard = Standard.of(features);
        double[][] x = standard.apply(features);
        return new Logistic(standard, LogisticRegression.fit(x, labels, RIDGE, TOLERANCE, MOST_STEPS), classes);
    }

    @Override
    public double[][] probabilities(double[][] features) {
        return Arrays.stream(standard.apply(features)).map(row -> {
            double[] p = new double[classes];
            model.predict(row, p);
            return p;
        }).toArray(double[][]::new);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.baseline;

/** A classifier by measured features, against which a network has to show its worth. */
public interface Baseline {
    /** Probabilities, one row a source and one column a class. */
    double[][] probabilities(double[][] features);

    /** Which kinds there are. */
    enum Kind {
        LOGISTIC, FOREST;

        /** Trains one. */
        public Baseline train(double[][] features, int[] labels, int classes, long seed) {
            return this == LOGISTIC ? Logistic.train(features, labels, classes)
                    : Forest.train(features, labels, classes, seed);
        }
    }
}

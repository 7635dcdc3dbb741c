/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.baseline;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.astrarium.core.analysis.Progress;

/** A classifier by measured features, against which a network has to show its worth. */
public interface Baseline {
    /** Probabilities, one row a source and one column a class. */
    double[][] probabilities(double[][] features);

    /** Which kinds there are. */
    enum Kind {
        LOGISTIC, FOREST;

        /**
         * Held, as a logger that nobody holds forgets its level. Smile tells of each tree, and complains of each that
         * saw every source.
         */
        private static final Logger SMILE = Logger.getLogger("smile");

        /** Trains one. */
        public Baseline train(double[][] features, int[] labels, int classes, long seed, Progress progress) {
            SMILE.setLevel(Level.OFF);
            progress.checkCancelled();
            return this == LOGISTIC ? Logistic.train(features, labels, classes)
                    : Forest.train(features, labels, classes, seed, progress);
        }
    }
}

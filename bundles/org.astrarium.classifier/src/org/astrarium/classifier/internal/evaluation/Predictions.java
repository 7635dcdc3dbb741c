/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.evaluation;

import java.util.Arrays;

/**
 * What a model says of sources whose class is known.
 *
 * @param sources       numbers of the sources, in the set's order
 * @param truth         their classes
 * @param probabilities a row a source, a column a class; rows sum to one
 */
public record Predictions(int[] sources, int[] truth, double[][] probabilities) {
    /** Smallest probability that the log-loss believes in, so that one sure mistake does not make it infinite. */
    private static final double SURE = 1e-7;

    /** The most probable class of each. */
    public int[] predicted() {
        return Arrays.stream(probabilities).mapToInt(Predictions::most).toArray();
    }

    /** Mean negative logarithm of the true class's probability. */
    public double logLoss() {
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            sum -= Math.log(Math.max(SURE, probabilities[i][truth[i]]));
        }
        return sum / truth.length;
    }

    /** The confusion matrix. */
    public Confusion confusion(int classes) {
        return Confusion.of(truth, predicted(), classes);
    }

    /** Probabilities of one class. */
    public double[] of(int label) {
        return Arrays.stream(probabilities).mapToDouble(row -> row[label]).toArray();
    }

    /** Number of the largest value, the first of equals. */
    public static int most(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}

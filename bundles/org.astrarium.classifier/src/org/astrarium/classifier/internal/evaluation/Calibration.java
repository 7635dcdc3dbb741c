/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a probability of 80 % is right four times out of five.
 *
 * @param bins  predictions by the probability of the class chosen
 * @param error expected calibration error: the mean distance of probability and share right, weighted by the counts
 *              (Naeini, Cooper and Hauskrecht 2015)
 */
public record Calibration(List<Bin> bins, double error) {
    private static final int BINS = 10;

    /** Predictions with like probabilities: their mean probability, and how many of them are right. */
    public record Bin(double probability, int hits, int count) {
    }

    /** Of predictions; bins without any are left out. */
    public static Calibration of(double[][] probabilities, int[] truth) {
        double[] sum = new double[BINS];
        int[] hits = new int[BINS];
        int[] count = new int[BINS];
        for (int i = 0; i < truth.length; i++) {
            int chosen = Predictions.most(probabilities[i]);
            double p = probabilities[i][chosen];
            int bin = Math.min(BINS - 1, (int) (p * BINS));
            sum[bin] += p;
            count[bin]++;
            hits[bin] += chosen == truth[i] ? 1 : 0;
        }
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int b = 0; b < BINS; b++) {
            if (count[b] > 0) {
                bins.add(new Bin(sum[b] / count[b], hits[b], count[b]));
                error += Math.abs(sum[b] - hits[b]) / truth.length;
            }
        }
        return new Calibration(bins, error);
    }
}

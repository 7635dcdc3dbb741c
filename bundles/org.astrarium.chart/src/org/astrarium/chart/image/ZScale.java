/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The zscale algorithm of the IRAF task display (National Optical Astronomy Observatory), with its usual parameters:
 * 1000 samples, contrast 0.25, rejection beyond 2.5 sigma, five rounds.
 */
final class ZScale {
    static final int SAMPLES = 1000;
    private static final double CONTRAST = 0.25;
    private static final double REJECT = 2.5;
    private static final int ROUNDS = 5;
    private static final int FEWEST = 5;

    private final double[] sorted;
    private final BitSet bad = new BitSet();
    private double slope;
    private double intercept;

    private ZScale(double[] sorted) {
        this.sorted = sorted;
    }

    static Limits of(double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? new Limits(0, 1) : new ZScale(sorted).limits();
    }

    private Limits limits() {
        int n = sorted.length;
        int fewest = Math.max(FEWEST, n / 2);
        int good = n;
        int before = n + 1;
        for (int round = 0; round < ROUNDS && good < before && good >= fewest; round++) {
            fit();
            reject();
            before = good;
            good = n - bad.cardinality();
        }
        if (good < fewest) {
            return new Limits(sorted[0], sorted[n - 1]);
        }
        int centre = (n - 1) / 2;
        double median = n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
        double step = slope / CONTRAST;
        return new Limits(Math.max(sorted[0], median - (centre - 1) * step),
                Math.min(sorted[n - 1], median + (n - centre) * step));
    }

    /** A straight line through the values that are not rejected, by least squares. */
    private void fit() {
        double count = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = bad.nextClearBit(0); i < sorted.length; i = bad.nextClearBit(i + 1)) {
            count++;
            sumX += i;
            sumY += sorted[i];
        }
        double xx = 0;
        double xy = 0;
        for (int i = bad.nextClearBit(0); i < sorted.length; i = bad.nextClearBit(i + 1)) {
            xx += (i - sumX / count) * (i - sumX / count);
            xy += (i - sumX / count) * (sorted[i] - sumY / count);
        }
        slope = xx == 0 ? 0 : xy / xx;
        intercept = sumY / count - slope * sumX / count;
    }

    /** Rejects values far from the line, and their neighbours. */
    private void reject() {
        double count = 0;
        double sum = 0;
        double squares = 0;
        for (int i = bad.nextClearBit(0); i < sorted.length; i = bad.nextClearBit(i + 1)) {
            double flat = sorted[i] - intercept - slope * i;
            count++;
            sum += flat;
            squares += flat * flat;
        }
        double threshold = REJECT * Math.sqrt(Math.max(0, squares / count - sum / count * (sum / count)));
        for (int i = 0; i < sorted.length; i++) {
            if (Math.abs(sorted[i] - intercept - slope * i) > threshold) {
                bad.set(i);
            }
        }
        grow(Math.max(1, sorted.length / 100));
    }

    private void grow(int width) {
        BitSet seeds = (BitSet) bad.clone();
        for (int i = seeds.nextSetBit(0); i >= 0; i = seeds.nextSetBit(i + 1)) {
            bad.set(Math.max(0, i - (width - 1) / 2), Math.min(sorted.length, i + width / 2 + 1));
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.evaluation;

/**
 * How often a true class (row) was taken for a class (column), and the scores that follow.
 *
 * @param counts a row a true class
 */
public record Confusion(int[][] counts) {
    /** Of true and predicted classes. */
    public static Confusion of(int[] truth, int[] predicted, int classes) {
        int[][] counts = new int[classes][classes];
        for (int i = 0; i < truth.length; i++) {
            counts[truth[i]][predicted[i]]++;
        }
        return new Confusion(counts);
    }

    /**
     * Precision, recall and their harmonic mean of a class, and how many sources are truly of it; NaN where nothing
     * says.
     */
    public record Score(double precision, double recall, double f1, int support) {
    }

    /** How many were told right. */
    public int hits() {
        int hits = 0;
        for (int c = 0; c < counts.length; c++) {
            hits += counts[c][c];
        }
        return hits;
    }

    /** How many there are. */
    public int total() {
        int total = 0;
        for (int c = 0; c < counts.length; c++) {
            total += row(c);
        }
        return total;
    }

    /** Of one class. A class that was never predicted has a precision of 0, as scikit-learn has it. */
    public Score score(int label) {
        int hit = counts[label][label];
        double precision = column(label) == 0 ? 0 : (double) hit / column(label);
        double recall = row(label) == 0 ? 0 : (double) hit / row(label);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Score(precision, recall, f1, row(label));
    }

    /** The mean over the classes: each counts alike, or by its sources. */
    public Score mean(boolean weighted) {
        double[] sum = new double[3];
        double weights = 0;
        for (int c = 0; c < counts.length; c++) {
            Score score = score(c);
            double weight = weighted ? score.support() : 1;
            sum[0] += weight * score.precision();
            sum[1] += weight * score.recall();
            sum[2] += weight * score.f1();
            weights += weight;
        }
        return new Score(sum[0] / weights, sum[1] / weights, sum[2] / weights, total());
    }

    /** Matthews's correlation coefficient for several classes (Gorodkin 2004, eq. 8); 0 where it has no value. */
    public double mcc() {
        double n = total();
        double hits = hits();
        double product = 0;
        double rows = 0;
        double columns = 0;
        for (int c = 0; c < counts.length; c++) {
            product += (double) row(c) * column(c);
            rows += (double) row(c) * row(c);
            columns += (double) column(c) * column(c);
        }
        double below = Math.sqrt((n * n - rows) * (n * n - columns));
        return below == 0 ? 0 : (hits * n - product) / below;
    }

    private int row(int label) {
        int sum = 0;
        for (int n : counts[label]) {
            sum += n;
        }
        return sum;
    }

    private int column(int label) {
        int sum = 0;
        for (int[] row : counts) {
            sum += row[label];
        }
        return sum;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What a class gains and costs as the threshold on its probability falls.
 *
 * @param x    false positive rates (ROC) or recalls (precision-recall), ascending
 * @param y    true positive rates or precisions
 * @param area below the curve: by the trapezium for the ROC, by steps (the average precision) for precision-recall
 */
public record Curve(double[] x, double[] y, double area) {
    /** The receiver operating characteristic of a class against the others (Fawcett 2006, algorithms 1 and 2). */
    public static Curve roc(double[] probability, boolean[] positive) {
        int[][] steps = steps(probability, positive);
        int p = steps[steps.length - 1][0];
        int n = steps[steps.length - 1][1];
        double[] x = Arrays.stream(steps).mapToDouble(s -> n == 0 ? Double.NaN : (double) s[1] / n).toArray();
        double[] y = Arrays.stream(steps).mapToDouble(s -> p == 0 ? Double.NaN : (double) s[0] / p).toArray();
        double area = 0;
        for (int i = 1; i < x.length; i++) {
            area += (x[i] - x[i - 1]) * 0.5 * (y[i] + y[i - 1]);
        }
        return new Curve(x, y, area);
    }

    /** Precision against recall of a class; the area is the average precision. */
    public static Curve precisionRecall(double[] probability, boolean[] positive) {
        int[][] steps = steps(probability, positive);
        int p = steps[steps.length - 1][0];
        double[] x = new double[steps.length];
        double[] y = new double[steps.length];
        double area = 0;
        y[0] = 1;
        for (int i = 1; i < steps.length; i++) {
            x[i] = p == 0 ? Double.NaN : (double) steps[i][0] / p;
            y[i] = (double) steps[i][0] / (steps[i][0] + steps[i][1]);
            area += (x[i] - x[i - 1]) * y[i];
        }
        return new Curve(x, y, area);
    }

    /** True and false positives above each distinct probability, from none to all. */
    private static int[][] steps(double[] probability, boolean[] positive) {
        Integer[] order = IntStream.range(0, probability.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> -probability[i]));
        int[][] steps = new int[probability.length + 1][];
        steps[0] = new int[2];
        int used = 1;
        int hits = 0;
        int misses = 0;
        for (int k = 0; k < order.length; k++) {
            if (positive[order[k]]) {
                hits++;
            } else {
                misses++;
            }
            // equal probabilities are one step: their order means nothing
            if (k + 1 == order.length || probability[order[k + 1]] != probability[order[k]]) {
                steps[used++] = new int[] {hits, misses};
            }
        }
        return Arrays.copyOf(steps, used);
    }
}

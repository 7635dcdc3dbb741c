/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.model;

import java.util.Arrays;
import org.astrarium.classifier.internal.baseline.Standard;

/**
 * Says whether a source is unlike anything that was trained on: how far its measured features lie from the nearest
 * training source's, in units of the distance within which all but one in a hundred training sources have a neighbour.
 */
public final class Novelty {
    private static final double USUAL = 0.99;

    private final Standard standard;
    private final double[][] known;
    private final double usual;

    private Novelty(Standard standard, double[][] known, double usual) {
        this.standard = standard;
        this.known = known;
        this.usual = usual;
    }

    /** Of the training sources' features, at least two. */
    public static Novelty of(double[][] features) {
        Standard standard = Standard.of(features);
        double[][] known = standard.apply(features);
        double[] nearest = new double[known.length];
        for (int i = 0; i < known.length; i++) {
            nearest[i] = nearest(known, known[i], i);
        }
        Arrays.sort(nearest);
        double usual = nearest[(int) Math.min(nearest.length - 1, Math.floor(USUAL * nearest.length))];
        return new Novelty(standard, known, usual > 0 ? usual : 1);
    }

    /** 1 where it is as far as training sources may be; above that it is unlike them. */
    public double of(double[] features) {
        return nearest(known, standard.apply(new double[][] {features})[0], -1) / usual;
    }

    private static double nearest(double[][] known, double[] one, int without) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < known.length; i++) {
            double sum = 0;
            for (int j = 0; i != without && j < one.length; j++) {
                sum += (known[i][j] - one[j]) * (known[i][j] - one[j]);
            }
            if (i != without) {
                least = Math.min(least, sum);
            }
        }
        return Math.sqrt(least);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.network;

import java.util.ArrayList;
import java.util.List;

/**
 * The shape of a network, from images to a probability a class.
 *
 * @param bands        bands of an image
 * @param side         pixels along either side of an image
 * @param classes      number of classes
 * @param convolutions filters of each convolution (3 x 3, rectified, halved by 2 x 2 maximum pooling), first to last;
 *                     empty for a network without
 * @param dense        neurons of each dense layer (rectified), first to last
 * @param dropout      share of the inputs of the output layer left out in training, 0 to below 1
 * @param optimiser    how the weights are moved
 * @param learningRate how far
 * @param momentum     of plain gradient descent
 * @param classWeights what a mistake in each class costs, 1 where all count alike
 */
public record Architecture(int bands, int side, int classes, List<Integer> convolutions, List<Integer> dense,
        double dropout,
        Optimiser optimiser, double learningRate, double momentum,
        List<Double> classWeights) {
    /** Smallest side that pooling may halve. */
    private static final int SMALLEST = 4;

    /** How the weights are moved. */
    public enum Optimiser {
        /** Kingma and Ba (2015). */
        ADAM,
        /** Stochastic gradient descent with momentum (Nesterov 1983). */
        SGD
    }

    /** Copies the lists. */
    public Architecture {
        convolutions = List.copyOf(convolutions);
        dense = List.copyOf(dense);
        classWeights = List.copyOf(classWeights);
        if (classWeights.size() != classes) {
            throw new IllegalArgumentException(classWeights.size() + " weights for " + classes + " classes");
        }
    }

    /**
     * Dense layers: one of {@code neurons}, and {@code extra} more, each half of the one before if {@code taper}, else
     * alike; never fewer than the classes.
     */
    public static List<Integer> dense(int neurons, int extra, boolean taper, int classes) {
        List<Integer> layers = new ArrayList<>();
        int n = neurons;
        for (int i = 0; i <= extra; i++) {
            layers.add(Math.max(classes, n));
            n = taper ? n / 2 : n;
        }
        return layers;
    }

    /**
     * Convolutions: one of {@code filters}, and {@code extra} more, each of twice the filters, as long as there are
     * pixels to pool.
     */
    public static List<Integer> convolutions(int filters, int extra, int side) {
        List<Integer> layers = new ArrayList<>();
        int n = filters;
        int left = side;
        for (int i = 0; i <= extra && (i == 0 || left >= SMALLEST); i++) {
            layers.add(n);
            n *= 2;
            left /= 2;
        }
        return layers;
    }
}

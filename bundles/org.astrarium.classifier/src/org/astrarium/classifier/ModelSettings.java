/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.astrarium.classifier.network.Architecture;
import org.astrarium.core.recipe.Section;

/**
 * The section {@code model}: what is trained and how.
 *
 * @param kind         network or baseline
 * @param layers       layers beside the first
 * @param neurons      neurons of the first dense layer
 * @param taper        whether each further dense layer has half as many
 * @param filters      filters of the first convolution
 * @param dropout      share of the last layer's inputs left out in training
 * @param optimiser    how the weights are moved
 * @param learningRate how far
 * @param momentum     of plain gradient descent
 * @param epochs       most epochs
 * @param batch        images a step
 * @param patience     epochs without a better validation loss before it ends; 0 for no validation part
 * @param balanced     whether a mistake in a rare class costs more
 */
public record ModelSettings(Kind kind, int layers, int neurons, boolean taper, int filters, double dropout,
        Architecture.Optimiser optimiser, double learningRate, double momentum, int epochs, int batch, int patience,
        boolean balanced) {
    /** What is trained. */
    public enum Kind {
        CNN, ANN, FOREST, LOGISTIC;

        /** True of those that see pixels, false of those that see measured features. */
        public boolean isNetwork() {
            return this == CNN || this == ANN;
        }

        /** As a recipe writes it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static ModelSettings of(Section model) {
        return new ModelSettings(Kind.valueOf(model.text("kind").toUpperCase(java.util.Locale.ROOT)),
                (int) model.whole("layers"), (int) model.whole("neurons"), model.flag("taper"),
                (int) model.whole("filters"),
                model.real("dropout"), Architecture.Optimiser.valueOf(model.text("optimiser")
                .toUpperCase(java.util.Locale.ROOT)),
                model.real("learning_rate"), model.real("momentum"), (int) model.whole("epochs"),
                (int) model.whole("batch"),
                (int) model.whole("patience"), model.text("class_weights").equals("balanced"));
    }

    /**
     * The network's shape for images of so many bands and pixels.
     *
     * @param labels classes of the training images, for the weights of the classes
     */
    public Architecture architecture(int bands, int side, int classes, int[] labels) {
        List<Integer> convolutions = kind == Kind.CNN ? Architecture.convolutions(filters, layers, side) : List.of();
        List<Integer> dense = Architecture.dense(neurons, kind == Kind.ANN ? layers : 0, taper, classes);
        return new Architecture(bands, side, classes, convolutions, dense, dropout, optimiser, learningRate, momentum,
                weights(classes, labels));
    }

    /** Inverse to the classes' counts, with a mean over the images of one; all ones where classes count alike. */
    private List<Double> weights(int classes, int[] labels) {
        if (!balanced) {
            return Collections.nCopies(classes, 1.0);
        }
        List<Double> weights = new ArrayList<>();
        for (int c = 0; c < classes; c++) {
            int label = c;
            long count = Math.max(1, Arrays.stream(labels).filter(l -> l == label).count());
            weights.add((double) labels.length / (classes * count));
        }
        return weights;
    }
}

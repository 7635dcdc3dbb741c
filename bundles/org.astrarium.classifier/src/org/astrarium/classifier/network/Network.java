/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.network;

import java.io.IOException;
import java.io.OutputStream;

/** A network of one architecture. Not safe for several threads at once. Images are band by band, row by row. */
public interface Network extends AutoCloseable {
    /**
     * Moves the weights by one batch.
     *
     * @param images the batch
     * @param labels the class of each
     * @return the mean cross-entropy of the batch before the step, each class with its weight
     */
    double fit(float[][] images, int[] labels);

    /** Probabilities, one row an image and one column a class; rows sum to one. */
    double[][] probabilities(float[][] images);

    /**
     * The gradient of the probability of a class with respect to each number of an image.
     *
     * @param label the class
     */
    float[] gradient(float[] image, int label);

    /** All weights, in the library's own order. */
    float[] weights();

    /** Takes weights that {@link #weights} gave. */
    void restore(float[] weights);

    /** Number of weights. */
    long size();

    /** Writes the network so that the same library reads it again. */
    void save(OutputStream to) throws IOException;

    @Override
    void close();
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.astrarium.classifier.images.Augmentation;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.Preprocessing;
import org.astrarium.classifier.images.Units;
import org.astrarium.classifier.network.Network;
import org.astrarium.core.result.Attachment;

/**
 * A network with its preprocessing. Where it was trained on images turned and mirrored, it looks at all eight ways to
 * lay an image and says the mean: the sky has no upside.
 */
public final class NetworkModel implements Model {
    /** Name of the network's file within the model. */
    public static final String FILE = "weights.bin";
    private static final int WAYS = 8;

    private final Network network;
    private final Preprocessing preprocess;
    private final Units units;
    private final boolean allWays;

    /** A trained network. */
    public NetworkModel(Network network, Preprocessing preprocess, Units units, boolean allWays) {
        this.network = network;
        this.preprocess = preprocess;
        this.units = units;
        this.allWays = allWays;
    }

    @Override
    public double[][] probabilities(List<CutOut> cutOuts) {
        return probabilitiesOfSeen(cutOuts.stream().parallel().map(c -> preprocess.apply(c, units))
                .toArray(float[][]::new));
    }

    /** Probabilities of images as the network sees them. */
    double[][] probabilitiesOfSeen(float[][] images) {
        double[][] mean = new double[images.length][];
        int ways = allWays ? WAYS : 1;
        for (int way = 0; way < ways; way++) {
            float[][] laid = new float[images.length][];
            for (int i = 0; i < laid.length; i++) {
                laid[i] = way == 0 ? images[i] : Augmentation.laid(images[i], preprocess.resize(), way);
            }
            double[][] p = network.probabilities(laid);
            for (int i = 0; i < p.length; i++) {
                if (way == 0) {
                    mean[i] = new double[p[i].length];
                }
                for (int c = 0; c < p[i].length; c++) {
                    mean[i][c] += p[i][c] / ways;
                }
            }
        }
        return mean;
    }

    /** What a cut-out looks like to the network. */
    public float[] seen(CutOut cutOut) {
        return preprocess.apply(cutOut, units);
    }

    /**
     * The gradient of the probability of a class with respect to what the network sees, all ways to lay it put back
     * upright.
     */
    public float[] gradient(CutOut cutOut, int label) {
        float[] seen = seen(cutOut);
        float[] numbers = new float[seen.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        double[] mean = new double[seen.length];
        int ways = allWays ? WAYS : 1;
        for (int way = 0; way < ways; way++) {
            float[] gradient = network.gradient(Augmentation.laid(seen, preprocess.resize(), way), label);
            float[] from = Augmentation.laid(numbers, preprocess.resize(), way);
            for (int i = 0; i < gradient.length; i++) {
                mean[(int) from[i]] += gradient[i] / ways;
            }
        }
        float[] out = new float[mean.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) mean[i];
        }
        return out;
    }

    @Override
    public List<Attachment> files() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        network.save(bytes);
        byte[] saved = bytes.toByteArray();
        return List.of(new Attachment("model/" + FILE, to -> to.write(saved)));
    }

    @Override
    public long size() {
        return network.size();
    }

    @Override
    public void close() {
        network.close();
    }
}

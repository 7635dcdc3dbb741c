/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.dl4j;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.astrarium.classifier.network.Architecture;
import org.astrarium.classifier.network.Network;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A network of Deeplearning4j. Whatever is made outside of its workspaces is closed as soon as it has been used: its
 * memory is not of the heap, so that the collector has no reason to look for it until gigabytes are gone. The library's
 * own {@code clear} does not do: it forgets the optimiser's moments as well.
 */
final class Dl4jNetwork implements Network {
    /** Images looked at together outside of training, so that many of them need little memory. */
    private static final int BATCH = 64;

    private final MultiLayerNetwork network;
    private final Architecture shape;

    Dl4jNetwork(MultiLayerNetwork network, Architecture shape) {
        this.network = network;
        this.shape = shape;
    }

    @Override
    public double fit(float[][] images, int[] labels) {
        float[] wanted = new float[images.length * shape.classes()];
        for (int i = 0; i < labels.length; i++) {
            wanted[i * shape.classes() + labels[i]] = 1;
        }
        try (INDArray x = array(images, 0, images.length); INDArray y = Nd4j.create(wanted,
                new long[] {images.length, shape.classes()}, 'c')) {
            network.fit(x, y);
            return network.score();
        }
    }

    @Override
    public double[][] probabilities(float[][] images) {
        double[][] out = new double[images.length][];
        for (int from = 0; from < images.length; from += BATCH) {
            int n = Math.min(BATCH, images.length - from);
            try (INDArray x = array(images, from, n); INDArray p = network.output(x, false)) {
                for (int i = 0; i < n; i++) {
                    out[from + i] = normalised(p, i);
                }
            }
        }
        return out;
    }

    /** A row that sums to one in double precision too. */
    private double[] normalised(INDArray p, int row) {
        double[] out = new double[shape.classes()];
        double sum = 0;
        for (int c = 0; c < out.length; c++) {
            out[c] = p.getDouble(row, c);
            sum += out[c];
        }
        for (int c = 0; c < out.length; c++) {
            out[c] /= sum;
        }
        return out;
    }

    @Override
    public float[] gradient(float[] image, int label) {
        // the gradient of log p of the class, by asking for that class alone, times p
        double p = probabilities(new float[][] {image})[0][label];
        float[] wanted = new float[shape.classes()];
        wanted[label] = 1;
        float[] gradient;
        try (INDArray x = array(new float[][] {image}, 0, 1); INDArray y = Nd4j.create(wanted,
                new long[] {1, shape.classes()}, 'c');
                INDArray epsilon = network.calculateGradients(x, y, null, null).getSecond()) {
            gradient = numbers(epsilon);
        }
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] *= (float) (-p / shape.classWeights().get(label));
        }
        return gradient;
    }

    @Override
    public float[] weights() {
        return numbers(network.params());
    }

    private static float[] numbers(INDArray array) {
        try (INDArray copy = array.dup('c')) {
            return copy.data().asFloat();
        }
    }

    @Override
    public void restore(float[] weights) {
        try (INDArray row = Nd4j.create(weights, new long[] {1, weights.length}, 'c')) {
            network.setParams(row);
        }
    }

    @Override
    public long size() {
        return network.numParams();
    }

    /** Whether the convolutions are done by oneDNN; true of a network without any. */
    boolean isAccelerated() {
        return shape.convolutions().isEmpty() || network.getLayer(0).getHelper() != null;
    }

    @Override
    public void save(OutputStream to) throws IOException {
        // the bare numbers: what reads the library's own files goes through parsers that are years behind
        float[] weights = weights();
        ByteBuffer bytes = ByteBuffer.allocate(weights.length * Float.BYTES);
        bytes.asFloatBuffer().put(weights);
        to.write(bytes.array());
    }

    @Override
    public void close() {
        network.close();
        // those of this thread, which hold the activations of the largest batch until the thread ends
        Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
    }

    private INDArray array(float[][] images, int from, int n) {
        Dl4jLibrary.oneThread();
        int length = shape.bands() * shape.side() * shape.side();
        float[] all = new float[n * length];
        for (int i = 0; i < n; i++) {
            System.arraycopy(images[from + i], 0, all, i * length, length);
        }
        return Nd4j.create(all, new long[] {n, shape.bands(), shape.side(), shape.side()}, 'c');
    }
}

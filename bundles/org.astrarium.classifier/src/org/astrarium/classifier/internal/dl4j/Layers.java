/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.dl4j;

import org.astrarium.classifier.network.Architecture;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;

/** An architecture in the library's words. */
final class Layers {
    private static final int KERNEL = 3;
    private static final int POOL = 2;

    private Layers() {
    }

    static MultiLayerConfiguration of(Architecture shape, long seed) {
        NeuralNetConfiguration.ListBuilder list = new NeuralNetConfiguration.Builder().seed(seed)
                .updater(updater(shape))
                .weightInit(WeightInit.RELU).convolutionMode(ConvolutionMode.Same).list();
        for (int filters : shape.convolutions()) {
            list.layer(new ConvolutionLayer.Builder(KERNEL, KERNEL).nOut(filters).activation(Activation.RELU).build());
            list.layer(new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX).kernelSize(POOL, POOL)
                    .stride(POOL, POOL).build());
        }
        for (int neurons : shape.dense()) {
            list.layer(new DenseLayer.Builder().nOut(neurons).activation(Activation.RELU).build());
        }
        OutputLayer.Builder output = new OutputLayer.Builder(new LossMCXENT(weights(shape)))
                .nOut(shape.classes()).activation(Activation.SOFTMAX).weightInit(WeightInit.XAVIER);
        if (shape.dropout() > 0) {
            // the library wants the share that stays
            output.dropOut(1 - shape.dropout());
        }
        list.layer(output.build());
        return list.setInputType(InputType.convolutional(shape.side(), shape.side(), shape.bands())).build();
    }

    private static INDArray weights(Architecture shape) {
        return Nd4j.create(shape.classWeights().stream().mapToDouble(Double::doubleValue).toArray())
                .castTo(DataType.FLOAT).reshape(1, shape.classes());
    }

    private static IUpdater updater(Architecture shape) {
        return switch (shape.optimiser()) {
            case ADAM -> new Adam(shape.learningRate());
            case SGD -> new Nesterovs(shape.learningRate(), shape.momentum());
        };
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.explore;

import java.nio.file.Path;
import java.util.List;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.Features;
import org.astrarium.classifier.images.NamePattern;
import org.astrarium.classifier.images.Units;
import org.astrarium.classifier.internal.dl4j.Dl4jLibrary;
import org.astrarium.classifier.internal.model.Model;
import org.astrarium.classifier.internal.model.ModelDescription;
import org.astrarium.classifier.internal.model.NetworkModel;
import org.astrarium.classifier.internal.model.Occlusion;
import org.astrarium.classifier.internal.model.SavedModel;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;

/**
 * A saved model, asked about single sources. May be used from any thread, one question at a time; holds memory outside
 * of the heap until it is closed.
 */
public final class TrainedModel implements AutoCloseable {
    private final SavedModel saved;
    private final ModelDescription description;
    private final Model model;

    private TrainedModel(SavedModel saved) {
        this.saved = saved;
        this.description = saved.description();
        this.model = saved.model();
    }

    /**
     * Reads one.
     *
     * @param folder the folder {@code model} of a result
     * @throws InputException if it is none, or was changed since it was written
     */
    public static TrainedModel read(Path folder) {
        return new TrainedModel(SavedModel.read(folder, new Dl4jLibrary()));
    }

    /** Names of its classes: what labels count from 0. */
    public List<String> classes() {
        return description.classes();
    }

    /** Bands, in the order in which it wants them. */
    public List<String> bands() {
        return description.bands();
    }

    /** How the files are named that it was trained on. */
    public NamePattern name() {
        return NamePattern.parse(description.name());
    }

    /** Whether it sees pixels; false of one that sees measured features. */
    public boolean isNetwork() {
        return description.kind().isNetwork();
    }

    /** Probabilities, one a class. */
    public synchronized double[] probabilities(CutOut cutOut) {
        return model.probabilities(List.of(fitting(cutOut)))[0];
    }

    /** How unlike the training sources it is: above 1 farther from them than 99 in 100 of them are from each other. */
    public double novelty(CutOut cutOut) {
        Units units = new Units(description.measured().stream().mapToDouble(Double::doubleValue).toArray());
        return saved.novelty().of(Features.of(fitting(cutOut), units));
    }

    /**
     * What a network sees of it.
     *
     * @throws IllegalStateException if this is no network
     */
    public SeenImage seen(CutOut cutOut) {
        return SeenImage.of(network().seen(fitting(cutOut)), description.preprocess().resize(), bands().size());
    }

    /**
     * How the probability of a class changes with each number that the network sees (Simonyan, Vedaldi and Zisserman
     * 2014): a plane a band, on the pixels of {@link #seen}.
     *
     * @param label the class
     * @throws IllegalStateException if this is no network
     */
    public synchronized Relevance gradient(CutOut cutOut, int label) {
        int side = description.preprocess().resize();
        return new Relevance(side, side, SeenImage.of(network().gradient(fitting(cutOut), label), side, bands().size())
                .planes());
    }

    /**
     * How much probability a class loses where a square of all bands is replaced by the background (Zeiler and Fergus
     * 2014), for each pixel the mean over the squares that cover it. Of a network on the pixels of {@link #seen}, of
     * another model on those of the cut-out.
     *
     * @param label the class
     * @throws Progress.CancelledException if nobody wants it any more
     */
    public synchronized Relevance occlusion(CutOut cutOut, int label, Progress progress) {
        CutOut fitting = fitting(cutOut);
        Occlusion occlusion = model instanceof NetworkModel network
                ? Occlusion.ofNetwork(network, description.preprocess(), fitting) : Occlusion.ofPixels(model, fitting);
        return new Relevance(occlusion.width(), occlusion.height(), new float[][] {occlusion.map(label, progress)});
    }

    @Override
    public synchronized void close() {
        model.close();
    }

    private CutOut fitting(CutOut cutOut) {
        if (cutOut.bands().length != bands().size()) {
            throw new IllegalArgumentException(cutOut.bands().length + " bands for a model of " + bands());
        }
        return cutOut;
    }

    private NetworkModel network() {
        if (model instanceof NetworkModel network) {
            return network;
        }
        throw new IllegalStateException("a model of the kind " + description.kind().word() + " sees no pixels");
    }
}

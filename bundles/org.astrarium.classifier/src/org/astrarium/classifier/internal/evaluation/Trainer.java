/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.classifier.ClassifierSettings;
import org.astrarium.classifier.ModelSettings.Kind;
import org.astrarium.classifier.images.Features;
import org.astrarium.classifier.images.Units;
import org.astrarium.classifier.internal.baseline.Baseline;
import org.astrarium.classifier.internal.model.BaselineModel;
import org.astrarium.classifier.internal.model.Model;
import org.astrarium.classifier.internal.model.NetworkModel;
import org.astrarium.classifier.network.Epoch;
import org.astrarium.classifier.network.Network;
import org.astrarium.classifier.network.NetworkLibrary;
import org.astrarium.classifier.network.Training;
import org.astrarium.classifier.network.TrainingImages;
import org.astrarium.core.analysis.Progress;

/**
 * Trains what a recipe asks for on some of the sources. Nothing of the others enters: neither their pixels nor their
 * typical noise.
 */
public final class Trainer {
    /** Share of the training images that tells when to stop. */
    private static final double VALIDATION = 0.15;
    /** Fewer training images than this of a class are not worth dividing. */
    private static final int FEWEST = 4;

    private final NetworkLibrary library;
    private final Sources sources;

    /** Of these sources. */
    public Trainer(NetworkLibrary library, Sources sources) {
        this.library = library;
        this.sources = sources;
    }

    /**
     * What came of one training.
     *
     * @param model      the model
     * @param history    its epochs, empty for a baseline
     * @param trained    how many images it learned from
     * @param validation how many told when to stop
     */
    public record Trained(Model model, List<Epoch> history, int trained, int validation) {
    }

    /** What trains networks, name and version. */
    public String library() {
        return library.name();
    }

    /**
     * Trains on the sources of these numbers.
     *
     * @param progress where cancellation is looked for outside of the epochs, which {@code watch} looks at
     */
    public Trained train(ClassifierSettings settings, int[] train, long seed, Training.Watch watch, Progress progress) {
        Sources own = sources.only(train);
        if (!settings.model().kind().isNetwork()) {
            return new Trained(baseline(settings.model().kind() == Kind.FOREST ? Baseline.Kind.FOREST
                    : Baseline.Kind.LOGISTIC,
                    train, seed, progress), List.of(), train.length, 0);
        }
        Units units = settings.preprocess().units(own.cutOuts());
        float[][] images = own.cutOuts().stream().parallel().map(c -> {
            progress.checkCancelled();
            return settings.preprocess().apply(c, units);
        }).toArray(float[][]::new);
        TrainingImages all = new TrainingImages(images, own.labels(), settings.preprocess().resize());
        Fold division = division(settings, own, seed);
        TrainingImages learned = all.only(division.train());
        Network network = library.create(settings.model()
                .architecture(own.bands().size(), all.side(), own.classes().size(),
                learned.labels()), seed);
        try {
            List<Epoch> history = new Training(settings.training(), seed)
                    .train(network, learned, all.only(division.test()),
                    watch);
            return new Trained(new NetworkModel(network, settings.preprocess(), units, turns(settings)), history,
                    division.train().length, division.test().length);
        } catch (RuntimeException e) {
            network.close();
            throw e;
        }
    }

    /** A baseline on the same sources. */
    public BaselineModel baseline(Baseline.Kind kind, int[] train, long seed, Progress progress) {
        Sources own = sources.only(train);
        Units units = Units.of(own.cutOuts());
        double[][] features = Features.of(own.cutOuts(), units, progress);
        return BaselineModel.train(kind, units, features, own.labels(), own.classes().size(), seed, progress);
    }

    /** What a model says of the sources of these numbers. */
    public Predictions predict(Model model, int[] numbers, Progress progress) {
        Sources held = sources.only(numbers);
        return new Predictions(numbers, held.labels(), model.probabilities(held.cutOuts(), progress));
    }

    private static boolean turns(ClassifierSettings settings) {
        return settings.training().augmentation().flip()
                && settings.training().augmentation().rotate() == org.astrarium.classifier.images.Augmentation.RIGHT;
    }

    /**
     * Training images and those that tell when to stop; all are training images where there are too few, or nothing is
     * to be stopped.
     */
    private static Fold division(ClassifierSettings settings, Sources own, long seed) {
        int[] labels = own.labels();
        boolean few = IntStream.range(0, own.classes().size())
                .anyMatch(c -> Arrays.stream(labels).filter(l -> l == c).count() < FEWEST);
        if (settings.model().patience() == 0 || few) {
            return new Fold(1, 1, IntStream.range(0, labels.length).toArray(), new int[0]);
        }
        return Split.holdOut(labels, own.classes().size(), VALIDATION, seed);
    }
}

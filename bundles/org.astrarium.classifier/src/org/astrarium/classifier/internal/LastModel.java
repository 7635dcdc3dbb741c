/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.astrarium.classifier.ClassifierSettings;
import org.astrarium.classifier.images.Features;
import org.astrarium.classifier.images.Units;
import org.astrarium.classifier.internal.evaluation.Fold;
import org.astrarium.classifier.internal.evaluation.Sources;
import org.astrarium.classifier.internal.evaluation.Trainer;
import org.astrarium.classifier.internal.model.ModelDescription;
import org.astrarium.classifier.internal.model.SavedModel;
import org.astrarium.classifier.network.Epoch;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.result.Attachment;

/**
 * The model that a result keeps. After a division into training and test sources it is trained on the training sources,
 * and the test says how good this very model is; after folds it is trained on all of them, and the folds say how good
 * such models are.
 *
 * @param files   its files
 * @param history its epochs
 * @param trained how many images it learned from
 * @param held    how many told when to stop
 * @param weights number of its weights, 0 for a baseline
 */
public record LastModel(List<Attachment> files, List<Epoch> history, int trained, int held, long weights) {
    static LastModel of(Trainer trainer, ClassifierSettings settings, Sources sources, List<Fold> folds, Enough enough,
            Progress progress) {
        int[] train = folds.size() == 1 ? folds.get(0).train() : IntStream.range(0, sources.size()).toArray();
        Trainer.Trained trained = trainer.train(enough.limited(settings), train, settings.seed(),
                new Watching(progress, "last training", settings.model().epochs(), enough), progress);
        Sources own = sources.only(train);
        Units measured = Units.of(own.cutOuts());
        double[][] features = Features.of(own.cutOuts(), measured, progress);
        boolean network = settings.model().kind().isNetwork();
        Units units = settings.preprocess().units(own.cutOuts());
        boolean turns = settings.training().augmentation().flip() && settings.training().augmentation().rotate() == 90;
        try (var model = trained.model()) {
            var shape = network ? settings.model().architecture(own.bands().size(), settings.preprocess().resize(),
                    own.classes().size(),
                    own.labels()) : null;
            ModelDescription description = new ModelDescription(settings.model().kind(), own.classes(), own.bands(),
                    settings.pattern(), settings.preprocess(), list(units), network && turns, list(measured), shape,
                    settings.seed(), network ? trainer.library() : "", Map.of());
            List<Attachment> files = SavedModel.files(description, model, features, own.labels());
            return new LastModel(files, trained.history(), trained.trained(), trained.validation(), model.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Double> list(Units units) {
        return Arrays.stream(units.noise()).boxed().toList();
    }
}

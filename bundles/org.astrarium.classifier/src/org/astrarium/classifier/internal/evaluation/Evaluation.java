/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.astrarium.classifier.ClassifierSettings;
import org.astrarium.classifier.internal.baseline.Baseline;
import org.astrarium.classifier.network.Epoch;
import org.astrarium.classifier.network.Training;
import org.astrarium.core.analysis.Progress;

/**
 * How well a recipe does on sources that it never saw, with a baseline on the very same divisions beside it.
 *
 * @param folds     accuracy of each fold
 * @param held      all held-out predictions; with repeats a source occurs more than once
 * @param baselines the same of each baseline
 * @param histories the epochs of each fold
 */
public record Evaluation(List<FoldScore> folds, Predictions held, List<Predictions> baselines,
        List<List<Epoch>> histories) {
    /** How a fold went. */
    public record FoldScore(Fold fold, double accuracy, int trained, int validation) {
    }

    /** Looks on while networks learn. */
    public interface Watcher {
        /** The watch for a fold, counted from 0. */
        Training.Watch of(int fold, Progress progress);
    }

    /**
     * Trains and judges, fold by fold.
     *
     * @param settings asked for before each fold
     * @param seed     each fold has a seed of its own, made from this one
     */
    public static Evaluation of(Trainer trainer, Supplier<ClassifierSettings> settings, List<Fold> folds, long seed,
            Progress progress,
            Watcher watcher) {
        List<FoldScore> scores = new ArrayList<>();
        List<Predictions> held = new ArrayList<>();
        List<List<Predictions>> baselines = new ArrayList<>();
        while (baselines.size() < Baseline.Kind.values().length) {
            baselines.add(new ArrayList<>());
        }
        List<List<Epoch>> histories = new ArrayList<>();
        for (int f = 0; f < folds.size(); f++) {
            progress.checkCancelled();
            Fold fold = folds.get(f);
            Progress part = progress.part((double) f / folds.size(), (f + 1.0) / folds.size());
            Trainer.Trained trained = trainer.train(settings.get(), fold.train(), seed + f, watcher.of(f, part),
                    progress);
            try (var model = trained.model()) {
                Predictions said = trainer.predict(model, fold.test(), progress);
                held.add(said);
                scores.add(new FoldScore(fold, (double) hits(said) / said.truth().length, trained.trained(),
                        trained.validation()));
            }
            histories.add(trained.history());
            for (Baseline.Kind kind : Baseline.Kind.values()) {
                baselines.get(kind.ordinal()).add(trainer.predict(trainer.baseline(kind, fold.train(), seed + f,
                        progress),
                        fold.test(), progress));
            }
        }
        return new Evaluation(scores, joined(held), baselines.stream().map(Evaluation::joined).toList(), histories);
    }

    private static int hits(Predictions said) {
        int hits = 0;
        int[] predicted = said.predicted();
        for (int i = 0; i < predicted.length; i++) {
            hits += predicted[i] == said.truth()[i] ? 1 : 0;
        }
        return hits;
    }

    private static Predictions joined(List<Predictions> parts) {
        int[] sources = parts.stream().flatMapToInt(p -> java.util.Arrays.stream(p.sources())).toArray();
        int[] truth = parts.stream().flatMapToInt(p -> java.util.Arrays.stream(p.truth())).toArray();
        double[][] probabilities = parts.stream().flatMap(p -> java.util.Arrays.stream(p.probabilities()))
                .toArray(double[][]::new);
        return new Predictions(sources, truth, probabilities);
    }
}

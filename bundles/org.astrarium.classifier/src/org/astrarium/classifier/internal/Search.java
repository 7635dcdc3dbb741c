/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.astrarium.classifier.ClassifierSettings;
import org.astrarium.classifier.internal.evaluation.Fold;
import org.astrarium.classifier.internal.evaluation.Predictions;
import org.astrarium.classifier.internal.evaluation.Sources;
import org.astrarium.classifier.internal.evaluation.Split;
import org.astrarium.classifier.internal.evaluation.Trainer;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Section;

/**
 * A search for better values. Where one part of the sources is held out, trials see the others alone. With folds every source is held out once, and the trials see all
 * of them: the folds then flatter the best trial a little, which the report says.
 *
 * @param trials  all trials, in their order
 * @param nested  whether the sources held out were kept from the trials
 */
public record Search(List<Trial> trials, boolean nested) {
    /**
     * One trial.
     *
     * @param number     from 1
     * @param parameters what was tried
     * @param settings   the recipe with it
     * @param accuracy   share of the held-out sources told right, over the folds that were done
     * @param logLoss    their mean cross-entropy
     * @param folds      folds that were done: fewer than asked for where the trial was given up as hopeless
     */
    public record Trial(int number, Map<String, Object> parameters, ClassifierSettings settings, double accuracy, double logLoss,
            int folds) {
    }

    static Search of(Recipe recipe, ClassifierSettings settings, Trainer trainer, Sources sources, List<Fold> folds,
            Progress progress) {
        Section keys = recipe.root().section("search");
        SearchSpace space = SearchSpace.of(recipe, keys);
        boolean nested = folds.size() == 1;
        int[] seen = nested ? folds.get(0).train() : java.util.stream.IntStream.range(0, sources.size()).toArray();
        Sources own = sources.only(seen);
        List<Fold> inner = Split.folds(own.labels(), own.classes().size(), (int) keys.whole("folds"), 1, settings.seed() + 1);
        List<Map<String, Object>> points = keys.text("method").equals("grid") ? space.grid()
                : space.random((int) keys.whole("trials"), new SplittableRandom(settings.seed()));
        List<Trial> trials = new ArrayList<>();
        double best = Double.POSITIVE_INFINITY;
        for (int t = 0; t < points.size(); t++) {
            Progress part = progress.part((double) t / points.size(), (t + 1.0) / points.size());
            ClassifierSettings tried = space.applied(settings, points.get(t));
            Trial trial = trial(t + 1, points.get(t), tried, trainer, seen, inner, best, part, points.size());
            trials.add(trial);
            if (trial.folds() == inner.size()) {
                best = Math.min(best, trial.logLoss());
            }
        }
        return new Search(List.copyOf(trials), nested);
    }

    /** The best of those that were not given up: most told right, then the smallest cross-entropy. */
    public Trial best() {
        int most = trials.stream().mapToInt(Trial::folds).max().orElse(0);
        return trials.stream().filter(t -> t.folds() == most)
                .max(Comparator.comparingDouble(Trial::accuracy).thenComparing(t -> -t.logLoss())).orElseThrow();
    }

    private static Trial trial(int number, Map<String, Object> parameters, ClassifierSettings settings, Trainer trainer, int[] seen,
            List<Fold> inner, double best, Progress progress, int of) {
        int hits = 0;
        int n = 0;
        double loss = 0;
        int done = 0;
        for (Fold fold : inner) {
            progress.checkCancelled();
            Trainer.Trained trained = trainer.train(settings, numbers(seen, fold.train()), settings.seed() + done,
                    new Watching(progress.part((double) done / inner.size(), (done + 1.0) / inner.size()),
                            "trial " + number + " of " + of, settings.model().epochs()));
            try (var model = trained.model()) {
                Predictions said = trainer.predict(model, numbers(seen, fold.test()));
                hits += said.confusion(said.probabilities()[0].length).hits();
                loss += said.logLoss() * said.truth().length;
                n += said.truth().length;
            }
            done++;
            // after a fold with twice the best trial's loss the others would not save it
            if (done < inner.size() && loss / n > 2 * best) {
                break;
            }
        }
        return new Trial(number, new LinkedHashMap<>(parameters), settings, (double) hits / n, loss / n, done);
    }

    private static int[] numbers(int[] seen, int[] within) {
        return java.util.Arrays.stream(within).map(i -> seen[i]).toArray();
    }
}

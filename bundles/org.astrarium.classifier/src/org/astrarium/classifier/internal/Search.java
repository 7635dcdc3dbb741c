/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.astrarium.classifier.ClassifierSettings;
import org.astrarium.classifier.internal.evaluation.Fold;
import org.astrarium.classifier.internal.evaluation.Sources;
import org.astrarium.classifier.internal.evaluation.Split;
import org.astrarium.classifier.internal.evaluation.Trainer;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Section;
import org.astrarium.core.result.Attachment;

/**
 * A search for better values. Where one part of the sources is held out, trials see the others alone. With folds every
 * source is held out once, and the trials see all of them: the folds then flatter the best trial a little, which the
 * report says.
 *
 * @param trials  all trials, in their order
 * @param wanted  how many there were to be: more, where the user has ended the search
 * @param nested  whether the sources held out were kept from the trials
 * @param recipe  the best trial as a recipe
 */
public record Search(List<Trial> trials, int wanted, boolean nested, Attachment recipe) {
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
    public record Trial(int number, Map<String, Object> parameters, ClassifierSettings settings, double accuracy,
            double logLoss,
            int folds) {
    }

    static Search of(Recipe recipe, ClassifierSettings settings, Trainer trainer, Sources sources, List<Fold> folds,
            Progress progress) {
        Section keys = recipe.root().section("search");
        SearchSpace space = SearchSpace.of(recipe, keys);
        boolean nested = folds.size() == 1;
        int[] seen = nested ? folds.get(0).train() : java.util.stream.IntStream.range(0, sources.size()).toArray();
        Sources own = sources.only(seen);
        List<Fold> inner = Split.folds(own.labels(), own.classes().size(), (int) keys.whole("folds"), 1,
                settings.seed() + 1);
        List<Map<String, Object>> points = keys.text("method").equals("grid") ? space.grid()
                : space.random((int) keys.whole("trials"), new SplittableRandom(settings.seed()));
        Trying trying = new Trying(trainer, seen, inner, points.size(), new Enough(progress));
        for (int t = 0; t < points.size() && trying.goesOn(); t++) {
            Progress part = progress.part((double) t / points.size(), (t + 1.0) / points.size());
            trying.of(t + 1, points.get(t), space.applied(settings, points.get(t)), part);
        }
        List<Trial> trials = List.copyOf(trying.trials());
        return new Search(trials, points.size(), nested, BestRecipe.of(recipe, space, best(trials)));
    }

    /** The best of those that were not given up: most told right, then the smallest cross-entropy. */
    public Trial best() {
        return best(trials);
    }

    private static Trial best(List<Trial> trials) {
        int most = trials.stream().mapToInt(Trial::folds).max().orElse(0);
        return trials.stream().filter(t -> t.folds() == most)
                .max(Comparator.comparingDouble(Trial::accuracy).thenComparing(t -> -t.logLoss())).orElseThrow();
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.classifier.ClassifierSettings;
import org.astrarium.classifier.internal.evaluation.Fold;
import org.astrarium.classifier.internal.evaluation.Predictions;
import org.astrarium.classifier.internal.evaluation.Trainer;
import org.astrarium.core.analysis.Progress;

/** Trains and scores the trials of a search, one after the other, and gives up those without hope. */
final class Trying {
    /**
     * A trial whose loss is so many times that of the best one is given up: the folds that are left would not save it.
     */
    private static final double HOPELESS = 2;

    private final Trainer trainer;
    private final int[] seen;
    private final List<Fold> folds;
    private final int wanted;
    private final Enough enough;
    private final List<Search.Trial> trials = new ArrayList<>();
    private double best = Double.POSITIVE_INFINITY;

    /**
     * @param seen   numbers of the sources that may be seen
     * @param folds  their division, by their places in {@code seen}
     * @param wanted how many trials there are to be
     */
    Trying(Trainer trainer, int[] seen, List<Fold> folds, int wanted, Enough enough) {
        this.trainer = trainer;
        this.seen = seen;
        this.folds = folds;
        this.wanted = wanted;
        this.enough = enough;
    }

    /** Those that were scored. */
    List<Search.Trial> trials() {
        return trials;
    }

    /** False once the user has ended it. */
    boolean goesOn() {
        return enough.epochs() == 0;
    }

    /**
     * Scores a trial. One that the user ends is not kept, unless it is the only one: then it goes on with the epochs
     * that it had by then.
     */
    void of(int number, Map<String, Object> parameters, ClassifierSettings settings, Progress progress) {
        int hits = 0;
        int n = 0;
        double loss = 0;
        int done = 0;
        while (done < folds.size() && !(done > 0 && loss / n > HOPELESS * best)) {
            progress.checkCancelled();
            Predictions said = said(number, settings, done,
                    progress.part((double) done / folds.size(), (done + 1.0) / folds.size()));
            if (!goesOn() && best < Double.POSITIVE_INFINITY) {
                return;
            }
            hits += said.confusion(said.probabilities()[0].length).hits();
            loss += said.logLoss() * said.truth().length;
            n += said.truth().length;
            done++;
        }
        trials.add(new Search.Trial(number, new LinkedHashMap<>(parameters), settings, (double) hits / n, loss / n,
                done));
        best = done == folds.size() ? Math.min(best, loss / n) : best;
    }

    private Predictions said(int number, ClassifierSettings settings, int fold, Progress progress) {
        Trainer.Trained trained = trainer.train(enough.limited(settings), numbers(folds.get(fold).train()),
                settings.seed() + fold,
                new Watching(progress, "trial " + number + " of " + wanted, settings.model().epochs(), enough),
                progress);
        try (var model = trained.model()) {
            return trainer.predict(model, numbers(folds.get(fold).test()), progress);
        }
    }

    private int[] numbers(int[] within) {
        return Arrays.stream(within).map(i -> seen[i]).toArray();
    }
}

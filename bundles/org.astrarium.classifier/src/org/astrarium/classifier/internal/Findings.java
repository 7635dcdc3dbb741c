/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.classifier.ClassifierSettings;
import org.astrarium.classifier.images.Skipped;
import org.astrarium.classifier.internal.evaluation.Evaluation;
import org.astrarium.classifier.internal.evaluation.Fold;
import org.astrarium.classifier.internal.evaluation.Sources;
import org.astrarium.classifier.internal.evaluation.Trainer;
import org.astrarium.classifier.network.NetworkLibrary;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Recipe;

/**
 * Everything a run found.
 *
 * @param settings   the recipe as it was used: after a search, with the best trial's values
 * @param sources    the sources
 * @param skipped    those left out
 * @param search     the search, null for none
 * @param evaluation how well it does on sources held out
 * @param last       the model that is kept
 * @param library    what trains networks
 * @param stopped    what the user ended early
 * @param seconds    time spent in each phase
 */
public record Findings(ClassifierSettings settings, Sources sources, List<Skipped> skipped, Search search,
        Evaluation evaluation,
        LastModel last, String library, Stopped stopped, Map<String, Double> seconds) {
    private static final double READ = 0.05;
    private static final double JUDGED = 0.8;

    /**
     * What the user ended early.
     *
     * @param epochs epochs after which a training was stopped, which is the most that any later one had; 0 if none was
     * @param trials trials that a search was to have had, where it was ended with fewer; else 0
     */
    public record Stopped(int epochs, int trials) {
    }

    /** Runs a recipe. */
    public static Findings of(Recipe recipe, Inputs inputs, NetworkLibrary library, Progress progress) {
        ClassifierSettings settings = ClassifierSettings.of(recipe);
        Map<String, Double> seconds = new LinkedHashMap<>();
        long start = System.nanoTime();
        Input input = Input.read(recipe, inputs, progress.part(0, READ));
        List<Fold> folds = Divisions.of(recipe, settings, input.sources(), inputs);
        seconds.put("images", since(start));
        Trainer trainer = new Trainer(library, input.sources());
        Search search = null;
        double searched = READ;
        if (recipe.root().has("search")) {
            long searching = System.nanoTime();
            searched = 0.5;
            search = Search.of(recipe, settings, trainer, input.sources(), folds, progress.part(READ, searched));
            settings = search.best().settings();
            seconds.put("search", since(searching));
        }
        long judging = System.nanoTime();
        ClassifierSettings used = settings;
        Enough enough = new Enough(progress);
        Evaluation evaluation = Evaluation.of(trainer, () -> enough.limited(used), folds, used.seed(),
                progress.part(searched, JUDGED),
                (fold, part) -> new Watching(part, folds.size() == 1 ? "training" : "fold " + (fold + 1) + " of "
                + folds.size(),
                        used.model().epochs(), enough));
        seconds.put("folds", since(judging));
        long keeping = System.nanoTime();
        LastModel last = LastModel.of(trainer, used, input.sources(), folds, enough, progress.part(JUDGED, 1));
        seconds.put("model", since(keeping));
        Stopped stopped = new Stopped(enough.epochs(), search == null || search.trials().size() == search.wanted() ? 0
                : search.wanted());
        return new Findings(used, input.sources(), input.skipped(), search, evaluation, last, library.name(), stopped,
                seconds);
    }

    /** Number of classes. */
    public int classes() {
        return sources.classes().size();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astrarium.classifier.ModelSettings;
import org.astrarium.classifier.images.Preprocessing;
import org.astrarium.classifier.images.Skipped;
import org.astrarium.classifier.internal.Findings;
import org.astrarium.classifier.internal.evaluation.PairedTest;
import org.astrarium.classifier.internal.evaluation.Predictions;
import org.astrarium.classifier.internal.evaluation.Wilson;
import org.astrarium.core.result.Measurement;
import org.astrarium.core.result.Notation;

/** A run's findings in words. */
final class Words {
    /** Fewer sources of a class than this are too few to learn from. */
    private static final int FEW = 20;
    private static final double CHANCE = 0.05;

    private Words() {
    }

    static String kind(ModelSettings.Kind kind) {
        return switch (kind) {
            case CNN -> "convolutional network";
            case ANN -> "network of dense layers";
            case FOREST -> "random forest";
            case LOGISTIC -> "logistic regression";
        };
    }

    static String answer(Findings findings) {
        Wilson share = Numbers.share(findings.evaluation().held().confusion(findings.classes()), findings);
        Best best = Best.of(findings);
        Wilson other = Numbers.share(best.said().confusion(findings.classes()), findings);
        String told = "The " + kind(findings.settings().model().kind()) + " tells " + percent(share)
                + " of the sources held out right";
        if (findings.settings().model().kind().word().equals(best.kind().name().toLowerCase(Locale.ROOT))) {
            return told + ".";
        }
        return told + ", " + comparison(findings, best) + " the " + kind(ModelSettings.Kind.valueOf(best.kind().name()))
                + " on measured features, which tells " + percent(other) + " right.";
    }

    private static String comparison(Findings findings, Best best) {
        Predictions own = findings.evaluation().held();
        PairedTest test = PairedTest.of(own.truth(), own.predicted(), best.said().predicted());
        if (test.p() >= CHANCE) {
            return "no better and no worse than chance allows beside";
        }
        return test.onlyFirst() > test.onlySecond() ? "better than" : "worse than";
    }

    private static String percent(Wilson share) {
        return Notation.PAGE.value(new Measurement(100 * share.value(), 100 * (share.value() - share.lower()),
                100 * (share.upper() - share.value()), "")) + " %";
    }

    static List<String> assumptions(Findings findings) {
        List<String> out = new ArrayList<>();
        out.add("The sources held out are like those that the model will meet: a survey with another depth, resolution or choice of sources has "
                + "another accuracy.");
        out.add("The classes are as frequent as here; where one is rarer, fewer of the sources called by its name are of it.");
        if (findings.evaluation().folds().size() > 1) {
            out.add("The model that is kept was trained on all sources; the folds judge models trained like it on fewer.");
        }
        out.add("The interval of the accuracy is that of the number of sources alone (Wilson 1927); another start of the random numbers moves it too.");
        return out;
    }

    private static String epochs(int n) {
        return n == 1 ? "one epoch" : n + " epochs";
    }

    static List<String> warnings(Findings findings) {
        List<String> out = new ArrayList<>();
        if (!findings.skipped().isEmpty()) {
            Skipped first = findings.skipped().get(0);
            out.add(findings.skipped().size() + (findings.skipped().size() == 1 ? " source was" : " sources were")
                    + " left out, such as " + first.source() + ": " + first.why() + ".");
        }
        int[] labels = findings.sources().labels();
        for (int c = 0; c < findings.classes(); c++) {
            int label = c;
            long n = java.util.Arrays.stream(labels).filter(l -> l == label).count();
            if (n < FEW) {
                out.add("The class " + findings.sources().classes().get(c) + " has " + n
                        + " sources: too few to learn from or to judge by.");
            }
        }
        if (findings.settings().model().kind().isNetwork()
                && findings.settings().preprocess().normalise() == Preprocessing.Normalise.MAXIMUM) {
            out.add("Each image is divided by its brightest pixel: how bright a source is cannot be learned, and one hot pixel or bright "
                    + "neighbour darkens all else.");
        }
        if (findings.search() != null && !findings.search().nested()) {
            out.add("The search saw all sources, so that the folds flatter its best trial a little; hold a part out (split: {test: 0.3}) for an "
                    + "unbiased number.");
        }
        if (findings.stopped().epochs() > 0) {
            out.add("A training was ended by hand after " + epochs(findings.stopped().epochs())
                    + "; no later one had more, and each keeps its best.");
        }
        if (findings.stopped().trials() > 0) {
            out.add("The search was ended by hand after " + findings.search().trials().size() + " of "
                    + findings.stopped().trials() + " trials.");
        }
        if (findings.evaluation().held().truth().length < 100) {
            out.add(String.format(Locale.ROOT,
                    "Only %d sources were held out: luck alone moves the accuracy by several per cent.",
                    findings.evaluation().held().truth().length));
        }
        return out;
    }
}

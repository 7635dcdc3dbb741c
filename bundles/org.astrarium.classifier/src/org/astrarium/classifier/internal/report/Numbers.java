/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.classifier.images.Skipped;
import org.astrarium.classifier.internal.Findings;
import org.astrarium.classifier.internal.Search;
import org.astrarium.classifier.internal.baseline.Baseline;
import org.astrarium.classifier.internal.evaluation.Calibration;
import org.astrarium.classifier.internal.evaluation.Confusion;
import org.astrarium.classifier.internal.evaluation.Evaluation;
import org.astrarium.classifier.internal.evaluation.PairedTest;
import org.astrarium.classifier.internal.evaluation.Predictions;
import org.astrarium.classifier.internal.evaluation.Wilson;
import org.astrarium.classifier.network.Epoch;

/** The numbers of result.json. */
final class Numbers {
    private Numbers() {
    }

    static Map<String, Object> of(Findings findings) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("data", data(findings));
        out.put("test", test(findings, findings.evaluation().held()));
        out.put("folds", findings.evaluation().folds().stream().map(Numbers::fold).toList());
        Best best = Best.of(findings);
        out.put("baseline", baseline(findings, best.kind(), best.said()));
        List<Map<String, Object>> others = new ArrayList<>();
        for (Baseline.Kind kind : Baseline.Kind.values()) {
            others.add(baseline(findings, kind, findings.evaluation().baselines().get(kind.ordinal())));
        }
        out.put("baselines", others);
        out.put("history", findings.last().history().stream().map(Numbers::epoch).toList());
        if (findings.search() != null) {
            out.put("search", findings.search().trials().stream().map(Numbers::trial).toList());
        }
        if (findings.stopped().epochs() > 0 || findings.stopped().trials() > 0) {
            out.put("stopped", Map.of("epochs", findings.stopped().epochs(), "trials", findings.stopped().trials()));
        }
        out.put("weights", findings.last().weights());
        out.put("library", findings.library());
        out.put("model", "model");
        return out;
    }

    private static Map<String, Object> data(Findings findings) {
        Map<String, Object> classes = new LinkedHashMap<>();
        int[] labels = findings.sources().labels();
        for (int c = 0; c < findings.classes(); c++) {
            int label = c;
            classes.put(findings.sources().classes().get(c),
                    java.util.Arrays.stream(labels).filter(l -> l == label).count());
        }
        Evaluation.FoldScore first = findings.evaluation().folds().get(0);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("classes", classes);
        out.put("bands", findings.sources().bands());
        out.put("train", first.trained());
        out.put("validation", first.validation());
        out.put("test", first.fold().test().length);
        out.put("skipped", findings.skipped().stream().map(Numbers::skipped).toList());
        return out;
    }

    private static Map<String, Object> skipped(Skipped skipped) {
        return Map.of("source", skipped.source(), "why", skipped.why());
    }

    private static Map<String, Object> test(Findings findings, Predictions said) {
        Confusion confusion = said.confusion(findings.classes());
        Calibration calibration = Calibration.of(said.probabilities(), said.truth());
        Map<String, Object> classes = new LinkedHashMap<>();
        for (int c = 0; c < findings.classes(); c++) {
            classes.put(findings.sources().classes().get(c), score(confusion.score(c)));
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("accuracy", accuracy(confusion, findings));
        out.put("labels", findings.sources().classes());
        out.put("confusion", java.util.Arrays.stream(confusion.counts())
                .map(row -> java.util.Arrays.stream(row).boxed().toList()).toList());
        out.put("classes", classes);
        out.put("macro", score(confusion.mean(false)));
        out.put("weighted", score(confusion.mean(true)));
        out.put("mcc", confusion.mcc());
        out.put("log_loss", said.logLoss());
        out.put("calibration_error", calibration.error());
        return out;
    }

    /** With repeats the same source counts once for the interval: its errors are not independent of each other. */
    static Map<String, Object> accuracy(Confusion confusion, Findings findings) {
        Wilson share = share(confusion, findings);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("value", share.value());
        out.put("lower", share.lower());
        out.put("upper", share.upper());
        return out;
    }

    static Wilson share(Confusion confusion, Findings findings) {
        int repeats = Math.max(1, (int) Math.round((double) confusion.total() / findings.sources().size()));
        Wilson all = Wilson.of(confusion.hits(), confusion.total());
        Wilson once = Wilson.of((int) Math.round((double) confusion.hits() / repeats),
                (int) Math.round((double) confusion.total() / repeats));
        return new Wilson(all.value(), once.lower() + all.value() - once.value(), once.upper()
                + all.value() - once.value());
    }

    private static Map<String, Object> score(Confusion.Score score) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("precision", score.precision());
        out.put("recall", score.recall());
        out.put("f1", score.f1());
        out.put("support", score.support());
        return out;
    }

    private static Map<String, Object> fold(Evaluation.FoldScore score) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("fold", score.fold().number());
        out.put("repeat", score.fold().repeat());
        out.put("accuracy", score.accuracy());
        return out;
    }

    private static Map<String, Object> baseline(Findings findings, Baseline.Kind kind, Predictions said) {
        Predictions own = findings.evaluation().held();
        PairedTest test = PairedTest.of(own.truth(), own.predicted(), said.predicted());
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", kind.name().toLowerCase(java.util.Locale.ROOT));
        out.put("accuracy", accuracy(said.confusion(findings.classes()), findings));
        out.put("log_loss", said.logLoss());
        out.put("only_model_right", test.onlyFirst());
        out.put("only_baseline_right", test.onlySecond());
        out.put("p_value", test.p());
        return out;
    }

    private static Map<String, Object> epoch(Epoch epoch) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("epoch", epoch.number());
        out.put("loss", epoch.loss());
        out.put("accuracy", epoch.accuracy());
        out.put("validation_loss", epoch.validationLoss());
        out.put("validation_accuracy", epoch.validationAccuracy());
        return out;
    }

    private static Map<String, Object> trial(Search.Trial trial) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("trial", trial.number());
        out.put("parameters", trial.parameters());
        out.put("accuracy", trial.accuracy());
        out.put("log_loss", trial.logLoss());
        out.put("folds", trial.folds());
        return out;
    }
}

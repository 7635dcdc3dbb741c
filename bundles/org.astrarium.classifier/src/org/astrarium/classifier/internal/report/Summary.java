/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.classifier.ModelSettings;
import org.astrarium.classifier.internal.Findings;
import org.astrarium.classifier.internal.Search;
import org.astrarium.classifier.internal.baseline.Baseline;
import org.astrarium.classifier.internal.evaluation.Confusion;
import org.astrarium.classifier.internal.evaluation.PairedTest;
import org.astrarium.classifier.internal.evaluation.Predictions;
import org.astrarium.classifier.internal.evaluation.Wilson;
import org.astrarium.core.result.Measurement;
import org.astrarium.core.result.NumberTable;
import org.astrarium.core.result.NumberTable.Cell;
import org.astrarium.core.result.NumberTable.Heading;

/** The tables of the main numbers. */
final class Summary {
    private static final int PLACES = 3;
    private static final double LEAST = 0.001;

    private Summary() {
    }

    static List<NumberTable> of(Findings findings) {
        List<NumberTable> out = new ArrayList<>(List.of(models(findings), confusion(findings), classes(findings)));
        if (findings.search() != null) {
            out.add(search(findings.search()));
        }
        return out;
    }

    private static NumberTable models(Findings findings) {
        List<List<Cell>> rows = new ArrayList<>();
        Predictions own = findings.evaluation().held();
        rows.add(model(findings, Words.kind(findings.settings().model().kind()), own, null));
        for (Baseline.Kind kind : Baseline.Kind.values()) {
            Predictions said = findings.evaluation().baselines().get(kind.ordinal());
            rows.add(model(findings, Words.kind(ModelSettings.Kind.valueOf(kind.name())) + " on features", said,
                    PairedTest.of(own.truth(), own.predicted(), said.predicted())));
        }
        return new NumberTable("Models on the sources held out",
                List.of(Heading.of("model"), Heading.of("accuracy"), Heading.of("F1"),
                Heading.of("MCC"), Heading.of("log-loss"), Heading.of("p of no difference")), rows);
    }

    private static List<Cell> model(Findings findings, String name, Predictions said, PairedTest test) {
        Confusion confusion = said.confusion(findings.classes());
        Wilson share = Numbers.share(confusion, findings);
        return List.of(new NumberTable.Words(name),
                new NumberTable.Measured(new Measurement(share.value(), share.value() - share.lower(),
                share.upper() - share.value(), "")),
                number(confusion.mean(false).f1()), number(confusion.mcc()), number(said.logLoss()),
                chance(test == null ? Double.NaN : test.p()));
    }

    /** A probability that would round to zero is not zero. */
    private static Cell chance(double p) {
        return p < LEAST ? new NumberTable.Words("< " + LEAST) : number(p);
    }

    private static NumberTable confusion(Findings findings) {
        Confusion confusion = findings.evaluation().held().confusion(findings.classes());
        List<Heading> headings = new ArrayList<>(List.of(Heading.of("truly")));
        findings.sources().classes().forEach(name -> headings.add(Heading.of("called " + name)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int c = 0; c < findings.classes(); c++) {
            List<Cell> row = new ArrayList<>(List.of(new NumberTable.Words(findings.sources().classes().get(c))));
            for (int n : confusion.counts()[c]) {
                row.add(new NumberTable.Count(n));
            }
            rows.add(row);
        }
        return new NumberTable("Confusion", headings, rows);
    }

    private static NumberTable classes(Findings findings) {
        Confusion confusion = findings.evaluation().held().confusion(findings.classes());
        List<List<Cell>> rows = new ArrayList<>();
        for (int c = 0; c < findings.classes(); c++) {
            rows.add(scores(findings.sources().classes().get(c), confusion.score(c)));
        }
        rows.add(scores("mean of the classes", confusion.mean(false)));
        rows.add(scores("mean by sources", confusion.mean(true)));
        return new NumberTable("Classes", List.of(Heading.of("class"), Heading.of("precision"), Heading.of("recall"),
                Heading.of("F1"),
                Heading.of("sources")), rows);
    }

    private static List<Cell> scores(String name, Confusion.Score score) {
        return List.of(new NumberTable.Words(name), number(score.precision()), number(score.recall()),
                number(score.f1()),
                new NumberTable.Count(score.support()));
    }

    private static NumberTable search(Search search) {
        List<Heading> headings = new ArrayList<>(List.of(Heading.of("trial")));
        search.trials().get(0).parameters().keySet().forEach(key -> headings.add(Heading.of(key)));
        headings.addAll(List.of(Heading.of("accuracy"), Heading.of("log-loss"), Heading.of("folds")));
        List<List<Cell>> rows = new ArrayList<>();
        for (Search.Trial trial : search.trials()) {
            List<Cell> row = new ArrayList<>(List.of(new NumberTable.Count(trial.number())));
            trial.parameters().values().forEach(value -> row.add(new NumberTable.Words(value instanceof Double d
                    ? org.astrarium.core.result.Notation.PAGE.number(d, PLACES) : String.valueOf(value))));
            row.addAll(List.of(number(trial.accuracy()), number(trial.logLoss()),
                    new NumberTable.Count(trial.folds())));
            rows.add(row);
        }
        return new NumberTable("Trials", headings, rows);
    }

    private static Cell number(double value) {
        return new NumberTable.Number(value, PLACES);
    }
}

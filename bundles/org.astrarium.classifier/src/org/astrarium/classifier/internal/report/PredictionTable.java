/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.astrarium.classifier.images.Skipped;
import org.astrarium.classifier.internal.evaluation.Predictions;
import org.astrarium.classifier.internal.evaluation.Sources;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;

/** What a model says, source by source. */
public final class PredictionTable {
    private PredictionTable() {
    }

    /** Of sources held out: {@code source}, {@code truth}, {@code predicted} and one probability a class. */
    static Table held(Sources sources, Predictions said) {
        int[] predicted = said.predicted();
        List<Column> columns = new ArrayList<>();
        columns.add(texts("source", "meta.id;meta.main", "Name of the source",
                Arrays.stream(said.sources()).mapToObj(i -> sources.sources().get(i).name()).toList()));
        columns.add(texts("truth", "src.class", "True class",
                Arrays.stream(said.truth()).mapToObj(sources.classes()::get).toList()));
        columns.add(texts("predicted", "src.class", "Most probable class",
                Arrays.stream(predicted).mapToObj(sources.classes()::get).toList()));
        columns.addAll(probabilities(sources.classes(), said.probabilities()));
        return new Table("predictions", List.of(), columns);
    }

    /** Of new sources: the same without the truth, and how unlike the training sources each is. */
    public static Table applied(List<String> names, List<String> classes, int[] predicted, double[][] probabilities,
            double[] novelty, List<Skipped> skipped) {
        List<Column> columns = new ArrayList<>();
        columns.add(texts("source", "meta.id;meta.main", "Name of the source", names));
        columns.add(texts("predicted", "src.class", "Most probable class",
                Arrays.stream(predicted).mapToObj(classes::get).toList()));
        columns.addAll(probabilities(classes, probabilities));
        columns.add(new DoubleColumn(ColumnInfo.of("novelty", "", "stat.value",
                "Distance to the nearest training source in measured features; above 1 farther than 99 in 100 of those have a neighbour"), novelty));
        BitSet unlike = new BitSet();
        for (int i = 0; i < novelty.length; i++) {
            unlike.set(i, novelty[i] > 1);
        }
        columns.add(new BooleanColumn(ColumnInfo.of("unlike", "", "meta.code",
                "Unlike anything trained on: do not trust the class"),
                novelty.length, unlike, Blanks.NONE));
        List<Parameter> notes = skipped.stream()
                .map(s -> new Parameter("skipped", s.source() + ": " + s.why(), "", "", "A source without an answer"))
                .toList();
        return new Table("predictions", notes, columns);
    }

    private static List<Column> probabilities(List<String> classes, double[][] probabilities) {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < classes.size(); c++) {
            int label = c;
            columns.add(new DoubleColumn(ColumnInfo.of("p_" + classes.get(c), "", "stat.probability",
                    "Probability of the class " + classes.get(c)),
                    Arrays.stream(probabilities).mapToDouble(row -> row[label]).toArray()));
        }
        return columns;
    }

    private static StringColumn texts(String name, String ucd, String description, List<String> values) {
        return StringColumn.of(ColumnInfo.of(name, "", ucd, description), values);
    }
}

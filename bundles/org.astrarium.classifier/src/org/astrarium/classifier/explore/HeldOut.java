/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.astrarium.classifier.images.ImageSet;
import org.astrarium.classifier.images.Source;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;

/**
 * What a result says of a source that it was judged by. With repeats a source is there once for each.
 *
 * @param row           its row in the table of predictions
 * @param source        its name
 * @param truth         its class
 * @param predicted     the most probable class
 * @param probabilities one a class, in the order of the table's columns
 * @param files         its images, one a band, within the folder of the images; empty where they are no longer there
 */
public record HeldOut(int row, String source, String truth, String predicted, List<Double> probabilities,
        List<String> files) {
    private static final String PROBABILITY = "p_";

    /** Copies the lists. */
    public HeldOut {
        probabilities = List.copyOf(probabilities);
        files = List.copyOf(files);
    }

    /** Whether it was told right. */
    public boolean isRight() {
        return truth.equals(predicted);
    }

    /**
     * All of a result, in the order of the table.
     *
     * @param predictions its {@code tables/predictions.vot}
     * @param images      the images as they are now: {@link LabelledImages#set}
     * @throws InputException if the table is not one of predictions
     */
    public static List<HeldOut> of(Table predictions, ImageSet images) {
        StringColumn source = texts(predictions, "source");
        StringColumn truth = texts(predictions, "truth");
        StringColumn predicted = texts(predictions, "predicted");
        List<DoubleColumn> probabilities = probabilities(predictions);
        Map<String, Source> known = new HashMap<>();
        images.sources().forEach(one -> known.put(one.name(), one));
        List<HeldOut> out = new ArrayList<>();
        for (int i = 0; i < predictions.rowCount(); i++) {
            int row = i;
            Source found = known.get(source.value(i));
            out.add(new HeldOut(i, source.value(i), truth.value(i), predicted.value(i),
                    probabilities.stream().map(p -> p.number(row)).toList(),
                    found == null ? List.of() : found.files()));
        }
        return out;
    }

    /** Names of the classes, in the order of {@link #probabilities}. */
    public static List<String> classes(Table predictions) {
        return probabilities(predictions).stream().map(column -> column.info().name().substring(PROBABILITY.length()))
                .toList();
    }

    private static List<DoubleColumn> probabilities(Table predictions) {
        return IntStream.range(0, predictions.columns().size()).mapToObj(predictions.columns()::get)
                .filter(column -> column.info().name().startsWith(PROBABILITY) && column instanceof DoubleColumn)
                .map(DoubleColumn.class::cast).toList();
    }

    private static StringColumn texts(Table table, String name) {
        Column column = table.column(name);
        if (column instanceof StringColumn texts) {
            return texts;
        }
        throw new InputException(Problem.inFile(table.name(), "the column " + name + " holds no names",
                "this is no table of predictions"));
    }
}

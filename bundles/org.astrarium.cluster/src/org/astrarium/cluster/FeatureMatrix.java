/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.inference.mixture.Rows;

/**
 * The features of some stars, column by column. The arrays are not to be written to.
 *
 * @param names  of the features
 * @param units  of the features, empty for none
 * @param rows   rows of the input table, ascending
 * @param values {@code values[j][i]}: feature j of the star in {@code rows[i]}; blanks are NaN
 */
public record FeatureMatrix(List<String> names, List<String> units, int[] rows, double[][] values) {
    /** Copies the lists. */
    public FeatureMatrix {
        names = List.copyOf(names);
        units = List.copyOf(units);
    }

    /**
     * The features of the stars that have all of them.
     *
     * @param path of the recipe's list of features
     * @throws InputException if the table lacks a feature
     */
    public static FeatureMatrix complete(ClusterColumns columns, Selection stars, List<String> features,
            String path) {
        List<NumberColumn> read = columns(columns, features, path);
        return gather(columns, features, read, Selection.where(stars.name(), stars.size(),
                i -> stars.contains(i) && read.stream().noneMatch(c -> Double.isNaN(c.number(i)))).rows());
    }

    /**
     * The features of the stars that have any but their place on the sky.
     *
     * @param path of the recipe's list of features
     * @throws InputException if the table lacks a feature
     */
    public static FeatureMatrix partial(ClusterColumns columns, Selection stars, List<String> features, String path) {
        List<NumberColumn> read = columns(columns, features, path);
        List<NumberColumn> telling = new ArrayList<>();
        for (int j = 0; j < features.size(); j++) {
            if (!Astrometry.isPlace(columns, features.get(j))) {
                telling.add(read.get(j));
            }
        }
        List<NumberColumn> needed = telling.isEmpty() ? read : telling;
        return gather(columns, features, read, Selection.where(stars.name(), stars.size(),
                i -> stars.contains(i) && needed.stream().anyMatch(c -> !Double.isNaN(c.number(i)))).rows());
    }

    private static List<NumberColumn> columns(ClusterColumns columns, List<String> features, String path) {
        List<NumberColumn> read = new ArrayList<>();
        for (int j = 0; j < features.size(); j++) {
            read.add(columns.feature(features.get(j), path + "[" + j + "]"));
        }
        return read;
    }

    private static FeatureMatrix gather(ClusterColumns columns, List<String> features, List<NumberColumn> read,
            int[] rows) {
        double[][] values = new double[read.size()][rows.length];
        for (int j = 0; j < values.length; j++) {
            for (int i = 0; i < rows.length; i++) {
                values[j][i] = read.get(j).number(rows[i]);
            }
            if (columns.roleOf(features.get(j)).filter(role -> role == Role.RA).isPresent()) {
                values[j] = Astrometry.withoutSeam(values[j]);
            }
        }
        return new FeatureMatrix(features, read.stream().map(c -> c.info().unit()).toList(), rows, values);
    }

    /** How many stars. */
    public int size() {
        return rows.length;
    }

    /** The feature's number, -1 if it is none. */
    public int indexOf(String name) {
        return names.indexOf(name);
    }

    /** As a fit reads it. */
    Rows plain() {
        Rows all = Rows.of(values);
        return new NamedRows(all, names);
    }
}

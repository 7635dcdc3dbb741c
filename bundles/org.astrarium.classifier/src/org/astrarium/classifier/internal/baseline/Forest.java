/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.baseline;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.astrarium.core.analysis.Progress;
import smile.base.cart.SplitRule;
import smile.classification.DecisionTree;
import smile.classification.RandomForest;
import smile.data.DataFrame;
import smile.data.Tuple;
import smile.data.formula.Formula;
import smile.data.vector.IntVector;

/**
 * A random forest (Breiman 2001; Smile's). Each tree has a seed of its own, so that threads change nothing. Its
 * probabilities are the mean of those of the trees: the library's own are weighted by how well each tree does on the
 * sources it has not seen, which is not a number where it saw all.
 */
final class Forest implements Baseline {
    private static final int TREES = 300;
    private static final int MOST_DEPTH = 20;
    /** Trees grown together, between looks for cancellation: an even part of all. */
    private static final int AT_ONCE = 10;

    private final RandomForest model;
    private final String[] names;
    private final int classes;

    private Forest(RandomForest model, String[] names, int classes) {
        this.model = model;
        this.names = names;
        this.classes = classes;
    }

    static Baseline train(double[][] features, int[] labels, int classes, long seed, Progress progress) {
        int d = features[0].length;
        String[] names = new String[d];
        Arrays.setAll(names, j -> "f" + j);
        DataFrame data = DataFrame.of(features, names).merge(IntVector.of("label", labels));
        int tried = Math.max(1, (int) Math.floor(Math.sqrt(d)));
        RandomForest model = null;
        for (int from = 0; from < TREES; from += AT_ONCE) {
            progress.checkCancelled();
            RandomForest grown = RandomForest.fit(Formula.lhs("label"), data, AT_ONCE, tried, SplitRule.GINI,
                    MOST_DEPTH,
                    Math.max(2, labels.length), 1, 1.0, null,
                    LongStream.range(from, from + AT_ONCE).map(t -> seed * 1_000_003L + t));
            model = model == null ? grown : model.merge(grown);
        }
        return new Forest(model, names, classes);
    }

    @Override
    public double[][] probabilities(double[][] features) {
        DataFrame data = DataFrame.of(features, names);
        double[][] out = new double[features.length][classes];
        for (int i = 0; i < out.length; i++) {
            Tuple row = model.formula().x(data.get(i));
            double[] said = new double[classes];
            for (DecisionTree tree : model.trees()) {
                tree.predict(row, said);
                for (int c = 0; c < classes; c++) {
                    out[i][c] += said[c] / TREES;
                }
            }
        }
        return out;
    }
}

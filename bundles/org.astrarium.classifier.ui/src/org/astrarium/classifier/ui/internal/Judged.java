/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.astrarium.classifier.explore.HeldOut;
import org.astrarium.ui.look.CountGrid;

/**
 * The sources that a result was judged by.
 *
 * @param table   the file of the predictions, whose rows they are
 * @param classes names of the classes, in the order of the probabilities
 * @param sources one a row
 */
record Judged(Path table, List<String> classes, List<HeldOut> sources) {
    /** How many of each class (first index) were called each class. */
    int[][] counts() {
        int[][] counts = new int[classes.size()][classes.size()];
        for (HeldOut one : sources) {
            counts[classes.indexOf(one.truth())][classes.indexOf(one.predicted())]++;
        }
        return counts;
    }

    /** The sources of a cell, mistakes first: the surest mistakes, then the least sure of the others. */
    List<HeldOut> in(CountGrid.Cell cell) {
        return sorted(one -> cell.has(classes.indexOf(one.truth()), classes.indexOf(one.predicted())));
    }

    /** The sources of these rows, in the same order. */
    List<HeldOut> in(BitSet rows) {
        return sorted(one -> rows.get(one.row()));
    }

    /** The rows of some. */
    static BitSet rows(List<HeldOut> some) {
        BitSet rows = new BitSet();
        some.forEach(one -> rows.set(one.row()));
        return rows;
    }

    /** The probability of the class that a source was called. */
    double sure(HeldOut one) {
        return one.probabilities().get(classes.indexOf(one.predicted()));
    }

    /** What is said of a source: truth, prediction where it is another, and how sure that is. */
    String words(HeldOut one) {
        String sure = String.format(Locale.ROOT, "%.2f", sure(one));
        return (one.isRight() ? one.truth() : one.truth() + " \u2192 " + one.predicted()) + " " + sure;
    }

    private List<HeldOut> sorted(Predicate<HeldOut> wanted) {
        List<HeldOut> some = new ArrayList<>(sources.stream().filter(wanted).toList());
        some.sort(Comparator.comparing(HeldOut::isRight)
                .thenComparingDouble(one -> one.isRight() ? sure(one) : -sure(one)));
        return some;
    }
}

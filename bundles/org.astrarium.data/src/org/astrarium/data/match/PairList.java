/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import java.util.Arrays;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.Problem;

/** Collects pairs in the order of {@link Pairs}. */
final class PairList {
    /** More would fill the memory with what nobody meant: a radius in degrees, a column that is no identifier. */
    static final long MOST = Math.min(100_000_000, Runtime.getRuntime().maxMemory() / 64);

    private int[] first = new int[1024];
    private int[] second = new int[1024];
    private double[] separation;
    private int count;

    PairList(boolean withSeparation) {
        separation = withSeparation ? new double[1024] : null;
    }

    void add(int a, int b, double arcseconds) {
        if (count == first.length) {
            grow(count + (count >> 1));
        }
        first[count] = a;
        second[count] = b;
        if (separation != null) {
            separation[count] = arcseconds;
        }
        count++;
    }

    int count() {
        return count;
    }

    int first(int i) {
        return first[i];
    }

    int second(int i) {
        return second[i];
    }

    double separation(int i) {
        return separation[i];
    }

    Pairs pairs() {
        return new Pairs(Arrays.copyOf(first, count), Arrays.copyOf(second, count),
                separation == null ? null : Arrays.copyOf(separation, count));
    }

    static void check(long pairs) {
        if (pairs > MOST) {
            throw new AnalysisException(Problem.atKey("", "more than " + MOST + " pairs of rows match",
                    "take a smaller radius, another identifier or only the best matches"));
        }
    }

    private void grow(int size) {
        first = Arrays.copyOf(first, size);
        second = Arrays.copyOf(second, size);
        if (separation != null) {
            separation = Arrays.copyOf(separation, size);
        }
    }
}

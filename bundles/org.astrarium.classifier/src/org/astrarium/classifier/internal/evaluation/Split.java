/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Divides sources into those to learn from and those held out, every class in proportion. */
public final class Split {
    private Split() {
    }

    /**
     * One division, a share of each class held out: at least one source of a class, and at least one left to learn
     * from.
     */
    public static Fold holdOut(int[] labels, int classes, double share, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] test = new boolean[labels.length];
        for (int c = 0; c < classes; c++) {
            int[] members = shuffled(labels, c, random);
            int n = (int) Math.round(share * members.length);
            n = Math.min(members.length - 1, Math.max(1, n));
            for (int i = 0; i < n; i++) {
                test[members[i]] = true;
            }
        }
        return fold(1, 1, test);
    }

    /** So many divisions that each source is held out once, and all of that so many times over. */
    public static List<Fold> folds(int[] labels, int classes, int folds, int repeats, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Fold> out = new ArrayList<>();
        for (int r = 1; r <= repeats; r++) {
            int[] part = new int[labels.length];
            int next = 0;
            for (int c = 0; c < classes; c++) {
                // the next class goes on where the last one ended, so that the folds are as even as they can be
                for (int member : shuffled(labels, c, random)) {
                    part[member] = next++ % folds;
                }
            }
            for (int f = 0; f < folds; f++) {
                boolean[] test = new boolean[labels.length];
                for (int i = 0; i < test.length; i++) {
                    test[i] = part[i] == f;
                }
                out.add(fold(r, f + 1, test));
            }
        }
        return out;
    }

    /** A division by a list of the sources held out. */
    public static Fold given(boolean[] test) {
        return fold(1, 1, test);
    }

    private static Fold fold(int repeat, int number, boolean[] test) {
        return new Fold(repeat, number, IntStream.range(0, test.length).filter(i -> !test[i]).toArray(),
                IntStream.range(0, test.length).filter(i -> test[i]).toArray());
    }

    private static int[] shuffled(int[] labels, int label, SplittableRandom random) {
        int[] members = IntStream.range(0, labels.length).filter(i -> labels[i] == label).toArray();
        for (int i = members.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = members[i];
            members[i] = members[j];
            members[j] = swap;
        }
        return Arrays.copyOf(members, members.length);
    }
}

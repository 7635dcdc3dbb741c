/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {
    /** 50, 30 and 7 sources. */
    private static final int[] LABELS = IntStream.range(0, 87).map(i -> i < 50 ? 0 : i < 80 ? 1 : 2).toArray();

    @Test
    void eachSourceIsHeldOutOnceARepeat() {
        List<Fold> folds = Split.folds(LABELS, 3, 5, 2, 1);
        assertEquals(10, folds.size());
        for (int repeat = 1; repeat <= 2; repeat++) {
            int[] held = new int[LABELS.length];
            for (Fold fold : folds) {
                if (fold.repeat() == repeat) {
                    Arrays.stream(fold.test()).forEach(i -> held[i]++);
                }
            }
            assertTrue(Arrays.stream(held).allMatch(n -> n == 1));
        }
        assertFalse(Arrays.equals(folds.get(0).test(), folds.get(5).test()), "the second repeat is drawn anew");
    }

    @Test
    void noSourceIsLearnedFromAndHeldOut() {
        for (Fold fold : Split.folds(LABELS, 3, 4, 1, 9)) {
            int[] both = IntStream.concat(Arrays.stream(fold.train()), Arrays.stream(fold.test())).sorted().toArray();
            assertArrayEquals(IntStream.range(0, LABELS.length).toArray(), both);
        }
    }

    @Test
    void classesAreHeldOutInProportion() {
        for (Fold fold : Split.folds(LABELS, 3, 5, 1, 3)) {
            assertEquals(10, count(fold.test(), 0));
            assertEquals(6, count(fold.test(), 1));
            assertTrue(count(fold.test(), 2) >= 1);
        }
        Fold held = Split.holdOut(LABELS, 3, 0.3, 3);
        assertEquals(15, count(held.test(), 0));
        assertEquals(9, count(held.test(), 1));
        assertEquals(2, count(held.test(), 2));
    }

    @Test
    void aClassOfTwoKeepsOneOnEitherSide() {
        int[] labels = {0, 0, 1, 1};
        Fold held = Split.holdOut(labels, 2, 0.01, 1);
        assertEquals(2, held.test().length);
        assertEquals(2, Split.holdOut(labels, 2, 0.9, 1).train().length);
    }

    @Test
    void theSeedDecides() {
        assertArrayEquals(Split.holdOut(LABELS, 3, 0.3, 5).test(), Split.holdOut(LABELS, 3, 0.3, 5).test());
        assertFalse(Arrays.equals(Split.holdOut(LABELS, 3, 0.3, 5).test(), Split.holdOut(LABELS, 3, 0.3, 6).test()));
    }

    @Test
    void calibrationComparesWhatIsSaidWithWhatIsSo() {
        double[][] said = {{0.62, 0.38}, {0.64, 0.36}, {0.05, 0.95}, {0.03, 0.97}};
        Calibration calibration = Calibration.of(said, new int[] {0, 1, 1, 1});
        assertEquals(2, calibration.bins().size());
        assertEquals(0.63, calibration.bins().get(0).probability(), 1e-12);
        assertEquals(1, calibration.bins().get(0).hits());
        // two parts of a half: 0.63 said where 0.5 is so, and 0.96 where 1 is
        assertEquals(0.5 * 0.13 + 0.5 * 0.04, calibration.error(), 1e-12);
    }

    private static int count(int[] sources, int label) {
        return (int) Arrays.stream(sources).filter(i -> LABELS[i] == label).count();
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.util.stream.IntStream;

/** Some rows that stand for all: the first ones, which are on the screen first, and others spread evenly. */
final class SampleRows {
    private static final int FIRST = 64;
    private static final int SPREAD = 448;

    private SampleRows() {
    }

    /** Ascending rows of a table of {@code size} rows, at most 512. */
    static int[] of(int size) {
        if (size <= FIRST + SPREAD) {
            return IntStream.range(0, size).toArray();
        }
        IntStream spread = IntStream.rangeClosed(1, SPREAD)
                .map(i -> (int) (FIRST + (size - 1L - FIRST) * i / SPREAD));
        return IntStream.concat(IntStream.range(0, FIRST), spread).toArray();
    }
}

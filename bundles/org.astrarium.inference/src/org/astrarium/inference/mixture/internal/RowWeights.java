/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.Arrays;

/** How often each row counts. */
@FunctionalInterface
interface RowWeights {

    /** Every row counts once. */
    RowWeights ONCE = (from, count, into) -> Arrays.fill(into, 0, count, 1);

    /**
     * @param from first row
     * @param count how many
     * @param into the weight of row {@code from + i} goes to {@code into[i]}
     */
    void read(long from, int count, double[] into);
}

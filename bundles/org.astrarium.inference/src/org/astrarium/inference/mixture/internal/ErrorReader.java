/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

/** Reads the error covariances of a block of rows. */
@FunctionalInterface
public interface ErrorReader {

    /**
     * @param from first row
     * @param count how many
     * @param into element (a, b) at {@code [a * (a + 1) / 2 + b][i]}
     */
    void read(long from, int count, double[][] into);
}

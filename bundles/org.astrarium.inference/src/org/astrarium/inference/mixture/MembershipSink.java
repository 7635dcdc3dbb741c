/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

/** Takes the memberships of all rows, block by block, in no order and from several threads; each row comes once. */
@FunctionalInterface
public interface MembershipSink {

    /**
     * @param from the block's first row
     * @param count its rows
     * @param probability of component k for row {@code from + i} at {@code [k][i]}; used again after the call, and may
     *        be longer
     * @param logDensity of row {@code from + i} at {@code [i]}; used again as well
     */
    void accept(long from, int count, double[][] probability, double[] logDensity);
}

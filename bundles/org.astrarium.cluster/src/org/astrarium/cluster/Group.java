/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.BitSet;

/**
 * A component of a shell, and whether its stars are a compact group.
 *
 * @param component   its number in the shell's mixture, from 0
 * @param place       where its stars are on the tangent plane, in deg
 * @param motion      their proper motions, in mas/yr
 * @param excess      its stars counted against the field's
 * @param significant whether it is a group: significant, dense beside the field, and narrow in proper motion
 * @param rows        rows of the input table whose most probable component it is
 * @param probability of each of these rows
 */
public record Group(int component, Spot place, Spot motion, Excess excess, boolean significant, int[] rows,
        double[] probability) {

    /** All its rows, as members. */
    BitSet all() {
        BitSet all = new BitSet(rows.length);
        all.set(0, rows.length);
        return all;
    }

    /** True if another group, of another shell, may be the same cluster: near in place and in motion. */
    boolean matches(Group other) {
        double within = 9;
        return place.distance2(other.place) < within && motion.distance2(other.motion) < within;
    }
}

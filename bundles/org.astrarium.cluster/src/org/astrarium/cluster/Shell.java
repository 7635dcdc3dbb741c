/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.List;
import org.astrarium.inference.mixture.MixtureFit;

/**
 * What was found in one shell.
 *
 * @param from   its begin, in the unit of the column of the shells
 * @param to     its end
 * @param n      its stars
 * @param fits   one fit a number of components, ascending; empty where the stars were too few
 * @param chosen the one that the criterion chose; null where the stars were too few
 * @param groups one a component of that one, in its order
 */
public record Shell(double from, double to, int n, List<MixtureFit> fits, MixtureFit chosen, List<Group> groups) {
    /** Copies the lists. */
    public Shell {
        fits = List.copyOf(fits);
        groups = List.copyOf(groups);
    }

    static Shell empty(double[] edges, int n) {
        return new Shell(edges[0], edges[1], n, List.of(), null, List.of());
    }
}

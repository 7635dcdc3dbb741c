/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.List;
import java.util.Optional;

/**
 * A cluster that the search found, merged over the shells that its stars fell into.
 *
 * @param name         of the known cluster that it is, else {@code Group 1} and so on
 * @param known        the known cluster, if there is one
 * @param from         begin of its nearest shell
 * @param to           end of its farthest shell
 * @param parts        its groups, one or more a shell
 * @param significance the greatest of its parts'
 * @param ra           right ascension in deg
 * @param dec          declination in deg
 * @param place        where its stars are on the tangent plane, in deg
 * @param motion       their proper motions, in mas/yr
 * @param rows         rows of the input table, ascending
 * @param distance     from their parallaxes, if there are any
 */
public record Found(String name, Optional<KnownCluster> known, double from, double to, List<Group> parts,
        double significance, double ra, double dec, Spot place, Spot motion, int[] rows,
        Optional<ClusterDistance> distance) {
    /** Copies the list. */
    public Found {
        parts = List.copyOf(parts);
    }
}

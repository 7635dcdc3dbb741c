/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import org.astrarium.cluster.Members;

/**
 * The stars that were fitted for a cluster, as a result has them.
 *
 * @param number      place of the cluster among those of the recipe
 * @param name        name of the cluster
 * @param threshold   the recipe's, above which stars are members
 * @param rows        rows of the table, ascending
 * @param probability of each to belong to the cluster
 */
public record Fitted(int number, String name, double threshold, int[] rows, double[] probability) {
    /** The rows of members. */
    public int[] rows(Members members) {
        return members.stars().stream().map(i -> rows[i]).toArray();
    }
}

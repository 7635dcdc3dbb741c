/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.BitSet;

/**
 * The stars above a threshold in probability, and what is to be expected of them. Changing the threshold asks for no
 * new fit, so that a window can follow a slider.
 *
 * @param threshold     the threshold; members are above it
 * @param stars         which of the fitted stars are members
 * @param count         how many
 * @param contamination how many of them are expected to belong to the field: the sum of 1 - p over them
 * @param missed        how many of the others are expected to belong to the cluster: the sum of p over them
 */
public record Members(double threshold, BitSet stars, int count, double contamination, double missed) {

    /** The stars whose probability is above a threshold. */
    public static Members above(double threshold, double[] probability) {
        BitSet stars = new BitSet(probability.length);
        double contamination = 0;
        double missed = 0;
        for (int i = 0; i < probability.length; i++) {
            if (probability[i] > threshold) {
                stars.set(i);
                contamination += 1 - probability[i];
            } else {
                missed += probability[i];
            }
        }
        return new Members(threshold, stars, stars.cardinality(), contamination, missed);
    }

    /** The part of the members expected to belong to the cluster, 0 to 1; NaN if there are none. */
    public double purity() {
        return 1 - contamination / count;
    }

    /** The part of the cluster's fitted stars expected to be among the members, 0 to 1. */
    public double completeness() {
        double found = count - contamination;
        return found / (found + missed);
    }
}

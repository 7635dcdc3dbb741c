/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.evaluation;

/**
 * A share with its 68 % interval after Wilson (1927), which is sound for few trials and for shares near 0 and 1.
 *
 * @param value the share, NaN of no trials
 * @param lower lower end
 * @param upper upper end
 */
public record Wilson(double value, double lower, double upper) {
    /** So many of so many. */
    public static Wilson of(int hits, int trials) {
        if (trials == 0) {
            return new Wilson(Double.NaN, 0, 1);
        }
        double p = (double) hits / trials;
        // one standard deviation on either side, as all intervals of the results are
        double z2 = 1.0;
        double middle = (p + z2 / (2 * trials)) / (1 + z2 / trials);
        double half = Math.sqrt(p * (1 - p) / trials + z2 / (4.0 * trials * trials)) / (1 + z2 / trials);
        return new Wilson(p, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}

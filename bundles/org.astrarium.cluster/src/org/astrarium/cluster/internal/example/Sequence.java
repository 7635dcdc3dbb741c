/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.example;

/** Colour of the main sequence by absolute magnitude in G, roughly that of Gaia's solar neighbourhood. */
final class Sequence {
    private static final double[] MAGNITUDE = {-2, -1, 1, 3, 4.5, 6, 8, 10, 12, 14, 17};
    private static final double[] COLOUR = {-.25, -.17, 0, .45, .78, 1.05, 1.75, 2.4, 3.1, 4, 4.8};
    /** Reddening in BP - RP of 1 mag of absorption in G. */
    static final double REDDENING = 1 / 2.1;

    private Sequence() {
    }

    static double colour(double magnitude) {
        int i = 0;
        while (i < MAGNITUDE.length - 2 && magnitude > MAGNITUDE[i + 1]) {
            i++;
        }
        double along = (magnitude - MAGNITUDE[i]) / (MAGNITUDE[i + 1] - MAGNITUDE[i]);
        return COLOUR[i] + Math.min(1, Math.max(0, along)) * (COLOUR[i + 1] - COLOUR[i]);
    }
}

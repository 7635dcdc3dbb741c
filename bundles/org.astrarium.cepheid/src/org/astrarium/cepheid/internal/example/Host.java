/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.example;

/**
 * The galaxies whose Cepheids are simulated, with the share of types and modes that Gaia DR2 has in each (Clementini et
 * al. 2019). Distances: LMC 49.59 kpc (Pietrzynski et al. 2019), SMC 62.44 kpc (Graczyk et al. 2020).
 */
enum Host {
    MILKY_WAY(1980, 0.57, 0.21, 0.03, 0.19, 0),
    LMC(3800, 0.505, 0.39, 0.047, 0.041, 0.18),
    SMC(3720, 0.52, 0.415, 0.047, 0.008, 0.11);

    private static final double SHORTEST = 0.02;
    private static final double LONGEST = 1.9;

    private final int stars;
    private final double fundamental;
    private final double firstOvertone;
    private final double multi;
    private final double typeTwo;
    private final double colourless;

    Host(int stars, double fundamental, double firstOvertone, double multi, double typeTwo, double colourless) {
        this.stars = stars;
        this.fundamental = fundamental;
        this.firstOvertone = firstOvertone;
        this.multi = multi;
        this.typeTwo = typeTwo;
        this.colourless = colourless;
    }

    /** How many are simulated. */
    int stars() {
        return stars;
    }

    /** The part that lacks BP and RP. */
    double colourless() {
        return colourless;
    }

    /** Draws what kind of star it is. */
    Kind kind(Deviates random) {
        double at = random.uniform(0, 1);
        double[] shares = {fundamental, firstOvertone, multi, typeTwo};
        Kind[] kinds = {Kind.FUNDAMENTAL, Kind.FIRST_OVERTONE, Kind.MULTI, Kind.TYPE_TWO};
        for (int i = 0; i < shares.length; i++) {
            at -= shares[i];
            if (at < 0) {
                return kinds[i];
            }
        }
        return Kind.ANOMALOUS;
    }

    /** Draws log10 of the fundamental period, in d: medians of about 5.5 d (Milky Way), 3.5 d (LMC) and 2 d (SMC). */
    double logp(Deviates random) {
        double logp;
        do {
            logp = switch (this) {
                case MILKY_WAY -> random.normal(0.75, 0.33);
                case LMC -> 0.33 + random.gamma2(0.15);
                case SMC -> 0.03 + random.gamma2(0.19);
            };
        } while (logp < SHORTEST || logp > LONGEST);
        return logp;
    }
}

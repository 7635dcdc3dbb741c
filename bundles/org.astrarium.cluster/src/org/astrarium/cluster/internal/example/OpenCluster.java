/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.example;

import java.util.Optional;

/** The three open clusters of the cone; places, motions and distances after Cantat-Gaudin et al. 2020, A&A 640, A1. */
enum OpenCluster {
    /** Near and wide. */
    NGC_2451_A("NGC 2451 A", 420, 195, 5, -21.12, 15.33, 0.55, 0.75, -0.48, -0.31, 23, 0.03, -1, 0),
    /** Behind it on the sky, nearly twice as far. */
    NGC_2451_B("NGC 2451 B", 480, 361, 6, -9.67, 4.70, 0.50, 0.45, -0.17, 0.0, 15.2, 0.13, -1, 0),
    /** Far, rich and old, near the edge. */
    NGC_2477("NGC 2477", 5200, 1442, 10, -2.45, 0.87, 0.90, 0.18, 1.33, -0.59, 7.3, 0.60, 0.6, 0.015);

    private final String title;
    private final int stars;
    private final double distance;
    private final double depth;
    private final double pmra;
    private final double pmdec;
    private final double dispersion;
    private final double core;
    private final double x;
    private final double y;
    private final double velocity;
    private final double absorption;
    private final double turnOff;
    private final double giants;

    OpenCluster(String title, int stars, double distance, double depth, double pmra, double pmdec, double dispersion,
            double core, double x, double y, double velocity, double absorption, double turnOff, double giants) {
        this.title = title;
        this.stars = stars;
        this.distance = distance / 1000;
        this.depth = depth / 1000;
        this.pmra = pmra;
        this.pmdec = pmdec;
        this.dispersion = dispersion;
        this.core = core;
        this.x = x;
        this.y = y;
        this.velocity = velocity;
        this.absorption = absorption;
        this.turnOff = turnOff;
        this.giants = giants;
    }

    /** Its name. */
    String title() {
        return title;
    }

    /** Its stars, also those too faint or too far from the cone's centre to be seen. */
    int stars() {
        return stars;
    }

    double pmra() {
        return pmra;
    }

    double pmdec() {
        return pmdec;
    }

    /** Eastward of the cone's centre, in deg. */
    double x() {
        return x;
    }

    /** Northward of the cone's centre, in deg. */
    double y() {
        return y;
    }

    /** Radius that holds half of its stars, in deg, between that of its core and of its halo. */
    double halfRadius() {
        return 0.8 * core;
    }

    /** In pc. */
    double distance() {
        return distance * 1000;
    }

    /** Draws one of its stars; empty if it is out of the cone or too faint. */
    Optional<Star> draw(double radius, double faintest, Deviates random) {
        // a core and a halo of twice its size
        double spread = random.chance(0.6) ? 0.5 * core : core;
        double px = random.normal(x, spread);
        double py = random.normal(y, spread);
        double d = random.normal(distance, depth);
        double magnitude = Math.max(turnOff, Math.min(13, 13 - random.gamma(2.2, 1.9)));
        double colour = Sequence.colour(magnitude) + random.normal(0, 0.02);
        if (random.chance(giants)) {
            magnitude = random.normal(0.5, 0.3);
            colour = random.normal(1.15, 0.05);
        }
        boolean binary = random.chance(0.3);
        // a binary is brighter, and its photocentre wobbles
        double brighter = binary ? random.uniform(0.1, 0.75) : 0;
        double motion = dispersion * (binary ? 1.6 : 1) / (Star.KM_S * d);
        double g = Star.apparent(magnitude - brighter, d, absorption);
        Star star = new Star(px, py, d, g, colour + Sequence.REDDENING * absorption,
                pmra * distance / d + random.normal(0, motion), pmdec * distance / d + random.normal(0, motion),
                random.normal(velocity, 1));
        return Math.hypot(px, py) < radius && g < faintest ? Optional.of(star) : Optional.empty();
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.example;

/** Stars of a disc seen towards l = 252, b = -7, down to a magnitude: main sequence, giants, white dwarfs. */
final class FieldStars {
    /** Position angle of the Galactic axes there. */
    private static final double ANGLE = StrictMath.toRadians(-57);

    private final double radius;
    private final double faintest;

    FieldStars(double radius, double faintest) {
        this.radius = radius;
        this.faintest = faintest;
    }

    /** Draws one that is bright enough. */
    Star draw(Deviates random) {
        while (true) {
            double distance = random.gamma(3, 1.35);
            double magnitude = Math.min(16, Math.max(-2, 2 + 9 * Math.sqrt(random.uniform()) + random.normal(0, 0.8)));
            double colour = Sequence.colour(magnitude);
            double kind = random.uniform();
            if (kind < 0.035) {
                magnitude = random.normal(0.6, 0.9);
                colour = 1.2 - 0.05 * (magnitude - 0.6);
            } else if (kind > 0.998) {
                magnitude = random.uniform(10.5, 14);
                colour = 0.3 * (magnitude - 11.8);
            } else if (random.chance(0.25)) {
                // binaries lie up to 0.75 mag above the sequence
                magnitude -= random.uniform(0, 0.75);
            }
            double absorption = Math.min(2.6, 0.55 * distance) * random.factor(0.25);
            double g = Star.apparent(magnitude, distance, absorption);
            if (distance > 0.03 && distance < 14 && g > 5.5 && g < faintest) {
                return placed(distance, g, colour + Sequence.REDDENING * absorption, random);
            }
        }
    }

    private Star placed(double distance, double g, double colour, Deviates random) {
        double away = radius * Math.sqrt(random.uniform());
        double direction = random.uniform(0, 2 * Math.PI);
        double heating = Math.min(1.6, Math.max(0.6, 0.6 + 0.25 * distance));
        // the drift along l grows with distance
        double vl = random.normal(0, 30) * heating + 8 - 7 * Math.min(5, distance);
        double vb = random.normal(0, 17) * heating - 7.3;
        double pml = vl / (Star.KM_S * distance);
        double pmb = vb / (Star.KM_S * distance);
        double cosine = StrictMath.cos(ANGLE);
        double sine = StrictMath.sin(ANGLE);
        return new Star(away * StrictMath.cos(direction), away * StrictMath.sin(direction), distance, g, colour,
                pml * cosine - pmb * sine, pml * sine + pmb * cosine, random.normal(40, 30));
    }
}

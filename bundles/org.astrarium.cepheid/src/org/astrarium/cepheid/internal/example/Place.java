/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.example;

/**
 * Where a simulated star is.
 *
 * @param l         Galactic longitude in deg
 * @param b         Galactic latitude in deg
 * @param distance  in kpc
 * @param reddening colour excess E(BP - RP) in mag
 */
record Place(double l, double b, double distance, double reddening) {
    private static final double SUN = 8.2;
    private static final double DISC_LENGTH = 2.6;
    private static final double DISC_EDGE = 15;
    private static final double NEAREST = 0.25;
    private static final double DUST_HEIGHT = 0.11;
    private static final double REDDENING_PER_KPC = 0.24;
    private static final double COMPLETENESS_LENGTH = 2.5;

    /** Draws a place in a galaxy. Type II Cepheids of the Milky Way are old: theirs is a thick disc. */
    static Place draw(Host host, Kind kind, Deviates random) {
        return switch (host) {
            case MILKY_WAY -> inMilkyWay(kind == Kind.TYPE_TWO ? 1.2 : 0.08, random);
            case LMC -> cloud(random, 280.0, 2.3, -33.0, 1.9, 49.59 * random.factor(0.02));
            case SMC -> cloud(random, 302.5, 1.6, -44.3, 0.8, 62.44 * random.factor(0.055));
        };
    }

    private static Place cloud(Deviates random, double l, double lWidth, double b, double bWidth, double distance) {
        return new Place(random.normal(l, lWidth), random.normal(b, bWidth), distance, random.gamma2(0.05));
    }

    /** An exponential disc seen from within; stars far away are found less often. */
    private static Place inMilkyWay(double height, Deviates random) {
        while (true) {
            double radius = random.gamma2(DISC_LENGTH);
            double angle = random.uniform(0, 2 * Math.PI);
            double x = SUN - radius * StrictMath.cos(angle);
            double y = radius * StrictMath.sin(angle);
            double z = random.laplace(height);
            double distance = Math.sqrt(x * x + y * y + z * z);
            if (radius < DISC_EDGE && distance > NEAREST
                    && random.chance(StrictMath.exp(-distance / COMPLETENESS_LENGTH))) {
                double l = StrictMath.toDegrees(StrictMath.atan2(y, x));
                double b = StrictMath.toDegrees(StrictMath.asin(z / distance));
                return new Place(l < 0 ? l + 360 : l, b, distance, dust(distance, Math.abs(z)) * random.factor(0.3));
            }
        }
    }

    /** Colour excess through a layer of dust whose density falls exponentially with height. */
    private static double dust(double distance, double height) {
        double inLayer = height < 1e-6 ? 1 : DUST_HEIGHT / height * (1 - StrictMath.exp(-height / DUST_HEIGHT));
        return Math.min(2.2, REDDENING_PER_KPC * distance * inLayer);
    }
}

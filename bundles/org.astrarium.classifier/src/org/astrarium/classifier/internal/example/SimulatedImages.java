/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.example;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Cut-outs of made-up radio sources of the Galactic plane in three bands of the mid infrared, as the CORNISH survey
 * finds them: compact round planetary nebulae, ragged H II regions in bright clouds, and radio galaxies that the
 * infrared does not see. Faint nebulae look like stars and like nothing, as real ones do, so that no method tells them
 * all.
 */
final class SimulatedImages {
    static final long SEED = 20_260_801L;
    /** Pixels along either side. */
    static final int SIDE = 48;
    static final List<String> BANDS = List.of("I2", "I3", "I4");
    static final List<String> CLASSES = List.of("HII", "PNE", "RG");
    /** Sources of each class. */
    static final int EACH = 40;
    private static final double NOISE = 0.6;
    private static final double STAR = 1.0;

    private SimulatedImages() {
    }

    /** The bands of a source; the same class and number give the same. */
    static Sky draw(String type, int number) {
        Sky sky = new Sky(SIDE, BANDS.size(), new SplittableRandom(SEED + 1000L * CLASSES.indexOf(type) + number));
        stars(sky);
        switch (type) {
            case "PNE" -> nebula(sky);
            case "HII" -> region(sky);
            default -> galaxy(sky);
        }
        return sky;
    }

    /** Stars of the field: the hotter the light the brighter in the shorter band. */
    private static void stars(Sky sky) {
        for (int n = sky.count(3, 10); n > 0; n--) {
            double flux = sky.decades(2, 120);
            double red = sky.uniform(0.35, 0.7);
            sky.blob(sky.uniform(0, SIDE), sky.uniform(0, SIDE), STAR, 1, 0, flux, flux * red, flux * red * red);
        }
    }

    private static void nebula(Sky sky) {
        double x = sky.middle() + sky.normal(0.7);
        double y = sky.middle() + sky.normal(0.7);
        double flux = sky.decades(3, 150);
        double colour = sky.uniform(0.3, 0.9);
        double sigma = sky.decades(1.0, 2.6);
        if (sky.chance(0.3)) {
            sky.ring(x, y, 1.6 * sigma, 0.6 * sigma, 0.4 * colour * flux, 0.6 * colour * flux, flux);
        } else {
            sky.blob(x, y, sigma, sky.uniform(0.7, 1), sky.uniform(0, Math.PI), 0.6 * colour * flux,
                    0.7 * colour * flux, flux);
        }
        clouds(sky, sky.count(0, 2), 8);
        sky.background(sky.uniform(0, 0.3), sky.uniform(0, 2 * Math.PI), NOISE, sky.decades(2, 6), sky.decades(8, 25),
                sky.decades(20, 70));
    }

    private static void region(Sky sky) {
        double flux = sky.decades(6, 160);
        for (int n = sky.count(2, 6); n > 0; n--) {
            double part = flux * sky.uniform(0.2, 1);
            double hot = sky.uniform(0.25, 0.5);
            sky.blob(sky.middle() + sky.normal(3), sky.middle() + sky.normal(3), sky.decades(1.2, 6),
                    sky.uniform(0.3, 1),
                    sky.uniform(0, Math.PI), 0.35 * hot * part, hot * part, part);
        }
        clouds(sky, sky.count(2, 6), 40);
        sky.background(sky.uniform(0, 0.8), sky.uniform(0, 2 * Math.PI), NOISE, sky.decades(2, 10),
                sky.decades(10, 50), sky.decades(30, 160));
    }

    private static void galaxy(Sky sky) {
        if (sky.chance(0.3)) {
            double flux = sky.decades(1, 8);
            sky.blob(sky.middle(), sky.middle(), STAR, 1, 0, flux, 0.8 * flux, 0.7 * flux);
        }
        clouds(sky, sky.count(0, 3), 10);
        sky.background(sky.uniform(0, 0.4), sky.uniform(0, 2 * Math.PI), NOISE, sky.decades(2, 7), sky.decades(8, 30),
                sky.decades(20, 80));
    }

    /** Dust of the Galaxy on the line of sight, brightest at 8 micrometres. */
    private static void clouds(Sky sky, int number, double most) {
        for (int n = number; n > 0; n--) {
            double flux = sky.decades(1, most);
            sky.blob(sky.uniform(0, SIDE), sky.uniform(0, SIDE), sky.decades(4, 15), sky.uniform(0.2, 1),
                    sky.uniform(0, Math.PI), 0.1 * flux,
                    0.4 * flux, flux);
        }
    }
}

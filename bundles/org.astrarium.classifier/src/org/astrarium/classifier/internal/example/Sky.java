/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.example;

import java.util.SplittableRandom;

/**
 * A cut-out in the making, all bands at once. Logarithms and exponentials go through StrictMath, so that the same seed
 * gives the same pixels on every machine.
 */
final class Sky {
    private static final double FAR = 4.5;
    private final int side;
    private final float[][] bands;
    private final SplittableRandom random;

    Sky(int side, int bands, SplittableRandom random) {
        this.side = side;
        this.bands = new float[bands][side * side];
        this.random = random;
    }

    double uniform(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** Between two positive numbers, each decade as likely as the next. */
    double decades(double from, double to) {
        return from * StrictMath.pow(to / from, random.nextDouble());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int count(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    /** Normal (Box and Muller 1958). */
    double normal(double sd) {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return sd * radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    /** The middle of the cut-out, in pixels. */
    double middle() {
        return 0.5 * (side - 1);
    }

    /**
     * Adds a Gaussian of light.
     *
     * @param peak  brightness of its middle, one a band
     * @param sigma along its longer axis, in pixels
     * @param ratio of its shorter to its longer axis
     */
    void blob(double x, double y, double sigma, double ratio, double angle, double... peak) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        each((px, py) -> {
            double u = (cos * (px - x) + sin * (py - y)) / sigma;
            double v = (cos * (py - y) - sin * (px - x)) / (sigma * ratio);
            return gauss(Math.sqrt(u * u + v * v));
        }, peak);
    }

    /** Adds a ring of light, as a shell looks from outside. */
    void ring(double x, double y, double radius, double width, double... peak) {
        each((px, py) -> gauss((Math.sqrt((px - x) * (px - x) + (py - y) * (py - y)) - radius) / width), peak);
    }

    /** Adds an even background that changes along one direction, and noise. */
    void background(double slope, double angle, double noise, double... level) {
        double cos = StrictMath.cos(angle) * slope / side;
        double sin = StrictMath.sin(angle) * slope / side;
        each((px, py) -> 1 + cos * (px - middle()) + sin * (py - middle()), level);
        for (float[] band : bands) {
            for (int i = 0; i < band.length; i++) {
                band[i] += (float) normal(noise);
            }
        }
    }

    float[] band(int number) {
        return bands[number];
    }

    /** Light at a pixel, for a peak of one. */
    private interface Light {
        double at(int x, int y);
    }

    private void each(Light light, double... peak) {
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int i = y * side + x;
                double value = light.at(x, y);
                for (int b = 0; b < bands.length; b++) {
                    bands[b][i] += (float) (peak[b] * value);
                }
            }
        }
    }

    private static double gauss(double r) {
        return Math.abs(r) > FAR ? 0 : StrictMath.exp(-0.5 * r * r);
    }
}

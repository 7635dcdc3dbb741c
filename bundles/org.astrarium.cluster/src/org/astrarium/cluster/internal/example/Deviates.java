/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.example;

import org.astrarium.inference.random.Philox;

/**
 * Random numbers of several distributions, the same on every machine: logarithms and angles go through StrictMath,
 * which is exact to the bit everywhere, where Math need not be.
 */
final class Deviates {
    private final Philox philox;

    Deviates(long seed) {
        philox = new Philox(seed);
    }

    /** Moves on to a star: nothing that is drawn for another changes its numbers. */
    void star(int population, int number) {
        philox.seek(number, population, 0);
    }

    /** Uniform in 0 to 1, 1 excluded. */
    double uniform() {
        return philox.nextDouble();
    }

    /** Uniform between two numbers. */
    double uniform(double from, double to) {
        return from + (to - from) * philox.nextDouble();
    }

    /** True with a probability. */
    boolean chance(double probability) {
        return philox.nextDouble() < probability;
    }

    /** Normal (Box and Muller 1958). */
    double normal(double mean, double sd) {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - philox.nextDouble()));
        return mean + sd * radius * StrictMath.cos(2 * Math.PI * philox.nextDouble());
    }

    /** Log-normal with a median of 1. */
    double factor(double sd) {
        return StrictMath.exp(normal(0, sd));
    }

    /** Exponential. */
    double exponential(double mean) {
        return -mean * StrictMath.log(1 - philox.nextDouble());
    }

    /** Gamma of a shape of at least 1 (Marsaglia and Tsang 2000). */
    double gamma(double shape, double scale) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal(0, 1);
            double v = (1 + c * x) * (1 + c * x) * (1 + c * x);
            if (v > 0 && StrictMath.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                return scale * d * v;
            }
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.example;

import org.astrarium.inference.random.Philox;

/**
 * Random numbers of several distributions, the same on every machine: logarithms and angles go through StrictMath,
 * which is exact to the bit everywhere, where Math need not be.
 */
final class Deviates {
    private final Philox philox;

    /** Of one star: nothing that is drawn for another changes them. */
    Deviates(long seed, int star) {
        philox = new Philox(seed).seek(star, 0, 0);
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

    /** Exponential to both sides of 0 (Laplace). */
    double laplace(double scale) {
        return chance(0.5) ? exponential(scale) : -exponential(scale);
    }

    /** Gamma of shape 2: the sum of two exponentials. */
    double gamma2(double scale) {
        return exponential(scale) + exponential(scale);
    }
}

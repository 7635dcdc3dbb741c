/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import org.astrarium.core.recipe.Section;

/**
 * What a fit in parallax space knows of the zero point beforehand: its value, a Gaussian prior, or nothing.
 *
 * @param mean in mas; where to start if nothing is known
 * @param sd   in mas; 0 for a fixed value, infinite for a free one
 */
public record ZeroPointPrior(double mean, double sd) {
    /** How a recipe leaves it free. */
    static final String FREE = "free";

    /** One that is known. */
    public static ZeroPointPrior fixed(double value) {
        return new ZeroPointPrior(value, 0);
    }

    /** One of which nothing is known. */
    public static ZeroPointPrior free() {
        return new ZeroPointPrior(0, Double.POSITIVE_INFINITY);
    }

    static ZeroPointPrior of(Section fit) {
        Object value = fit.value("zero_point");
        if (value instanceof Double number) {
            return fixed(number);
        }
        return FREE.equals(value) ? free() : new ZeroPointPrior(fit.section("zero_point").real("mean"),
                fit.section("zero_point").real("sd"));
    }

    /** True if it is a parameter of the fit. */
    public boolean fitted() {
        return sd > 0;
    }

    /** Minus half the square of its distance from the mean in sd; 0 if nothing is known. */
    public double logPrior(double zeroPoint) {
        double pull = fitted() ? (zeroPoint - mean) / sd : 0;
        return -0.5 * pull * pull;
    }
}

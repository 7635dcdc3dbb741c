/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.result;

/**
 * A value with its uncertainty.
 *
 * @param value the value
 * @param lower how far the uncertainty reaches below it, not negative; NaN if not known
 * @param upper how far it reaches above it, not negative; NaN if not known
 * @param unit  unit, empty for none
 */
public record Measurement(double value, double lower, double upper, String unit) {
    /** A value with the same error on both sides. */
    public static Measurement of(double value, double error, String unit) {
        return new Measurement(value, error, error, unit);
    }

    /** A value whose error is not known. */
    public static Measurement exact(double value, String unit) {
        return new Measurement(value, Double.NaN, Double.NaN, unit);
    }

    /** From a median and the two percentiles (16 and 84) about it. */
    public static Measurement between(double median, double percentile16, double percentile84, String unit) {
        return new Measurement(median, median - percentile16, percentile84 - median, unit);
    }

    /** True if the errors below and above look alike with two significant digits. */
    public boolean symmetric() {
        return Math.abs(lower - upper) <= 0.05 * Math.max(lower, upper);
    }
}

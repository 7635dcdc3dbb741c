/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.example;

/** The kinds of stars simulated, by the archive's words for type and mode. */
enum Kind {
    FUNDAMENTAL("DCEP", "FUNDAMENTAL", 1), FIRST_OVERTONE("DCEP", "FIRST_OVERTONE", 0), MULTI("DCEP", "MULTI", 0.6),
    TYPE_TWO("T2CEP", "NOT_APPLICABLE", 1), ANOMALOUS("ACEP", "FUNDAMENTAL", 1);

    private final String type;
    private final String mode;
    private final double withFundamentalPeriod;

    Kind(String type, String mode, double withFundamentalPeriod) {
        this.type = type;
        this.mode = mode;
        this.withFundamentalPeriod = withFundamentalPeriod;
    }

    /** The archive's type_best_classification. */
    String type() {
        return type;
    }

    /** The archive's mode_best_classification. */
    String mode() {
        return mode;
    }

    /** The part whose fundamental period is given; overtone pulsators have another one only. */
    double withFundamentalPeriod() {
        return withFundamentalPeriod;
    }

    /** By how much log10 of the fundamental period is shorter than that of stars that pulsate in it. */
    double shorterBy() {
        return this == FIRST_OVERTONE ? 0.15 : 0;
    }

    /** Absolute Wesenheit magnitude at log10 of the fundamental period, before scatter. */
    double magnitude(double logp) {
        return switch (this) {
            case TYPE_TWO -> -3.6 - 2.5 * (logp - 1);
            case ANOMALOUS -> Truth.magnitude(logp) + 0.9;
            default -> Truth.magnitude(logp);
        };
    }
}

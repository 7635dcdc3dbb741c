/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import org.astrarium.core.result.Measurement;

/** The unit in which a distance is easiest to read. */
enum DistanceUnit {
    PC("pc", 1), KPC("kpc", 1e3), MPC("Mpc", 1e6);

    private final String symbol;
    private final double parsecs;

    DistanceUnit(String symbol, double parsecs) {
        this.symbol = symbol;
        this.parsecs = parsecs;
    }

    /** The largest unit of which a distance in pc is at least one. */
    static DistanceUnit of(double distance) {
        if (distance >= MPC.parsecs) {
            return MPC;
        }
        return distance >= KPC.parsecs ? KPC : PC;
    }

    String symbol() {
        return symbol;
    }

    /** A number of pc in this unit. */
    double from(double distance) {
        return distance / parsecs;
    }

    /** A distance and its error in pc as a measurement in this unit. */
    Measurement measure(double distance, double error) {
        return Measurement.of(from(distance), from(error), symbol);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

/** How brightness grows with a pixel's place between the limits; each keeps 0 and 1 where they are. */
public enum Stretch {
    /** In proportion. */
    LINEAR("Linear") {
        @Override
        public double apply(double share) {
            return share;
        }
    },
    /** The logarithm of 1 + 1000 times the share, so that it has a value at 0. */
    LOG("Log") {
        @Override
        public double apply(double share) {
            return Math.log1p(LOG_SOFTENING * share) / Math.log1p(LOG_SOFTENING);
        }
    },
    /** The square root. */
    SQRT("Sqrt") {
        @Override
        public double apply(double share) {
            return Math.sqrt(share);
        }
    },
    /** The inverse hyperbolic sine, straight below a tenth and logarithmic above (Lupton et al. 1999). */
    ASINH("Asinh") {
        @Override
        public double apply(double share) {
            return asinh(share * ASINH_SOFTENING) / asinh(ASINH_SOFTENING);
        }
    };

    private static final double LOG_SOFTENING = 1000;
    private static final double ASINH_SOFTENING = 10;

    private final String label;

    Stretch(String label) {
        this.label = label;
    }

    /** Its name for the user. */
    public String label() {
        return label;
    }

    /** The brightness, from 0 to 1, for a share from 0 to 1. */
    public abstract double apply(double share);

    static double asinh(double x) {
        return Math.log(x + Math.sqrt(x * x + 1));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

/**
 * Projections with the reference point at the native pole (Calabretta and Greisen 2002, section 5.1): the distance from
 * it depends on the native latitude alone.
 */
enum Zenithal implements Projection {
    /** Gnomonic (equation 54). */
    TAN {
        @Override
        double radius(double theta) {
            return theta > 0 ? Math.cos(theta) / Math.sin(theta) : Double.NaN;
        }

        @Override
        double theta(double radius) {
            return Math.atan2(1, radius);
        }
    },
    /** Zenithal equidistant (equation 67). */
    ARC {
        @Override
        double radius(double theta) {
            return Math.PI / 2 - theta;
        }

        @Override
        double theta(double radius) {
            return radius <= Math.PI ? Math.PI / 2 - radius : Double.NaN;
        }
    },
    /** Stereographic (equation 55). */
    STG {
        @Override
        double radius(double theta) {
            return theta > -Math.PI / 2 ? 2 * Math.cos(theta) / (1 + Math.sin(theta)) : Double.NaN;
        }

        @Override
        double theta(double radius) {
            return Math.PI / 2 - 2 * Math.atan(radius / 2);
        }
    },
    /** Zenithal equal-area (equation 69). */
    ZEA {
        @Override
        double radius(double theta) {
            return 2 * Math.sin((Math.PI / 2 - theta) / 2);
        }

        @Override
        double theta(double radius) {
            return radius <= 2 ? Math.PI / 2 - 2 * Math.asin(radius / 2) : Double.NaN;
        }
    };

    abstract double radius(double theta);

    abstract double theta(double radius);

    @Override
    public double theta0() {
        return Math.PI / 2;
    }

    @Override
    public boolean toSphere(double x, double y, double[] into) {
        double radius = Math.hypot(x, y);
        into[0] = radius == 0 ? 0 : Math.atan2(x, -y);
        into[1] = theta(radius);
        return !Double.isNaN(into[1]);
    }

    @Override
    public boolean toPlane(double phi, double theta, double[] into) {
        double radius = radius(theta);
        into[0] = radius * Math.sin(phi);
        into[1] = -radius * Math.cos(phi);
        return !Double.isNaN(radius);
    }
}

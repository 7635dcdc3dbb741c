/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

/**
 * SIN: the orthographic projection, and with the parameters xi and eta the synthesis projection of interferometers
 * (Calabretta and Greisen 2002, section 5.1.5).
 */
record SlantOrthographic(double xi, double eta) implements Projection {
    @Override
    public double theta0() {
        return Math.PI / 2;
    }

    /** Solves for 1 - sin(theta), which stays exact near the pole (equations 66 put for it). */
    @Override
    public boolean toSphere(double x, double y, double[] into) {
        double a = xi * xi + eta * eta + 1;
        double b = xi * x + eta * y + 1;
        double c = x * x + y * y;
        double root = b * b - a * c;
        if (root < 0 || b < 0) {
            return false;
        }
        double z = c / (b + Math.sqrt(root)); // the smaller solution: nearer to the native pole
        double px = x - xi * z;
        double py = y - eta * z;
        into[0] = px == 0 && py == 0 ? 0 : Math.atan2(px, -py);
        into[1] = Math.atan2(1 - z, Math.hypot(px, py));
        return true;
    }

    @Override
    public boolean toPlane(double phi, double theta, double[] into) {
        double sin = Math.sin(phi);
        double cos = Math.cos(phi);
        double z = 1 - Math.sin(theta);
        if (theta < 1) { // where subtraction loses less than a digit; the half angle serves near the pole
            into[0] = Math.cos(theta) * sin + xi * z;
            into[1] = -Math.cos(theta) * cos + eta * z;
        } else {
            double half = Math.sin((Math.PI / 2 - theta) / 2);
            into[0] = Math.sin(Math.PI / 2 - theta) * sin + xi * 2 * half * half;
            into[1] = -Math.sin(Math.PI / 2 - theta) * cos + eta * 2 * half * half;
        }
        return theta >= -Math.atan(xi * sin - eta * cos); // the side turned to us
    }
}

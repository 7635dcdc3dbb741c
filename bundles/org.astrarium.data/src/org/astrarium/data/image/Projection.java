/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

/**
 * A projection of the sphere to a plane (Calabretta and Greisen 2002, section 5). All angles and lengths are in
 * radians, on the unit sphere.
 */
interface Projection {
    /** Native latitude of the reference point; its longitude is 0. */
    double theta0();

    /** The native longitude and latitude of a point of the plane, into the array; false if it has none. */
    boolean toSphere(double x, double y, double[] into);

    /** The point of the plane of a native longitude and latitude, into the array; false if it has none. */
    boolean toPlane(double phi, double theta, double[] into);
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.image;

/**
 * A direction on the sky.
 *
 * @param longitude degrees, from 0 to below 360
 * @param latitude  degrees, from -90 to 90
 */
public record SkyPosition(double longitude, double latitude) {
    /** Where a pixel has no place on the sky. */
    public static final SkyPosition NONE = new SkyPosition(Double.NaN, Double.NaN);

    /** False for {@link #NONE}. */
    public boolean exists() {
        return !Double.isNaN(longitude) && !Double.isNaN(latitude);
    }

    /** Degrees between two directions along the great circle (Vincenty 1975, the form without loss at any distance). */
    public double distance(SkyPosition other) {
        double dl = Math.toRadians(other.longitude - longitude);
        double a = Math.toRadians(latitude);
        double b = Math.toRadians(other.latitude);
        double y = Math.hypot(Math.cos(b) * Math.sin(dl),
                Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(dl));
        double x = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(dl);
        return Math.toDegrees(Math.atan2(y, x));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.Locale;

/** The plane that touches the sky at a point, onto which stars are projected from its centre (gnomonic). */
public final class TangentPlane {
    private final double ra;
    private final double dec;
    private final double sine;
    private final double cosine;

    private TangentPlane(double ra, double dec) {
        this.ra = ra;
        this.dec = dec;
        this.sine = Math.sin(Math.toRadians(dec));
        this.cosine = Math.cos(Math.toRadians(dec));
    }

    /** The plane at a point in deg. */
    public static TangentPlane at(double ra, double dec) {
        return new TangentPlane(ra, dec);
    }

    /** The plane at the mean direction of stars; blanks are left out. */
    public static TangentPlane amid(double[] ra, double[] dec) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (int i = 0; i < ra.length; i++) {
            double a = Math.toRadians(ra[i]);
            double d = Math.toRadians(dec[i]);
            if (Double.isFinite(a) && Double.isFinite(d)) {
                x += Math.cos(d) * Math.cos(a);
                y += Math.cos(d) * Math.sin(a);
                z += Math.sin(d);
            }
        }
        double lon = Math.toDegrees(Math.atan2(y, x));
        return new TangentPlane(lon < 0 ? lon + 360 : lon, Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
    }

    /** Eastward in deg; NaN for stars a quarter of the sky away or more. */
    public double xi(double starRa, double starDec) {
        double a = Math.toRadians(starRa - ra);
        double depth = depth(a, Math.toRadians(starDec));
        return depth > 0 ? Math.toDegrees(Math.cos(Math.toRadians(starDec)) * Math.sin(a) / depth) : Double.NaN;
    }

    /** Northward in deg; NaN for stars a quarter of the sky away or more. */
    public double eta(double starRa, double starDec) {
        double a = Math.toRadians(starRa - ra);
        double d = Math.toRadians(starDec);
        double depth = depth(a, d);
        return depth > 0 ? Math.toDegrees((cosine * Math.sin(d) - sine * Math.cos(d) * Math.cos(a)) / depth)
                : Double.NaN;
    }

    /** Right ascension in deg of a point on the plane. */
    public double ra(double xi, double eta) {
        double x = Math.toRadians(xi);
        double lon = ra + Math.toDegrees(Math.atan2(x, cosine - Math.toRadians(eta) * sine));
        return (lon % 360 + 360) % 360;
    }

    /** Declination in deg of a point on the plane. */
    public double dec(double xi, double eta) {
        double x = Math.toRadians(xi);
        double y = Math.toRadians(eta);
        return Math.toDegrees(Math.atan2(sine + y * cosine, Math.hypot(x, cosine - y * sine)));
    }

    /** The point where it touches, in words. */
    public String text() {
        return String.format(Locale.ROOT, "ra %.3f, dec %.3f", ra, dec);
    }

    private double depth(double a, double d) {
        return sine * Math.sin(d) + cosine * Math.cos(d) * Math.cos(a);
    }
}

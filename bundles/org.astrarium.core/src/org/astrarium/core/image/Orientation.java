/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.image;

/**
 * How large and how turned a pixel is on the sky.
 *
 * @param scaleX  degrees along a pixel's lower side
 * @param scaleY  degrees along a pixel's left side
 * @param north   direction of increasing latitude in the image, in degrees from upward to the left
 * @param east    direction of increasing longitude in the image, in degrees from upward to the left
 */
public record Orientation(double scaleX, double scaleY, double north, double east) {
    private static final double STEP = 0.5;

    /**
     * How the image lies about one of its points.
     *
     * @return not-a-numbers where the point has no place on the sky
     */
    public static Orientation at(Wcs wcs, double x, double y) {
        SkyPosition here = wcs.toSky(x, y);
        double scaleX = wcs.toSky(x - STEP, y).distance(wcs.toSky(x + STEP, y));
        double scaleY = wcs.toSky(x, y - STEP).distance(wcs.toSky(x, y + STEP));
        double small = Math.min(scaleX, scaleY) / 4;
        double up = here.latitude() + small > 90 ? -small : small;
        PixelPosition north = wcs.toPixel(new SkyPosition(here.longitude(), here.latitude() + up));
        double along = Math.min(1, small / Math.max(1e-9, Math.cos(Math.toRadians(here.latitude()))));
        PixelPosition east = wcs.toPixel(new SkyPosition(here.longitude() + along, here.latitude()));
        int sign = up < 0 ? -1 : 1;
        return new Orientation(scaleX, scaleY, angle(sign * (north.x() - x), sign * (north.y() - y)),
                angle(east.x() - x, east.y() - y));
    }

    private static double angle(double right, double upward) {
        return Math.toDegrees(Math.atan2(-right, upward));
    }

    /** True if the image is seen as the sky is: east to the left of north. */
    public boolean isAsOnTheSky() {
        return Math.sin(Math.toRadians(east - north)) > 0;
    }
}

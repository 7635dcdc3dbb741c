/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.image;

/**
 * The place of an image on the sky: its world coordinate system (Greisen and Calabretta 2002; Calabretta and Greisen
 * 2002).
 */
public interface Wcs {
    /** What the coordinates are measured in. */
    SkyFrame frame();

    /** The projection in three letters, {@code TAN}. */
    String projection();

    /** Where a point of the image, (0, 0) the centre of the first pixel, lies; {@link SkyPosition#NONE} if nowhere. */
    SkyPosition toSky(double x, double y);

    /** Where a direction falls in the image, or beyond its edges; {@link PixelPosition#NONE} if nowhere. */
    PixelPosition toPixel(SkyPosition sky);
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

/**
 * Colours of three bands after Lupton et al. (2004, PASP 116, 133): brightness is stretched by the inverse hyperbolic
 * sine of the mean of the bands, which keeps the ratios of the bands and so the colour of bright sources; where a
 * channel would be brighter than there is, all three are dimmed alike (their section 2).
 *
 * @param red      limits of the band shown red
 * @param green    limits of the band shown green
 * @param blue     limits of the band shown blue
 * @param softness Q of the stretch: the larger, the more faint light is lifted; above 0
 */
public record Composite(Limits red, Limits green, Limits blue, double softness) {
    /** The colour, as 0xRRGGBB, of the values of three bands; that of a blank is the caller's. */
    public int rgb(double r, double g, double b) {
        double x = scaled(red, r);
        double y = scaled(green, g);
        double z = scaled(blue, b);
        double mean = (x + y + z) / 3;
        if (!(mean > 0)) {
            return 0;
        }
        double factor = Stretch.asinh(softness * mean) / Stretch.asinh(softness) / mean;
        double most = Math.max(1, factor * Math.max(x, Math.max(y, z)));
        return channel(x * factor / most) << 16 | channel(y * factor / most) << 8 | channel(z * factor / most);
    }

    /** Not cut off above: a channel brighter than there is dims all three. */
    private static double scaled(Limits limits, double value) {
        return Math.max(0, (value - limits.low()) / (limits.high() - limits.low()));
    }

    private static int channel(double brightness) {
        return (int) Math.round(255 * Math.min(1, brightness));
    }
}

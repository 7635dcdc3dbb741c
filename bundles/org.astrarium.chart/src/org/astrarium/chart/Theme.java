/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart;

import java.awt.Color;
import org.astrarium.core.chart.Ink;

/**
 * The colours a chart is drawn in.
 *
 * @param background 0xRRGGBB behind everything
 * @param foreground 0xRRGGBB of axes and text
 */
public record Theme(int background, int foreground) {
    /** White paper. */
    public static final Theme PAPER = new Theme(0xFFFFFF, 0x1A1A1A);
    /** A dark editor. */
    public static final Theme DARK = new Theme(0x1E1F22, 0xD8DADF);

    // Below these ratios of luminance a colour of the palette is drawn towards the foreground: yellow on white, blue
    // on black.
    private static final double CONTRAST_ON_LIGHT = 1.9;
    private static final double CONTRAST_ON_DARK = 4.0;

    /** The colours of a window, as 0xRRGGBB. */
    public static Theme of(int background, int foreground) {
        return new Theme(background & 0xFFFFFF, foreground & 0xFFFFFF);
    }

    /** True if the background is darker than the foreground. */
    public boolean isDark() {
        return luminance(background) < luminance(foreground);
    }

    /**
     * The colour of an ink, the palette of Okabe and Ito (2008), shifted only as far as it must be to stand out from
     * the background.
     */
    public Color color(Ink ink) {
        if (ink == Ink.FOREGROUND) {
            return new Color(foreground);
        }
        double wanted = isDark() ? CONTRAST_ON_DARK : CONTRAST_ON_LIGHT;
        int rgb = palette(ink);
        for (int step = 1; step <= 10 && contrast(rgb, background) < wanted; step++) {
            rgb = mix(palette(ink), foreground, 0.06 * step);
        }
        return new Color(rgb);
    }

    private static int palette(Ink ink) {
        return switch (ink) {
            case FOREGROUND -> 0x000000;
            case FIELD -> 0x9A9A9A;
            case BLUE -> 0x0072B2;
            case VERMILLION -> 0xD55E00;
            case GREEN -> 0x009E73;
            case PURPLE -> 0xCC79A7;
            case ORANGE -> 0xE69F00;
            case SKY -> 0x56B4E9;
            case YELLOW -> 0xF0E442;
        };
    }

    private static int mix(int rgb, int other, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double value = (rgb >> shift & 0xFF) * (1 - share) + (other >> shift & 0xFF) * share;
            mixed |= (int) Math.round(value) << shift;
        }
        return mixed;
    }

    /** Contrast ratio of the Web Content Accessibility Guidelines 2.1. */
    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

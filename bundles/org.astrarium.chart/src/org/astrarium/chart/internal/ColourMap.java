/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.Color;
import org.astrarium.chart.Theme;

/** Colours for shares from 0 to 1. */
final class ColourMap {
    // Viridis (van der Walt and Smith 2015), every eighth of its length; between them it is all but straight.
    private static final int[] VIRIDIS = {
        0x440154, 0x472C7A, 0x3B518B, 0x2C718E, 0x21908D, 0x27AD81, 0x5CC863, 0xAADC32, 0xFDE725};
    private static final int STEPS = 256;

    private final int[] table = new int[STEPS];

    private ColourMap(int[] stops, double from, double to) {
        for (int i = 0; i < STEPS; i++) {
            double at = (from + (to - from) * i / (STEPS - 1)) * (stops.length - 1);
            int stop = Math.min(stops.length - 2, (int) at);
            table[i] = mix(stops[stop], stops[stop + 1], at - stop);
        }
    }

    /** Viridis without the end that would be lost against the background. */
    static ColourMap viridis(Theme theme) {
        return theme.isDark() ? new ColourMap(opaque(VIRIDIS), 0.22, 1) : new ColourMap(opaque(VIRIDIS), 0, 0.96);
    }

    /** From a faint shade of a colour to the colour, deepened towards the foreground. */
    static ColourMap shades(Theme theme, Color color) {
        int full = 0xFF000000 | color.getRGB();
        int faint = color.getRGB() & 0xFFFFFF | 0x60000000;
        return new ColourMap(new int[] {faint, full, mix(full, 0xFF000000 | theme.foreground(), 0.5)}, 0, 1);
    }

    private static int[] opaque(int[] colours) {
        int[] result = new int[colours.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = 0xFF000000 | colours[i];
        }
        return result;
    }

    private static int mix(int one, int other, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            double value = (one >>> shift & 0xFF) * (1 - share) + (other >>> shift & 0xFF) * share;
            mixed |= (int) Math.round(value) << shift;
        }
        return mixed;
    }

    int argb(double share) {
        return table[(int) Math.round(Math.max(0, Math.min(1, share)) * (STEPS - 1))];
    }
}

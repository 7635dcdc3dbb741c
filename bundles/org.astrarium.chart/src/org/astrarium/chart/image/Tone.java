/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

/**
 * How the values of one plane become colours.
 *
 * @param limits   the values shown darkest and brightest
 * @param stretch  how brightness grows between them
 * @param scale    the colours
 * @param inverted true to run through them backwards
 */
public record Tone(Limits limits, Stretch stretch, ColourScale scale, boolean inverted) {
    private static final int STEPS = 4096;

    /** The colour of a value, as 0xRRGGBB; that of a blank is the caller's. */
    public int rgb(double value) {
        double brightness = stretch.apply(limits.share(value));
        return scale.rgb(inverted ? 1 - brightness : brightness);
    }

    /** The colours at evenly spaced shares of the way between the limits. */
    int[] table() {
        int[] table = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            double brightness = stretch.apply(i / (STEPS - 1.0));
            table[i] = scale.rgb(inverted ? 1 - brightness : brightness);
        }
        return table;
    }
}

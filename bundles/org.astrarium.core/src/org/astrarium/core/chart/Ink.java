/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.chart;

/**
 * A colour by its meaning; the palette of Okabe and Ito (2008), which readers with any colour vision can tell apart.
 */
public enum Ink {
    /** The colour of axes and text. */
    FOREGROUND,
    /** Grey, for what lies in the background, such as field stars. */
    FIELD,
    BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY, YELLOW;

    private static final Ink[] CYCLE = {BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY};

    /** The n-th colour for a category, from 0, again from the start after the last. */
    public static Ink category(int n) {
        return CYCLE[n % CYCLE.length];
    }
}

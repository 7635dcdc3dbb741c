/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.astrarium.core.chart.Ink;
import org.junit.jupiter.api.Test;

class ThemeTest {
    @Test
    void thePaletteIsThatOfOkabeAndItoOnPaper() {
        assertEquals(new Color(0x0072B2), Theme.PAPER.color(Ink.BLUE));
        assertEquals(new Color(0xD55E00), Theme.PAPER.color(Ink.VERMILLION));
        assertEquals(new Color(0x56B4E9), Theme.PAPER.color(Ink.SKY));
        assertEquals(new Color(0x9A9A9A), Theme.PAPER.color(Ink.FIELD));
    }

    @Test
    void coloursMoveOnlyWhereTheyWouldBeLost() {
        assertTrue(brightness(Theme.DARK.color(Ink.BLUE)) > brightness(Theme.PAPER.color(Ink.BLUE)), "blue on black");
        int onDark = brightness(Theme.DARK.color(Ink.YELLOW));
        assertTrue(brightness(Theme.PAPER.color(Ink.YELLOW)) < onDark, "yellow on white");
        assertEquals(new Color(0xE69F00), Theme.DARK.color(Ink.ORANGE));
    }

    @Test
    void allInksDifferOnBoth() {
        for (Theme theme : new Theme[] {Theme.PAPER, Theme.DARK}) {
            long different = java.util.Arrays.stream(Ink.values()).map(theme::color).distinct().count();
            assertEquals(Ink.values().length, different);
        }
    }

    @Test
    void darkIsWhatHasABackgroundDarkerThanItsForeground() {
        assertTrue(Theme.of(0x2F2F2F, 0xEEEEEE).isDark());
        assertFalse(Theme.of(0xFFFFFFFF, 0xFF000000).isDark());
        assertEquals(0xFFFFFF, Theme.of(0xFFFFFFFF, 0).background());
    }

    private static int brightness(Color color) {
        return color.getRed() + color.getGreen() + color.getBlue();
    }
}

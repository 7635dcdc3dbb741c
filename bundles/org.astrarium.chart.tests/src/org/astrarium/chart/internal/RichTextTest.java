/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.chart.internal.RichText.Level;
import org.astrarium.chart.internal.RichText.Run;
import org.junit.jupiter.api.Test;

class RichTextTest {
    @Test
    void subscriptsAndSuperscripts() {
        assertEquals(List.of(new Run("M", Level.BASE), new Run("W", Level.SUB), new Run("0", Level.SUPER),
                new Run(" (mag)", Level.BASE)), RichText.parse("M_{W}^{0} (mag)").runs());
    }

    @Test
    void whatIsNoMarkupStaysAsItIs() {
        assertEquals("int_average_g", RichText.parse("int_average_g").plain());
        assertEquals("x^2 {a} _{open", RichText.parse("x^2 {a} _{open").plain());
        assertEquals("ab", RichText.parse("a_{}b").plain());
        assertTrue(RichText.parse("").isEmpty());
    }

    @Test
    void aSubscriptIsNarrowerThanItsLetters() {
        assertTrue(Lettering.width(RichText.parse("M_{W}"), 10) < Lettering.width(RichText.parse("MW"), 10));
    }
}

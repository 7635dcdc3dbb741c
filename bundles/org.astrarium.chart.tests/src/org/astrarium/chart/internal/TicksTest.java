/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.core.chart.Axis;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static final char MINUS = '\u2212';

    private static Ticks ticks(Axis axis, double lo, double hi, double length) {
        return Ticks.of(axis, new Span(lo, hi), new Ticks.Room(length, true, 8));
    }

    private static List<String> labels(Axis axis, double lo, double hi, double length) {
        return ticks(axis, lo, hi, length).major().stream().map(tick -> tick.label().plain()).toList();
    }

    @Test
    void roundNumbersWithATrueMinus() {
        assertEquals(List.of(MINUS + "0.4", MINUS + "0.2", "0.0", "0.2", "0.4"),
                labels(Axis.of("x", ""), -0.5, 0.5, 250));
    }

    @Test
    void ticksStandOnTheVeryEnds() {
        assertEquals(List.of("0", "2", "4", "6", "8", "10"), labels(Axis.of("x", ""), 0, 10, 300));
    }

    @Test
    void countsAreWhole() {
        assertEquals(List.of("2", "3", "4", "5", "6"), labels(Axis.count("K"), 1.9, 6.1, 300));
        assertEquals(0, ticks(Axis.count("K"), 1.9, 6.1, 300).minor().length);
        Ticks many = ticks(Axis.count("K"), 0, 60, 200);
        assertEquals(List.of("0", "10", "20", "30", "40", "50", "60"),
                many.major().stream().map(tick -> tick.label().plain()).toList());
        for (double minor : many.minor()) {
            assertEquals(Math.rint(minor), minor, "a short tick at " + minor);
        }
    }

    @Test
    void anglesGoByThirtyOrSo() {
        assertEquals(List.of("0", "45", "90", "135", "180", "225", "270", "315", "360"),
                labels(Axis.of("l", "deg"), 0, 360, 450));
        assertEquals(List.of("272", "274", "276", "278", "280", "282", "284"),
                labels(Axis.of("l", "deg"), 271, 285, 300));
    }

    @Test
    void commonPowersLeaveTheLabels() {
        Ticks large = ticks(Axis.of("N", ""), 0, 4e6, 300);
        assertEquals(6, large.exponent());
        assertEquals("0.5", large.major().get(1).label().plain());
        assertEquals(-5, ticks(Axis.of("x", ""), 0, 4e-5, 300).exponent());
        assertEquals("1", ticks(Axis.of("x", ""), 0, 4e-5, 150).major().get(1).label().plain());
    }

    @Test
    void thousandsStandApartFromFiveDigitsOn() {
        assertTrue(labels(Axis.of("N", ""), 0, 40_000, 300).contains("10\u2009000"));
        assertTrue(labels(Axis.of("N", ""), 0, 4_000, 300).contains("1000"));
        assertTrue(labels(Axis.of("JD", "d"), 2457000.1, 2457000.6, 500).contains("2\u2009457\u2009000.2"));
    }

    @Test
    void labelsNeverTouch() {
        for (double length = 30; length < 800; length *= 1.3) {
            for (double span : new double[] {0.003, 0.7, 1, 33, 360, 12_345, 9.9e8}) {
                Ticks ticks = ticks(Axis.of("x", span == 360 ? "deg" : ""), -0.3 * span, 0.7 * span, length);
                for (int i = 1; i < ticks.major().size(); i++) {
                    Ticks.Tick one = ticks.major().get(i - 1);
                    Ticks.Tick two = ticks.major().get(i);
                    double apart = (two.value() - one.value()) / span * length;
                    double wide = (Lettering.width(one.label(), 8) + Lettering.width(two.label(), 8)) / 2;
                    assertTrue(apart > wide + 2, "at " + one + " on an axis of " + length + " points");
                }
                assertTrue(length < 150 || ticks.major().size() >= 2,
                        "ticks over " + span + " in " + length + " points");
            }
        }
    }

    @Test
    void decades() {
        assertEquals(List.of("1", "10", "100"), labels(Axis.log("P", "d"), 0.4, 400, 300));
        assertEquals(List.of("1", "2", "5", "10", "20"), labels(Axis.log("P", "d"), 0.9, 30, 400));
        Ticks wide = ticks(Axis.log("E", "J"), 1e-12, 1e15, 300);
        assertEquals("10^{\u2212" + "9}", "10^{" + wide.major().get(1).label().runs().get(1).text() + "}");
        assertTrue(wide.major().size() <= 10);
    }

    @Test
    void lessThanADecadeHasEvenSteps() {
        assertEquals(List.of("10", "12", "14", "16", "18", "20"), labels(Axis.log("P", "d"), 10, 20, 300));
    }

    @Test
    void anAxisWithoutANameIsBare() {
        assertEquals(List.of(), labels(Axis.of("", ""), 0, 1, 300));
    }

    @Test
    void minorTicksDivideTheStepEvenly() {
        Ticks ticks = ticks(Axis.of("x", ""), 0, 1, 300);
        assertEquals(0.2, ticks.major().get(1).value(), 1e-12);
        assertEquals(0.05, ticks.minor()[0], 1e-12);
    }
}

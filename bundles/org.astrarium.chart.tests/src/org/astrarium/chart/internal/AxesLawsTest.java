/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Panel;
import org.junit.jupiter.api.Test;

/** Ticks and places of any range and any grid: what must hold whatever the numbers are. */
class AxesLawsTest {
    /** The number that a label says, its power of ten put back. */
    private static double number(Ticks.Tick tick, int exponent) {
        List<RichText.Run> runs = tick.label().runs();
        if (runs.size() == 2) {
            return Math.pow(Double.parseDouble(ascii(runs.get(0).text())), Integer.parseInt(ascii(runs.get(1).text())));
        }
        return Double.parseDouble(ascii(tick.label().plain())) * Math.pow(10, exponent);
    }

    private static String ascii(String text) {
        return text.replace('\u2212', '-').replace("\u2009", "");
    }

    private static Span random(Random random, boolean log) {
        double lo = Math.pow(10, 8 * random.nextDouble() - 4);
        double hi = lo * (1 + Math.pow(10, 7 * random.nextDouble() - 2));
        return log || random.nextBoolean() ? new Span(lo, hi) : new Span(lo - hi, lo);
    }

    @Test
    void labelsSayWhereTheirTicksStand() {
        Random random = new Random(2);
        for (int i = 0; i < 600; i++) {
            boolean log = i % 2 == 0;
            Axis axis = log ? Axis.log("x", "d") : Axis.of("x", i % 3 == 0 ? "deg" : "");
            Span span = random(random, log);
            double length = 60 + 500 * random.nextDouble();
            Ticks ticks = Ticks.of(axis, span, new Ticks.Room(length, random.nextBoolean(), 8));
            double before = Double.NEGATIVE_INFINITY;
            for (Ticks.Tick tick : ticks.major()) {
                String what = tick + " of " + span + " in " + length;
                assertTrue(tick.value() > before, what);
                assertTrue(tick.value() >= span.lo() - 1e-6 * span.length()
                        && tick.value() <= span.hi() + 1e-6 * span.length(), what);
                assertEquals(tick.value(), number(tick, ticks.exponent()),
                        1e-6 * span.length() + 1e-9 * span.hi(), what);
                before = tick.value();
            }
        }
    }

    @Test
    void labelsOfLogarithmicAxesDoNotTouch() {
        Random random = new Random(4);
        for (int i = 0; i < 600; i++) {
            Span span = random(random, true);
            double length = 80 + 400 * random.nextDouble();
            Ticks ticks = Ticks.of(Axis.log("P", "d"), span, new Ticks.Room(length, true, 8));
            Ruler ruler = new Ruler(Axis.Scale.LOG, span, 0, length);
            double end = Double.NEGATIVE_INFINITY;
            for (Ticks.Tick tick : ticks.major()) {
                double half = Lettering.width(tick.label(), 8) / 2;
                double at = ruler.toPoint(tick.value());
                assertTrue(at - half > end, tick + " of " + span + " in " + length + " points begins at " + (at - half)
                        + ", the one before ends at " + end);
                end = at + half;
            }
        }
    }

    @Test
    void aReversedAxisHasTheSameTicksTheOtherWayRound() {
        for (Axis axis : List.of(Axis.of("m", "mag").from(3, 17), Axis.log("P", "d").from(0.3, 80))) {
            Frame one = frames(400, 300, List.of(panel(0, 0, axis, Axis.of("y", "")))).get(0);
            Frame other = frames(400, 300, List.of(panel(0, 0, axis.reverse(), Axis.of("y", "")))).get(0);
            assertEquals(one.area(), other.area());
            assertEquals(one.x().ticks().major().size(), other.x().ticks().major().size());
            for (int i = 0; i < one.x().ticks().major().size(); i++) {
                double value = one.x().ticks().major().get(i).value();
                assertEquals(value, other.x().ticks().major().get(i).value());
                assertEquals(one.area().getMinX() + one.area().getMaxX(),
                        one.xRuler().toPoint(value) + other.xRuler().toPoint(value), 1e-9);
            }
        }
    }

    private static List<Frame> frames(double width, double height, List<Panel> panels) {
        Chart chart = new Chart("c", "", "", Chart.Size.PAGE, panels);
        return Layout.of(chart, Spans.of(chart), width, height, false);
    }

    private static Panel panel(int row, int column, Axis x, Axis y) {
        return new Panel(new Panel.Cell(row, column, 1 + row, 1 + column % 2), x, y, List.of(), false,
                Panel.Legend.NONE);
    }

    @Test
    void framesOfAGridStandInLineAndApart() {
        Random random = new Random(8);
        for (int trial = 0; trial < 60; trial++) {
            int rows = 1 + random.nextInt(4);
            int columns = 1 + random.nextInt(4);
            List<Panel> panels = new ArrayList<>();
            for (int cell = 0; cell < rows * columns; cell++) {
                Axis x = Axis.of("x" + cell % columns, "").from(0, Math.pow(10, random.nextInt(6)));
                Axis y = Axis.of("y" + cell / columns, "").from(-1, 1);
                panels.add(panel(cell / columns, cell % columns, x, random.nextBoolean() ? y : y.reverse()));
            }
            double width = 60.0 * columns + 700 * random.nextDouble();
            double height = 60.0 * rows + 500 * random.nextDouble();
            List<Frame> frames = frames(width, height, panels);
            for (int one = 0; one < frames.size(); one++) {
                Frame a = frames.get(one);
                assertTrue(a.area().getMinX() >= 0 && a.area().getMaxX() <= width && a.area().getMaxY() <= height);
                for (int two = 0; two < one; two++) {
                    Frame b = frames.get(two);
                    if (one % columns == two % columns) {
                        assertEquals(a.area().getMinX(), b.area().getMinX());
                        assertEquals(a.area().getWidth(), b.area().getWidth());
                        assertEquals(a.x().span(), b.x().span(), "a shared abscissa has one range");
                    }
                    if (one / columns == two / columns) {
                        assertEquals(a.area().getMinY(), b.area().getMinY());
                        assertEquals(a.area().getHeight(), b.area().getHeight());
                    }
                    assertTrue(!a.area().intersects(b.area()), a.area() + " and " + b.area());
                }
            }
        }
    }
}

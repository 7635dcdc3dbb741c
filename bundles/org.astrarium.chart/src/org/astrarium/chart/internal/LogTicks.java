/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.chart.Axis;

/**
 * Ticks of logarithmic axes: decades, with 2 and 5 between them where there are few, and even steps where there is
 * not even one.
 */
final class LogTicks {
    private static final double FEW_DECADES = 2.5;
    private static final double SMALLEST_PLAIN = -3;
    private static final double GREATEST_PLAIN = 4;
    private static final double MOST_DECADES_WITH_MINORS = 10;

    private LogTicks() {
    }

    static Ticks of(Span span, Ticks.Room room) {
        Span decades = span.scaled(Axis.Scale.LOG);
        if (decades.length() < 0.8) {
            return evenSteps(span, room);
        }
        boolean plain = decades.lo() >= SMALLEST_PLAIN - 0.5 && decades.hi() <= GREATEST_PLAIN + 0.7;
        int every = (int) Math.max(1, Math.ceil(decades.length() * 3.2 * room.fontSize() / room.length()));
        boolean withTwoAndFive = plain && decades.length() < FEW_DECADES
                && room.length() / decades.length() > 9 * room.fontSize();
        List<Ticks.Tick> major = new ArrayList<>();
        List<Double> minor = new ArrayList<>();
        for (int power = (int) Math.floor(decades.lo()); power <= Math.floor(decades.hi() + 1e-9); power++) {
            for (int digit = 1; digit <= 9; digit++) {
                double value = digit * Math.pow(10, power);
                if (value < span.lo() * (1 - 1e-9) || value > span.hi() * (1 + 1e-9)) {
                    continue;
                }
                boolean decade = digit == 1 && Math.floorMod(power, every) == 0;
                if (decade || withTwoAndFive && (digit == 2 || digit == 5)) {
                    major.add(new Ticks.Tick(value, label(value, power, plain)));
                } else if (digit == 1 || decades.length() <= MOST_DECADES_WITH_MINORS && every == 1) {
                    minor.add(value);
                }
            }
        }
        return new Ticks(List.copyOf(major), minor.stream().mapToDouble(v -> v).toArray(), 0);
    }

    /** Less than a decade: the ticks that a linear axis would have, placed where their logarithms are. */
    private static Ticks evenSteps(Span span, Ticks.Room room) {
        // Labels stand closest at the upper end: ask for the room that they would have if all were as close as there.
        double squeeze = span.length() / (span.hi() * Math.log(span.hi() / span.lo()));
        return Ticks.linear(span, new Ticks.Room(room.length() * squeeze, room.horizontal(), room.fontSize()), "");
    }

    private static RichText label(double value, int power, boolean plain) {
        return RichText.parse(plain ? NumberText.of(value, Math.max(0, -power)) : NumberText.powerOfTen(power));
    }
}

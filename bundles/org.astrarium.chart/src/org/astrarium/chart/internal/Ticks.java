/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.chart.Axis;

/**
 * The ticks of an axis.
 *
 * @param major    ticks with their labels
 * @param minor    values of the short ticks between them
 * @param exponent power of ten that the labels leave out, and the axis's label must name; 0 for none
 */
record Ticks(List<Tick> major, double[] minor, int exponent) {
    private static final double[] STEPS = {1, 2, 5};
    private static final double[] DEGREES = {5, 10, 15, 30, 45, 60, 90, 180};
    private static final double CLOSEST_MINOR = 3.5;
    private static final int MOST = 9;

    /** A long tick. */
    record Tick(double value, RichText label) {
    }

    /** How much room there is: the axis's length and what labels need, in points. */
    record Room(double length, boolean horizontal, double fontSize) {
        /** Smallest distance between the middles of labels, the widest of which is given. */
        private double apart(double widest) {
            return horizontal ? widest + 1.1 * fontSize : 2.1 * fontSize;
        }
    }

    /** Chooses the ticks of an axis that shows the span. An axis without label and unit has none. */
    static Ticks of(Axis axis, Span span, Room room) {
        if (axis.label().isEmpty() && axis.unit().isEmpty()) {
            return new Ticks(List.of(), new double[0], 0);
        }
        return switch (axis.scale()) {
            case LOG -> LogTicks.of(span, room);
            case WHOLE -> whole(span, room);
            case LINEAR -> linear(span, room, axis.unit());
        };
    }

    static Ticks linear(Span span, Room room, String unit) {
        Ticks ticks = null;
        for (double step : steps(span, unit.equals("deg") || unit.equals("\u00B0"))) {
            ticks = linear(span, step, minorParts(step));
            if (fits(ticks, span, room)) {
                break;
            }
        }
        return ticks.withoutCrowdedMinors(span, room);
    }

    /** Labels at whole numbers, and short ticks at those between them. */
    private static Ticks whole(Span span, Room room) {
        Ticks ticks = linear(span, 1, 1);
        for (double step : steps(span, false)) {
            if (step >= 1) {
                int parts = minorParts(step);
                ticks = linear(span, step, step % parts == 0 ? parts : 1);
                if (fits(ticks, span, room)) {
                    break;
                }
            }
        }
        return ticks.withoutCrowdedMinors(span, room);
    }

    /** Steps to try, from too small to too large. */
    private static double[] steps(Span span, boolean degrees) {
        int power = (int) Math.floor(Math.log10(span.length() / MOST));
        double[] steps = new double[4 * STEPS.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = STEPS[i % STEPS.length] * Math.pow(10, power + i / STEPS.length);
        }
        return degrees && span.length() > 40 && span.length() < 800 ? DEGREES : steps;
    }

    private static int minorParts(double step) {
        double leading = step / Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
        return switch ((int) Math.round(10 * leading)) {
            case 20, 18 -> 4;
            case 15, 30, 45, 60, 90 -> 3;
            default -> 5;
        };
    }

    private static Ticks linear(Span span, double step, int parts) {
        double largest = Math.max(Math.abs(span.lo()), Math.abs(span.hi()));
        int exponent = 0;
        if (largest >= 1e6 && step >= 1e4 || largest < 2e-3) {
            exponent = (int) Math.floor(Math.log10(largest) + 1e-9);
        }
        double unit = Math.pow(10, exponent);
        List<Tick> major = new ArrayList<>();
        List<Double> minor = new ArrayList<>();
        double small = step / parts;
        // Whole multiples of the step, so that no error adds up along the axis; the slack lets ticks stand on the
        // very ends.
        long from = (long) Math.ceil(span.lo() / small - 1e-6);
        long to = (long) Math.floor(span.hi() / small + 1e-6);
        for (long k = from; k <= to; k++) {
            if (k % parts == 0) {
                double value = k / parts * step;
                String text = NumberText.of(value / unit, NumberText.decimals(step / unit));
                major.add(new Tick(value, RichText.parse(text)));
            } else {
                minor.add(k * small);
            }
        }
        return new Ticks(List.copyOf(major), minor.stream().mapToDouble(v -> v).toArray(), exponent);
    }

    private static boolean fits(Ticks ticks, Span span, Room room) {
        if (ticks.major.size() < 2) {
            return true;
        }
        double widest = 0;
        for (Tick tick : ticks.major) {
            widest = Math.max(widest, Lettering.width(tick.label(), room.fontSize()));
        }
        double spacing = (ticks.major.get(1).value() - ticks.major.get(0).value()) / span.length() * room.length();
        return spacing >= room.apart(widest) && ticks.major.size() <= MOST;
    }

    /**
     * The ticks without minor ones that would run together. Also for logarithmic axes, whose span is given as scaled.
     */
    private Ticks withoutCrowdedMinors(Span span, Room room) {
        if (minor.length < 2) {
            return this;
        }
        double closest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < minor.length; i++) {
            closest = Math.min(closest, minor[i] - minor[i - 1]);
        }
        boolean crowded = closest / span.length() * room.length() < CLOSEST_MINOR;
        return crowded ? new Ticks(major, new double[0], exponent) : this;
    }
}

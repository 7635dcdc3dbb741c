/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.image;

import java.util.Locale;

/** Angles as hours or degrees, minutes and seconds, rounded as a whole: never 60 seconds. */
public final class SexagesimalText {
    private SexagesimalText() {
    }

    /** A right ascension in degrees as hours: {@code 18:11:09.50}, with so many decimals of the second. */
    public static String hours(double degrees, int decimals) {
        double turn = degrees % 360;
        return text((turn < 0 ? turn + 360 : turn) / 15, decimals, 24);
    }

    /** A declination in degrees: {@code -19:45:28.2}, with so many decimals of the second. */
    public static String degrees(double degrees, int decimals) {
        String magnitude = text(Math.abs(degrees), decimals, 0);
        return Double.isNaN(degrees) ? magnitude : (degrees < 0 ? "-" : "+") + magnitude;
    }

    private static String text(double value, int decimals, int around) {
        if (Double.isNaN(value)) {
            return "none";
        }
        long parts = Math.round(Math.pow(10, decimals));
        long all = Math.round(value * 3600 * parts);
        long seconds = all / parts;
        long whole = seconds / 3600;
        String rest = decimals == 0 ? ""
                : String.format(Locale.ROOT, ".%0" + decimals + "d", all % parts);
        return String.format(Locale.ROOT, "%02d:%02d:%02d%s", around > 0 ? whole % around : whole, seconds / 60 % 60,
                seconds % 60, rest);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Angles as hours or degrees, minutes and seconds: {@code 12:34:56.7}, {@code -00 12 30}, {@code 12h34m56.7s}. */
final class Sexagesimal {
    private static final Pattern FORM = Pattern.compile(
            "([-+\u2212]?)(\\d{1,3})\\s*[:hd\u00b0 ]\\s*(\\d{1,2})"
            + "(?:\\s*[:m'\u2032 ]\\s*(\\d{1,2}(?:\\.\\d*)?)\\s*[s\"\u2033]?)?\\s*[m'\u2032]?");

    private Sexagesimal() {
    }

    /** The angle in degrees, {@code scale} degrees to the first unit; NaN where the text is none. */
    static double degrees(String text, double scale) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Double.NaN;
        }
        double minutes = Double.parseDouble(matcher.group(3));
        double seconds = matcher.group(4) == null ? 0 : Double.parseDouble(matcher.group(4));
        if (minutes >= 60 || seconds >= 60) {
            return Double.NaN;
        }
        double size = scale * (Double.parseDouble(matcher.group(2)) + minutes / 60 + seconds / 3600);
        return matcher.group(1).isEmpty() || matcher.group(1).equals("+") ? size : -size; // the sign of -00 counts too
    }

    /**
     * An angle as text, such as {@code 12:34:56.789} or {@code -00:12:30.25}.
     *
     * @param degrees  the angle; hours are taken within one turn, degrees are given a sign
     * @param scale    degrees to the first unit, 15 for hours
     * @param decimals of the seconds
     */
    static String text(double degrees, double scale, int decimals) {
        if (!Double.isFinite(degrees) || Math.abs(degrees) > 1e6) {
            return null;
        }
        boolean hours = scale != 1;
        double units = hours ? ((degrees % 360 + 360) % 360) / scale : Math.abs(degrees);
        long step = Math.round(Math.pow(10, decimals));
        // rounded once, as a whole: no 60 in the seconds
        long parts = Math.round(units * 3600 * step);
        if (hours) {
            parts %= 24 * 3600 * step;
        }
        long seconds = parts / step;
        String sign = hours ? "" : degrees < 0 && parts > 0 ? "-" : "+";
        return String.format(Locale.ROOT, "%s%02d:%02d:%02d.%0" + decimals + "d", sign, seconds / 3600,
                seconds / 60 % 60, seconds % 60, parts % step);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

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
}

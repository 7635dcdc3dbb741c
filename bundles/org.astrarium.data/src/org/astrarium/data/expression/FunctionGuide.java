/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import java.util.List;
import java.util.Optional;

/** What to tell a user of the functions that expressions know: the page in the manual and the help while typing. */
public final class FunctionGuide {
    /**
     * A function as the user knows it.
     *
     * @param group     what it is about
     * @param name      as it is written
     * @param arguments names of its arguments, in order: {@code ra, dec}
     * @param meaning   what it gives, with units, and when it is blank
     */
    public record Entry(String group, String name, String arguments, String meaning) {
        /** Name and arguments: {@code hypot(x, y)}. */
        public String signature() {
            return name + "(" + arguments + ")";
        }
    }

    private static final String NUMBERS = "Numbers";
    private static final String ANGLES = "Angles in radians";
    private static final String SKY = "Positions on the sky, in degrees";
    private static final String LIGHT = "Distances, magnitudes and fluxes";
    private static final String TEXTS = "Texts";
    private static final String BLANKS = "Blanks and choices";

    private static final List<Entry> ENTRIES = List.of(
            new Entry(NUMBERS, "abs", "x", "x without its sign"),
            new Entry(NUMBERS, "sign", "x", "-1, 0 or 1"),
            new Entry(NUMBERS, "sqrt", "x", "square root; blank below 0"),
            new Entry(NUMBERS, "cbrt", "x", "cube root"),
            new Entry(NUMBERS, "exp", "x", "e to the power x"),
            new Entry(NUMBERS, "ln", "x", "natural logarithm; blank below 0"),
            new Entry(NUMBERS, "log", "x", "the same as ln"),
            new Entry(NUMBERS, "log10", "x", "logarithm to base 10; blank below 0"),
            new Entry(NUMBERS, "pow", "x, y", "x to the power y, as x ^ y"),
            new Entry(NUMBERS, "hypot", "x, y", "square root of x^2 + y^2"),
            new Entry(NUMBERS, "floor", "x", "greatest whole number not above x"),
            new Entry(NUMBERS, "ceil", "x", "least whole number not below x"),
            new Entry(NUMBERS, "round", "x", "nearest whole number; a half goes to the even one"),
            new Entry(NUMBERS, "min", "x, ...", "least of its arguments; blank if one is"),
            new Entry(NUMBERS, "max", "x, ...", "greatest of its arguments; blank if one is"),
            new Entry(NUMBERS, "inPolygon", "x, y, x1, y1, x2, y2, x3, y3, ...",
                    "true if the point x, y lies within the polygon of the corners x1, y1 and so on, on a plane"),
            new Entry(ANGLES, "sin", "x", "sine"),
            new Entry(ANGLES, "cos", "x", "cosine"),
            new Entry(ANGLES, "tan", "x", "tangent"),
            new Entry(ANGLES, "asin", "x", "arc sine; blank outside -1 to 1"),
            new Entry(ANGLES, "acos", "x", "arc cosine; blank outside -1 to 1"),
            new Entry(ANGLES, "atan", "x", "arc tangent, from -pi/2 to pi/2"),
            new Entry(ANGLES, "atan2", "y, x", "angle of the point x, y, from -pi to pi"),
            new Entry(ANGLES, "degrees", "x", "radians in degrees"),
            new Entry(ANGLES, "radians", "x", "degrees in radians"),
            new Entry(SKY, "skyDistance", "ra1, dec1, ra2, dec2", "angular distance of two positions, in degrees"),
            new Entry(SKY, "galacticLon", "ra, dec", "galactic longitude of an ICRS position"),
            new Entry(SKY, "galacticLat", "ra, dec", "galactic latitude of an ICRS position"),
            new Entry(SKY, "raOfGalactic", "l, b", "ICRS right ascension of a galactic position"),
            new Entry(SKY, "decOfGalactic", "l, b", "ICRS declination of a galactic position"),
            new Entry(SKY, "eclipticLon", "ra, dec", "ecliptic longitude (J2000) of an ICRS position"),
            new Entry(SKY, "eclipticLat", "ra, dec", "ecliptic latitude (J2000) of an ICRS position"),
            new Entry(SKY, "raOfEcliptic", "lon, lat", "ICRS right ascension of an ecliptic position (J2000)"),
            new Entry(SKY, "decOfEcliptic", "lon, lat", "ICRS declination of an ecliptic position (J2000)"),
            new Entry(SKY, "hms", "text", "degrees that hours, minutes and seconds such as 12:34:56.7 stand for"),
            new Entry(SKY, "dms", "text", "degrees that degrees, minutes and seconds such as -00 12 30 stand for"),
            new Entry(SKY, "toHms", "x", "degrees as hours, minutes and seconds: 12:34:56.789"),
            new Entry(SKY, "toDms", "x", "degrees as degrees, minutes and seconds: -00:12:30.25"),
            new Entry(LIGHT, "parallaxToDistance", "mas", "distance in pc, 1000 / mas; blank unless mas > 0"),
            new Entry(LIGHT, "distanceModulus", "pc", "5 log10(pc) - 5, in mag"),
            new Entry(LIGHT, "modulusToDistance", "mag", "distance in pc of a distance modulus"),
            new Entry(LIGHT, "absoluteMagnitude", "mag, mas",
                    "absolute magnitude by the parallax, mag + 5 log10(mas) - 10, without extinction; blank below 0"),
            new Entry(LIGHT, "magnitudeToFlux", "mag", "flux in units of that of magnitude 0, 10^(-0.4 mag)"),
            new Entry(LIGHT, "fluxToMagnitude", "flux", "-2.5 log10(flux); blank below 0"),
            new Entry(LIGHT, "abToJansky", "mag", "flux density in Jy of an AB magnitude (magnitude 0 is 3631 Jy)"),
            new Entry(LIGHT, "janskyToAb", "Jy", "AB magnitude of a flux density"),
            new Entry(LIGHT, "tangentialVelocity", "pm, mas",
                    "velocity across the line of sight in km/s, of a proper motion in mas/yr; blank unless mas > 0"),
            new Entry(TEXTS, "lower", "text", "in small letters"),
            new Entry(TEXTS, "upper", "text", "in capital letters"),
            new Entry(TEXTS, "contains", "text, part", "true if the part stands in the text"),
            new Entry(TEXTS, "startsWith", "text, part", "true if the text begins with the part"),
            new Entry(TEXTS, "endsWith", "text, part", "true if the text ends with the part"),
            new Entry(TEXTS, "number", "text", "the number that a text stands for; blank where it is none"),
            new Entry(BLANKS, "isnull", "x", "true if x, of any kind, is blank"),
            new Entry(BLANKS, "coalesce", "x, ...", "the first of its arguments that is not blank"),
            new Entry(BLANKS, "ifelse", "condition, x, y", "x where the condition holds, else y"));

    private FunctionGuide() {
    }

    /** All functions, by group. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** The function of that name. */
    public static Optional<Entry> of(String name) {
        return ENTRIES.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** The list as a page of the manual, in Markdown. */
    public static String markdown() {
        StringBuilder out = new StringBuilder("# Functions of expressions\n\nThis page is made from the list that the "
                + "window shows while one types.\nA function of a blank is blank, except where it says otherwise.\n");
        String group = "";
        for (Entry entry : ENTRIES) {
            if (!entry.group().equals(group)) {
                group = entry.group();
                out.append("\n## ").append(group).append("\n\n| function | gives |\n| --- | --- |\n");
            }
            out.append("| `").append(entry.signature()).append("` | ").append(entry.meaning()).append(" |\n");
        }
        return out.toString();
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.util.Map;
import java.util.regex.Pattern;
import org.astrarium.core.chart.Markup;

/**
 * Sentences of a result as a terminal of any age shows them: the signs of the printed page become plain ASCII, other
 * letters stay.
 */
final class Ascii {
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[\\u2009\\u202f](?=\\d{3}(?!\\d))");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("\u2212", "-"), Map.entry("\u00b1", "+-"), Map.entry("\u2009", " "), Map.entry("\u202f", " "),
            Map.entry("\u00a0", " "), Map.entry("\u00d7", "x"), Map.entry("\u2265", ">="), Map.entry("\u2264", "<="),
            Map.entry("\u2013", "-"), Map.entry("\u2014", "-"), Map.entry("\u2192", "->"),
            Map.entry("\u2248", "about "), Map.entry("\u00b2", "2"), Map.entry("\u00b3", "3"),
            Map.entry("\u00b7", "."), Map.entry("\u2018", "'"), Map.entry("\u2019", "'"), Map.entry("\u201c", "\""),
            Map.entry("\u201d", "\""), Map.entry("\u2026", "..."), Map.entry("\u03c7", "chi"),
            Map.entry("\u03c3", "sigma"), Map.entry("\u03bc", "mu"), Map.entry("\u03b1", "alpha"),
            Map.entry("\u03b4", "delta"), Map.entry("\u03b3", "gamma"), Map.entry("\u0394", "Delta"),
            Map.entry("\u03c0", "pi"), Map.entry("\u03d6", "varpi"), Map.entry("\u03c9", "omega"));

    private Ascii() {
    }

    static String of(String text) {
        String ungrouped = GROUPED.matcher(text).replaceAll("");
        StringBuilder out = new StringBuilder();
        Markup.plain(ungrouped).codePoints().mapToObj(Character::toString)
                .forEach(sign -> out.append(SIGNS.getOrDefault(sign, sign)));
        return out.toString();
    }
}

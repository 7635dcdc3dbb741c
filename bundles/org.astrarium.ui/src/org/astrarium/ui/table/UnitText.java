/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units for people: {@code mas.yr**-1} as the VO writes it becomes {@code mas yr} with a raised -1. */
public final class UnitText {
    private static final Pattern POWER = Pattern.compile("(?:\\*\\*|\\^)\\(?([+-]?\\d+)\\)?|(?<=[A-Za-z])(-\\d+)");
    private static final Pattern TIMES = Pattern.compile("(?<=[\\p{L}\\p{No}')])[.*](?=[\\p{L}'(])");
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private UnitText() {
    }

    /** The unit as it stands under a column's name; what is not a product of powers stays as it is. */
    public static String shown(String unit) {
        String raised = POWER.matcher(unit).replaceAll(power -> Matcher.quoteReplacement(raise(power)));
        return TIMES.matcher(raised).replaceAll(" ").replace("'", "");
    }

    private static String raise(MatchResult power) {
        String digits = power.group(1) == null ? power.group(2) : power.group(1);
        StringBuilder out = new StringBuilder();
        digits.chars().filter(c -> c != '+').forEach(c -> out.append(c == '-' ? '\u207b' : RAISED.charAt(c - '0')));
        return out.toString();
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.chart;

import java.util.regex.Pattern;

/** The markup of labels and sentences: {@code _{...}} for subscripts, {@code ^{...}} for superscripts. */
public final class Markup {
    private static final Pattern NUMBER_BELOW = Pattern.compile("_\\{(\\d+)\\}");
    private static final Pattern RAISED_OR_LOWERED = Pattern.compile("([_^])\\{([^{}]*)\\}");

    private Markup() {
    }

    /**
     * The text where nothing can be raised or lowered: {@code log_{10}} becomes "log10", {@code M_{W}} "M_W", {@code
     * d^{2}} "d^2".
     */
    public static String plain(String text) {
        return RAISED_OR_LOWERED.matcher(NUMBER_BELOW.matcher(text).replaceAll("$1")).replaceAll("$1$2");
    }
}

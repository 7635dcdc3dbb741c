/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.util.Locale;

/** Counts for people: {@code 1,000,000}. */
public final class Counts {
    private Counts() {
    }

    /** With a comma between groups of three digits. */
    public static String text(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.util.Locale;

/** What the cells of a column of text are, as far as it has been seen. */
enum CellKind {
    /** Nothing but blanks: read as numbers, so that comparisons with them are false and not wrong. */
    BLANK,
    /** {@code true} and {@code false}. */
    TRUTH,
    /** Whole numbers of 64 bits. */
    WHOLE,
    /** Numbers. */
    REAL,
    /** Anything. */
    TEXT;

    /** What the column is with one more cell. */
    CellKind with(String cell) {
        if (this == TEXT) {
            return TEXT;
        }
        String text = cell.strip();
        if (isBlank(text)) {
            return this;
        }
        CellKind kind = of(text);
        if (this == BLANK || this == kind) {
            return kind;
        }
        return isNumber() && kind.isNumber() ? REAL : TEXT;
    }

    boolean isNumber() {
        return this == WHOLE || this == REAL;
    }

    private static boolean isBlank(String text) {
        return text.isEmpty() || text.equals("null") || text.equals("NULL") || isNan(text);
    }

    private static boolean isNan(String text) {
        return text.length() == 3 && text.equalsIgnoreCase("nan");
    }

    private static CellKind of(String text) {
        char first = text.charAt(0);
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return TRUTH;
        }
        if (first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.') {
            return number(text);
        }
        return infinity(text) != 0 ? REAL : TEXT;
    }

    private static CellKind number(String text) {
        int digits = 0;
        boolean whole = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' || c == 'e' || c == 'E') {
                whole = false;
            } else if (!(c == '-' || c == '+')) {
                return infinity(text) != 0 ? REAL : TEXT;
            }
        }
        try {
            if (!whole) {
                Double.parseDouble(text);
                return digits > 0 ? REAL : TEXT;
            }
            // minus zero is a number only as a double, and a leading zero belongs to a name
            return Long.parseLong(text) == 0 && text.charAt(0) == '-' ? REAL : WHOLE;
        } catch (NumberFormatException e) {
            return TEXT;
        }
    }

    private static double infinity(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("-") || lower.startsWith("+") ? lower.substring(1) : lower;
        if (!bare.equals("inf") && !bare.equals("infinity")) {
            return 0;
        }
        return lower.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    /** A builder for a column of this kind. */
    ColumnBuilder builder() {
        return switch (this) {
            case TRUTH -> new ColumnBuilder.Truths();
            case WHOLE -> new ColumnBuilder.Wholes(Long.class);
            case BLANK, REAL -> new ColumnBuilder.Doubles();
            case TEXT -> new ColumnBuilder.Texts();
        };
    }

    /** Adds a cell to such a builder. */
    void add(String cell, ColumnBuilder builder) {
        String text = this == TEXT ? cell : cell.strip();
        if (this == TEXT) {
            builder.add(text);
        } else if (isBlank(text)) {
            builder.add((Object) null);
        } else if (builder instanceof ColumnBuilder.Wholes wholes) {
            wholes.add(Long.parseLong(text));
        } else if (builder instanceof ColumnBuilder.Doubles doubles) {
            double infinity = infinity(text);
            doubles.add(infinity != 0 ? infinity : Double.parseDouble(text));
        } else {
            builder.add(Boolean.valueOf(text.equalsIgnoreCase("true")));
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;

/**
 * The values of a column in short.
 *
 * @param blanks rows without a value
 * @param min    smallest value (of texts the first by alphabet), empty if there is none
 * @param max    greatest value
 */
record ColumnRange(int blanks, String min, String max) {
    private static final int DIGITS = 8;
    private static final int LONGEST_TEXT = 24;

    static ColumnRange of(Column column) {
        int blanks = 0;
        for (int row = 0; row < column.size(); row++) {
            blanks += column.isBlank(row) ? 1 : 0;
        }
        if (column instanceof NumberColumn numbers && blanks < column.size()) {
            return numbers.isInteger() ? whole(numbers, blanks) : real(numbers, blanks);
        }
        return column instanceof StringColumn texts ? text(texts, blanks) : new ColumnRange(blanks, "", "");
    }

    private static ColumnRange whole(NumberColumn column, int blanks) {
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        for (int row = 0; row < column.size(); row++) {
            if (!column.isBlank(row)) {
                min = Math.min(min, column.integer(row));
                max = Math.max(max, column.integer(row));
            }
        }
        return new ColumnRange(blanks, Long.toString(min), Long.toString(max));
    }

    private static ColumnRange real(NumberColumn column, int blanks) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : column.numbers()) {
            if (!Double.isNaN(value)) {
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
        }
        return new ColumnRange(blanks, number(min), number(max));
    }

    private static ColumnRange text(StringColumn column, int blanks) {
        String min = null;
        String max = null;
        for (int code = 1; code < column.wordCount(); code++) {
            String word = column.word(code);
            min = min == null || word.compareTo(min) < 0 ? word : min;
            max = max == null || word.compareTo(max) > 0 ? word : max;
        }
        return new ColumnRange(blanks, shortened(min), shortened(max));
    }

    private static String number(double value) {
        return Double.isInfinite(value) ? Double.toString(value) : Notation.TERMINAL.number(value, DIGITS);
    }

    private static String shortened(String text) {
        if (text == null) {
            return "";
        }
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT - 3) + "...";
    }
}

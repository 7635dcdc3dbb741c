/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.data.statistics.ColumnSummary;

/**
 * The values of a column as a line of the terminal has room for them.
 *
 * @param blanks rows without a value
 * @param min    smallest value (of texts the first by alphabet), empty if there is none
 * @param max    greatest value
 */
record ColumnRange(int blanks, String min, String max) {
    private static final int DIGITS = 8;
    private static final int LONGEST_TEXT = 24;

    static ColumnRange of(Column column) {
        ColumnSummary summary = ColumnSummary.of(column);
        return new ColumnRange(summary.blanks(), shown(column, summary.min()), shown(column, summary.max()));
    }

    private static String shown(Column column, String value) {
        if (column instanceof DoubleColumn && !value.isEmpty() && Double.isFinite(Double.parseDouble(value))) {
            return Notation.TERMINAL.number(Double.parseDouble(value), DIGITS);
        }
        String line = value.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT - 3) + "...";
    }
}

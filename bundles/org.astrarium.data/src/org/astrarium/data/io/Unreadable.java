/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts cells that are no number in columns of numbers, so that one line a column says so and not one a cell. */
final class Unreadable {
    private static final int LONGEST = 30;

    private final Map<Integer, Count> counts = new TreeMap<>();

    private record Count(String name, String type, long cells, long firstRow, String firstText) {
        String line() {
            return "column " + name + ": " + cells + (cells == 1 ? " cell is no " : " cells are no ") + type
                    + " and taken as blank, the first in row " + firstRow + ": \"" + firstText + "\"";
        }
    }

    /** True for what a file says where it means that there is nothing. */
    static boolean isNothing(String text) {
        return text.isEmpty() || text.toLowerCase(Locale.ROOT).matches("[+-]?nan|null");
    }

    /**
     * One more such cell.
     *
     * @param column number of the column
     * @param name   its name
     * @param type   what its cells should be
     * @param row    number of the row, counted from 1
     * @param text   what stands there
     */
    void add(int column, String name, String type, long row, String text) {
        counts.merge(column, new Count(name, type, 1, row, text.substring(0, Math.min(LONGEST, text.length()))),
                (before, now) -> new Count(name, type, before.cells + 1, before.firstRow, before.firstText));
    }

    /** One line a column with such cells. */
    List<String> warnings() {
        return counts.values().stream().map(Count::line).toList();
    }
}

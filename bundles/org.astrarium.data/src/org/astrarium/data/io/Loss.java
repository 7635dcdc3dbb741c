/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.util.List;

/**
 * Something of a table that a format has no place for.
 *
 * @param part    what is lost
 * @param columns the columns it is lost of, in the table's order; empty where the table as a whole is concerned
 * @param text    one line for the user: {@code CSV cannot hold units: lost for 3 columns (ra, dec, parallax)}
 */
public record Loss(Part part, List<String> columns, String text) {
    private static final int MOST_NAMES = 3;

    /** What can be lost. */
    public enum Part {
        /** Units, UCDs, utypes and descriptions of columns. */
        METADATA,
        /** The table's name and its parameters, or what belongs to these. */
        PARAMETERS,
        /** A column's name. */
        NAMES,
        /** Whether a column holds bytes, ints, longs, floats: the values are kept. */
        TYPES,
        /** That cells are arrays. */
        ARRAYS,
        /** Blanks: they become values. */
        BLANKS,
        /** Texts are changed. */
        TEXTS
    }

    /** Copies the list. */
    public Loss {
        columns = List.copyOf(columns);
    }

    static Loss ofTable(Part part, String text) {
        return new Loss(part, List.of(), text);
    }

    /** A loss whose line ends in the names of the columns. */
    static Loss ofColumns(Part part, String text, List<String> columns) {
        String names = String.join(", ", columns.subList(0, Math.min(MOST_NAMES, columns.size())));
        String more = columns.size() > MOST_NAMES ? " and " + (columns.size() - MOST_NAMES) + " more" : "";
        return new Loss(part, columns, text + " for " + columns.size() + (columns.size() == 1 ? " column" : " columns")
                + " (" + names + more + ")");
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.result;

import java.util.List;

/**
 * A small table of numbers for people: the fits, the distances, the cuts.
 *
 * @param title    what it holds
 * @param headings one a column
 * @param rows     one list of cells a row, as long as the headings
 */
public record NumberTable(String title, List<Heading> headings, List<List<Cell>> rows) {
    /** Copies the lists. */
    public NumberTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Name and unit of a column; the unit is empty for none. */
    public record Heading(String name, String unit) {
        /** A heading without unit. */
        public static Heading of(String name) {
            return new Heading(name, "");
        }
    }

    /** What stands in a cell. */
    public sealed interface Cell {
        /** How it is written; units stand in the heading. */
        String text(Notation notation);
    }

    /** Words, aligned to the left. */
    public record Words(String words) implements Cell {
        @Override
        public String text(Notation notation) {
            return words;
        }
    }

    /** A count, aligned to the right. */
    public record Count(long n) implements Cell {
        @Override
        public String text(Notation notation) {
            return notation.count(n);
        }
    }

    /** A number with so many decimal places, aligned to the right; NaN shows as a dash. */
    public record Number(double value, int places) implements Cell {
        @Override
        public String text(Notation notation) {
            return Double.isFinite(value) ? notation.fixed(value, places) : "-";
        }
    }

    /** A value with its error, aligned to the right. */
    public record Measured(Measurement measurement) implements Cell {
        @Override
        public String text(Notation notation) {
            return notation.value(measurement);
        }
    }
}

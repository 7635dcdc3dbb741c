/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellKindTest {
    private static CellKind of(String... cells) {
        CellKind kind = CellKind.BLANK;
        for (String cell : cells) {
            kind = kind.with(cell);
        }
        return kind;
    }

    @Test
    void aCellIsTheNarrowestKindThatHoldsIt() {
        for (String blank : List.of("", " ", "null", "NULL", "NaN", "nan")) {
            assertEquals(CellKind.BLANK, of(blank), blank);
        }
        for (String whole : List.of("0", "-5", "+5", " 12 ", "9223372036854775807", "-9223372036854775808")) {
            assertEquals(CellKind.WHOLE, of(whole), whole);
        }
        for (String real : List.of("1.5", ".5", "5.", "1e5", "-1E-5", "inf", "-Infinity", "+inf", "-0", "-0.0")) {
            assertEquals(CellKind.REAL, of(real), real);
        }
        for (String truth : List.of("true", "False", "TRUE")) {
            assertEquals(CellKind.TRUTH, of(truth), truth);
        }
        // Java takes some of these for numbers; a catalogue's names they are
        for (String text : List.of("12d", "1f", "0x1p3", "0x10", "1e", "e5", "-", "+", ".", "1-2", "--1", "1.2.3",
                "9223372036854775808", "12:30:00", "2020-01-01", "T", "infinite", "N/A", "\u0661")) {
            assertEquals(CellKind.TEXT, of(text), text);
        }
    }

    @Test
    void aColumnIsWhatAllItsCellsAre() {
        assertEquals(CellKind.REAL, of("1", "", "2.5"));
        assertEquals(CellKind.REAL, of("2.5", "1"));
        assertEquals(CellKind.WHOLE, of("null", "1", "2"));
        assertEquals(CellKind.TEXT, of("1", "a", "2"));
        assertEquals(CellKind.TEXT, of("true", "1"));
        assertEquals(CellKind.TRUTH, of("true", "", "false"));
        assertEquals(CellKind.TEXT, of("1.5", "9223372036854775808"));
    }
}

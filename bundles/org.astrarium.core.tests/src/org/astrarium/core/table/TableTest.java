/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.core.problem.InputException;
import org.junit.jupiter.api.Test;

class TableTest {
    private static DoubleColumn column(String name, double... values) {
        return new DoubleColumn(ColumnInfo.named(name), values);
    }

    private final Table table = new Table("t", List.of(Parameter.of("QUERY", "SELECT")),
            List.of(column("parallax", 1, 2, 3), column("Pf", 4, 5, 6),
                    StringColumn.of(ColumnInfo.named("mode"), List.of("A", "B", "A"))));

    @Test
    void columnsAreFoundByNameAndThenWithoutRegardToCase() {
        assertEquals("parallax", table.column("parallax").name());
        assertEquals("Pf", table.column("pf").name());
        assertEquals("SELECT", table.parameter("QUERY").orElseThrow().value());
    }

    @Test
    void aMissingColumnNamesTheNearest() {
        InputException e = assertThrows(InputException.class, () -> table.column("paralax"));
        assertEquals("no column \"paralax\" (did you mean \"parallax\"?)", e.getMessage());
        assertTrue(assertThrows(InputException.class, () -> table.column("zzz")).getMessage()
                .contains("the table has parallax, Pf, mode"));
    }

    @Test
    void textIsNotANumber() {
        InputException e = assertThrows(InputException.class, () -> table.numbers("mode"));
        assertTrue(e.getMessage().startsWith("column \"mode\" holds string, not numbers"), e.getMessage());
    }

    @Test
    void lengthsAndNamesMustAgree() {
        assertThrows(IllegalArgumentException.class,
                () -> new Table("", List.of(), List.of(column("a", 1), column("b", 1, 2))));
        assertThrows(IllegalArgumentException.class,
                () -> new Table("", List.of(), List.of(column("a", 1), column("a", 2))));
    }

    @Test
    void moreColumnsTakeThePlaceOfThoseWithTheirName() {
        Table more = table.with(List.of(column("parallax", 7, 8, 9), column("w", 0, 0, 0)));
        assertEquals(List.of("parallax", "Pf", "mode", "w"), more.columnNames());
        assertEquals(7, more.numbers("parallax").number(0));
        assertSame(table.column("mode"), more.column("mode"));
        assertEquals(1, table.numbers("parallax").number(0));
    }

    @Test
    void gatheringKeepsTheRowsOfASelection() {
        Table picked = table.gather(Selection.where("A", 3, row -> "A".equals(table.column("mode").text(row))));
        assertEquals(2, picked.rowCount());
        assertEquals(3, picked.numbers("parallax").number(1));
        assertEquals("t", picked.name());
    }
}

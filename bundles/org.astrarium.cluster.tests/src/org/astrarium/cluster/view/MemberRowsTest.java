/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.astrarium.cluster.Stars;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

/** The rows of a result's table in the table that it was made of. */
class MemberRowsTest {
    private final Table whole = Stars.of(5).with("pmra", 1, Double.NaN, 3, 3, 5).table();

    private static Table part(Table table, int... rows) {
        return table.gather(Selection.where("", table.rowCount(),
                i -> java.util.Arrays.stream(rows).anyMatch(r -> r == i)));
    }

    private static Table without(Table table, String name) {
        return new Table("part", List.of(), table.columns().stream().filter(c -> !c.name().equals(name)).toList());
    }

    @Test
    void byTheirValuesInOrder() {
        Table part = part(whole, 1, 3, 4).with(List.of(new DoubleColumn(ColumnInfo.named("probability"),
                new double[] {0.1, 0.2, 0.3})));
        assertArrayEquals(new int[] {1, 3, 4}, MemberRows.of(whole, part).orElseThrow());
    }

    @Test
    void withoutIdentifiersBlanksCountAsValues() {
        Table anonymous = without(whole, "source_id");
        assertArrayEquals(new int[] {1, 2, 4}, MemberRows.of(anonymous, part(anonymous, 1, 2, 4)).orElseThrow());
    }

    @Test
    void anotherTablesRowsAreNotTakenForThese() {
        Table other = Stars.of(2).with("pmra", 1, 4).table();
        assertEquals(Optional.empty(), MemberRows.of(whole, other).map(rows -> rows.length));
        Table nothingInCommon = without(without(whole, "source_id"), "pmra").with(List.of(
                new DoubleColumn(ColumnInfo.named("probability"), new double[5])));
        assertTrue(MemberRows.of(whole, nothingInCommon).isEmpty());
    }
}

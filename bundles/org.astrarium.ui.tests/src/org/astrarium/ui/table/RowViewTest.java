/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.expression.ExpressionException;
import org.junit.jupiter.api.Test;

class RowViewTest {
    private static final String FUNDAMENTAL = "mode == \"FUNDAMENTAL\"";

    private final Table table = new Table("stars", List.of(), List.of(
            new DoubleColumn(ColumnInfo.named("parallax"), new double[] {3, 1, Double.NaN, 2, 5}),
            StringColumn.of(ColumnInfo.named("mode"),
                    Arrays.asList("FUNDAMENTAL", "FUNDAMENTAL", "FUNDAMENTAL", null, "FIRST_OVERTONE"))));
    private final RowView all = RowView.of(table);

    private static int[] rows(RowView view) {
        return IntStream.range(0, view.count()).map(view::row).toArray();
    }

    @Test
    void showsTheFilesOrderAtFirst() {
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, rows(all));
        assertEquals("5 rows", all.countText());
    }

    @Test
    void aConditionLeavesOutBlanks() {
        RowView view = all.filteredBy("parallax > 1.5", Progress.NONE);
        assertArrayEquals(new int[] {0, 3, 4}, rows(view));
        assertEquals("3 of 5 rows", view.countText());
        assertEquals(3, view.selection().count());
    }

    @Test
    void sortAndConditionAreIndependentOfEachOthersOrder() {
        SortKey key = new SortKey(0, true);
        RowView one = all.sortedBy(key, Progress.NONE).filteredBy(FUNDAMENTAL, Progress.NONE);
        RowView other = all.filteredBy(FUNDAMENTAL, Progress.NONE).sortedBy(key, Progress.NONE);
        assertArrayEquals(new int[] {0, 1, 2}, rows(one));
        assertArrayEquals(rows(one), rows(other));
        assertArrayEquals(new int[] {4, 0, 3, 1, 2}, rows(one.filteredBy("  ", Progress.NONE)));
        assertArrayEquals(new int[] {0, 1, 2, 3, 4},
                rows(one.filteredBy("", Progress.NONE).sortedBy(null, Progress.NONE)));
    }

    @Test
    void tellsWhereARowIsShown() {
        RowView view = all.sortedBy(new SortKey(0, false), Progress.NONE).filteredBy("parallax > 1.5", Progress.NONE);
        assertArrayEquals(new int[] {3, 0, 4}, rows(view));
        assertEquals(1, view.position(0));
        assertEquals(-1, view.position(1));
        assertEquals(-1, all.position(5));
        assertEquals(4, all.position(4));
    }

    @Test
    void whatIsAlreadyShownIsNotComputedAgain() {
        RowView view = all.filteredBy("parallax > 1.5", Progress.NONE);
        assertSame(view, view.filteredBy(" parallax > 1.5 ", Progress.NONE));
        assertSame(view, view.sortedBy(null, Progress.NONE));
    }

    @Test
    void aWrongConditionIsToldWithItsPosition() {
        ExpressionException wrong = assertThrows(ExpressionException.class,
                () -> all.filteredBy("parallax > && 3", Progress.NONE));
        assertEquals(11, wrong.position());
        InputException unknown = assertThrows(InputException.class,
                () -> all.filteredBy("paralax > 3", Progress.NONE));
        assertTrue(unknown.problem().text().contains("parallax"), unknown.problem().text());
    }

    @Test
    void rowsOfASelectionAlone() {
        RowView some = all.within(org.astrarium.core.table.Selection.where("s", 5, row -> row != 3));
        assertArrayEquals(new int[] {0, 1, 2, 4}, rows(some));
        RowView view = some.sortedBy(new SortKey(0, false), Progress.NONE).filteredBy("parallax > 1.5", Progress.NONE);
        assertArrayEquals(new int[] {0, 4}, rows(view));
        assertEquals("2 of 5 rows", view.countText());
        assertEquals(2, view.selection().count());
        assertArrayEquals(new int[] {3, 0, 4}, rows(view.within(null)));
    }

    @Test
    void countsAreGrouped() {
        Table longTable = new Table("", List.of(), List.of(new DoubleColumn(ColumnInfo.named("x"), new double[9570])));
        assertEquals("9570 rows", RowView.of(longTable).countText());
        assertEquals("0 of 9570 rows", RowView.of(longTable).filteredBy("x > 1", Progress.NONE).countText());
    }

    @Test
    void clicksOnAHeaderGoRound() {
        SortKey first = SortKey.afterClick(null, 3);
        assertEquals(new SortKey(3, false), first);
        SortKey second = SortKey.afterClick(first, 3);
        assertEquals(new SortKey(3, true), second);
        assertNull(SortKey.afterClick(second, 3));
        assertEquals(new SortKey(1, false), SortKey.afterClick(second, 1));
    }
}

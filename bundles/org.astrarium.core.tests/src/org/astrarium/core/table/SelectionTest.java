/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SelectionTest {
    /** The laws of a boolean algebra, row by row, on random selections. */
    @Test
    void selectionsAreABooleanAlgebra() {
        Random random = new Random(1);
        for (int trial = 0; trial < 50; trial++) {
            int size = 1 + random.nextInt(300);
            Selection a = Selection.where("a", size, row -> random.nextBoolean());
            Selection b = Selection.where("b", size, row -> random.nextInt(4) == 0);
            for (int row = 0; row < size; row++) {
                assertEquals(a.contains(row) && b.contains(row), a.and(b).contains(row));
                assertEquals(a.contains(row) || b.contains(row), a.or(b).contains(row));
                assertEquals(!a.contains(row), a.not().contains(row));
            }
            assertArrayEquals(a.and(b).not().rows(), a.not().or(b.not()).rows());
            assertEquals(size, a.count() + a.not().count());
        }
    }

    @Test
    void theNameIsTheLeftOnes() {
        Selection all = Selection.all("all", 5);
        assertEquals("all", all.and(all.named("other").not()).name());
        assertEquals(0, all.and(all.not()).count());
    }

    @Test
    void selectionsOfDifferentTablesDoNotMix() {
        assertThrows(IllegalArgumentException.class, () -> Selection.all("a", 5).and(Selection.all("b", 6)));
    }

    @Test
    void laterChangesOfTheBitsDoNotReachIt() {
        BitSet bits = new BitSet();
        bits.set(2);
        bits.set(9);
        Selection selection = Selection.of("s", 4, bits);
        bits.set(0);
        assertTrue(selection.contains(2));
        assertFalse(selection.contains(0));
        assertArrayEquals(new int[] {2}, selection.rows(), "bits beyond the table's size do not count");
    }
}

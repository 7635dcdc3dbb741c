/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlValuesTest {
    private static final Object TREE = Map.of("a", List.of(Map.of("b", 1L), 2L), "c", "x");

    @Test
    void pathsAreKeysAndPositions() {
        assertEquals(List.of("fits", 0, "clip", "sigma"), YamlPath.steps("fits[0].clip.sigma"));
        assertEquals(List.of("a", 1, 2), YamlPath.steps("a[1][2]"));
        assertEquals(List.of("with space", "\u00e9-1"), YamlPath.steps("with space.\u00e9-1"));
        assertEquals(List.of(), YamlPath.steps(""));
    }

    @Test
    void aValueIsFoundByItsPath() {
        assertEquals(1L, YamlValues.at(TREE, YamlPath.steps("a[0].b")));
        assertEquals("x", YamlValues.at(TREE, YamlPath.steps("c")));
        for (String none : List.of("a[2]", "a.b", "c.d", "d", "a[0].c", "c[0]")) {
            assertSame(YamlValues.ABSENT, YamlValues.at(TREE, YamlPath.steps(none)), none);
        }
    }

    @Test
    void aChangedTreeIsACopy() {
        assertEquals(Map.of("a", List.of(Map.of("b", 5L), 2L), "c", "x"),
                YamlValues.with(TREE, YamlPath.steps("a[0].b"), 5L));
        assertEquals(Map.of("a", List.of(2L), "c", "x"), YamlValues.with(TREE, YamlPath.steps("a[0]"), null));
        assertEquals(Map.of("a", List.of(Map.of("b", 1L), 2L, 3L), "c", "x"),
                YamlValues.with(TREE, YamlPath.steps("a[2]"), 3L));
        assertEquals(Map.of("a", List.of(Map.of("b", 1L), 2L)), YamlValues.with(TREE, YamlPath.steps("c"), null));
        assertEquals(Map.of("d", Map.of("e", true)), YamlValues.with(null, YamlPath.steps("d.e"), true));
        assertThrows(IllegalArgumentException.class, () -> YamlValues.with(TREE, YamlPath.steps("a[3]"), 3L));
        assertEquals(1L, YamlValues.at(TREE, YamlPath.steps("a[0].b")));
    }

    @Test
    void numbersAreTheSameWhateverTheirClass() {
        assertTrue(YamlValues.same(3, 3L));
        assertTrue(YamlValues.same(3L, 3.0));
        assertTrue(YamlValues.same(List.of(1, Map.of("a", 2.5)), List.of(1.0, Map.of("a", 2.5f))));
        assertFalse(YamlValues.same(9007199254740993L, 9007199254740992L));
        assertFalse(YamlValues.same("3", 3L));
        assertFalse(YamlValues.same(List.of(1), List.of(1, 2)));
        assertFalse(YamlValues.same(Map.of("a", 1), Map.of("b", 1)));
    }

    @Test
    void valuesAreWrittenOnOneLine() {
        assertEquals("[1, 2.5, true, null, x, \"a, b\", [], {}]",
                YamlScalar.flow(java.util.Arrays.asList(1, 2.5, true, null, "x", "a, b",
                List.of(), Map.of())));
        assertEquals("{a: {b: [1]}}", YamlScalar.flow(Map.of("a", Map.of("b", List.of(1)))));
        assertEquals("3", YamlScalar.flow(3.0));
        assertEquals("1.0E-7", YamlScalar.flow(1e-7));
        assertEquals(1e-7, YamlScalar.value("1.0E-7"));
        assertEquals("[.nan, .inf, -.inf]",
                YamlScalar.flow(List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)));
    }
}

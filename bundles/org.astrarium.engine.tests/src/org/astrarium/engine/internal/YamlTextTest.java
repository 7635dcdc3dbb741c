/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.recipe.Node;
import org.astrarium.data.recipe.RecipeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"plain", "data/a b.vot", "parallax / parallax_error >= 10", "hypot(a, b) < 2",
            "mode == \"X\"", "!isnull(pf)", "",
        " ", "null", "True", "no", "~", "- x", "a: b", "a #b", "#", "12", "1e5", ".5", "0x1F", "'", "\"", "\\", "a\nb",
        "\ttab", "[x]",
        "{x}", "* y", "&z", "é \u2212 \ud83d\ude00", "\u2028", "@x", "`x`", "%x", "x,y", "trailing ", "2026-02-14",
        "?", "|", ">"})
    void everyTextComesBack(String text) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("one", text);
        values.put("list", List.of(text, "x"));
        values.put("map", Map.of("key", text));
        assertEquals(values, read(YamlText.of(values)));
    }

    @Test
    void numbersTruthAndDepthComeBack() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("distance", 49590.5);
        inner.put("n", 7L);
        inner.put("free", true);
        inner.put("tiny", 1e-7);
        inner.put("words", List.of("a".repeat(60), "b".repeat(60)));
        Map<String, Object> values = Map.of("fits", List.of(inner, Map.of("name", "x")), "section", inner);
        assertEquals(values, read(YamlText.of(values)));
    }

    @Test
    void sectionsThatAreNotThereAreLeftOut() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("a", 1L);
        values.put("gone", null);
        assertEquals("a: 1\n", YamlText.of(values));
    }

    private static Object read(String yaml) {
        return plain(RecipeText.of("x", yaml).tree());
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> out = new LinkedHashMap<>();
            mapping.entries().forEach(e -> out.put(e.key(), plain(e.value())));
            return out;
        }
        if (node instanceof Node.Sequence list) {
            return new ArrayList<>(list.items().stream().map(YamlTextTest::plain).toList());
        }
        return ((Node.Scalar) node).value();
    }
}

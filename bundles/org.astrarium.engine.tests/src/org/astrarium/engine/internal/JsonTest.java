/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
    @TempDir
    Path folder;

    @Test
    void numbersThatDoNotExistAreNull() throws IOException {
        assertEquals("[null,null,null,0.1]", Json.compact(new double[] {Double.NaN, Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY, 0.1}));
    }

    @Test
    void identifiersAreTextsCountsAreNumbers() throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("source_id", List.of(1L, 2L));
        tree.put("n", 9007199254740992L);
        tree.put("other", 9007199254740993L);
        tree.put("seed", Long.MAX_VALUE);
        assertEquals("{\"source_id\":[\"1\",\"2\"],\"n\":9007199254740992,"
                + "\"other\":\"9007199254740993\",\"seed\":9223372036854775807}",
                Json.compact(tree));
    }

    @Test
    void fullPrecisionComesBack() throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("third", 1.0 / 3);
        tree.put("least", Double.MIN_VALUE);
        tree.put("text", "\"\\\n\u2212\ud83d\ude00");
        tree.put("whole", 12L);
        tree.put("truth", List.of(true, false));
        tree.put("none", null);
        Path file = Files.writeString(folder.resolve("x.json"), Json.pretty(tree));
        assertEquals(tree, Json.readObject(file));
    }

    @Test
    void sameTextOnEverySystem() throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("a", 1);
        tree.put("b", Map.of("c", List.of(1, 2)));
        assertEquals("{\n  \"a\": 1,\n  \"b\": {\n    \"c\": [ 1, 2 ]\n  }\n}\n", Json.pretty(tree));
    }

    @Test
    void somethingElseIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "[1]");
        assertThrows(IOException.class, () -> Json.readObject(file));
    }
}

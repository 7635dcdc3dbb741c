/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    private static CsvRows rows(String text, char separator) throws IOException {
        return new CsvRows(CsvRows.text(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))), separator, 0);
    }

    private static List<List<String>> all(String text) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (CsvRows rows = rows(text, ',')) {
            for (List<String> row = rows.next(0); row != null; row = rows.next(all.get(0).size())) {
                all.add(row);
            }
        }
        return all;
    }

    @Test
    void cellsAreCutAtCommasAndLineEnds() throws IOException {
        assertEquals(List.of(List.of("a", "b"), List.of("1", "")), all("a,b\n1,\n"));
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), all("a,b\r\n1,2"));
        assertEquals(List.of(List.of(" a ", "\tb")), all(" a ,\tb\n"));
        assertEquals(List.of(), all(""));
        assertEquals(List.of(), all("\n\n"));
    }

    @Test
    void quotesHoldWhatWouldCut() throws IOException {
        assertEquals(List.of(List.of("a,b", "c\nd", "e\"f", "")), all("\"a,b\",\"c\nd\",\"e\"\"f\",\"\"\n"));
        assertEquals(List.of(List.of("x\r\ny", "z")), all("\"x\r\ny\",z\r\n"));
        assertEquals(List.of(List.of("5\"", "b")), all("5\",b\n"), "a quote within a cell is itself");
    }

    @Test
    void emptyLinesAreRowsOnlyWhereARowHasOneCell() throws IOException {
        assertEquals(3, all("a,b\n\n1,2\n\n\n3,4\n").size());
        assertEquals(List.of(List.of("a"), List.of("1"), List.of(""), List.of("2")), all("a\n1\n\n2\n"));
        assertEquals(List.of(List.of("a"), List.of(""), List.of("")), all("a\n\n\n"));
    }

    @Test
    void aRowOfAnotherLengthIsNamedByItsLine() throws IOException {
        IOException e = assertThrows(IOException.class, () -> all("a,b\n\"x\ny\",2\n\n1,2,3\n"));
        assertEquals("line 5 has 3 cells, the first row has 2", e.getMessage());
        assertThrows(Source.CutShortException.class, () -> all("a,b\n1,\"2\n"));
    }

    @Test
    void bytesThatAreNoUtf8AreNoticed() {
        byte[] latin = "a,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(CharacterCodingException.class, () -> CsvRows.text(new ByteArrayInputStream(latin)).readLine());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstCell() throws IOException {
        assertEquals(List.of(List.of("id", "x")), all("\uFEFFid,x\n"));
        assertNull(rows("\uFEFF", ',').next(0));
    }

    @Test
    void cellsAcrossTheBuffersEndsAreWhole() throws IOException {
        Random random = new Random(5);
        List<List<String>> wanted = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            List<String> row = random.ints(3, 0, 60).mapToObj(n -> "c".repeat(n) + n).toList();
            wanted.add(row);
            text.append(row.stream().map(cell -> random.nextBoolean() ? cell : "\"" + cell + "\"")
                    .collect(Collectors.joining(","))).append(random.nextBoolean() ? "\r\n" : "\n");
        }
        assertTrue(text.length() > 1 << 17, "the text is longer than the buffers");
        assertEquals(wanted, all(text.toString()));
    }

    @Test
    void otherSeparatorsCutToo() throws IOException {
        assertEquals(List.of("a", "b,c", ""), rows("a \"b,c\" \"\"\n", ' ').next(0));
        assertEquals(List.of("a b", "c"), rows("a b\tc\n", '\t').next(0));
    }
}

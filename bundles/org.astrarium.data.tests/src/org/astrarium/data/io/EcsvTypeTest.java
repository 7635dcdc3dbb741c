/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Map;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.junit.jupiter.api.Test;

class EcsvTypeTest {
    private static Column column(String datatype, String subtype, String... cells) throws IOException {
        EcsvType type = new EcsvType(datatype, subtype);
        ColumnBuilder builder = type.builder();
        for (String cell : cells) {
            type.add(cell, builder);
        }
        return builder.build(ColumnInfo.named("x"));
    }

    @Test
    void everyTypeHasItsColumn() throws IOException {
        Map<String, String> columns = Map.ofEntries(Map.entry("bool", "boolean"), Map.entry("int8", "byte"),
                Map.entry("int16", "short"),
                Map.entry("uint8", "short"), Map.entry("int32", "int"), Map.entry("uint16", "int"),
                        Map.entry("int64", "long"),
                Map.entry("uint32", "long"), Map.entry("uint64", "long"), Map.entry("float32", "float"),
                        Map.entry("float64", "double"),
                Map.entry("float128", "double"), Map.entry("string", "string"), Map.entry("complex128", "string"));
        for (Map.Entry<String, String> entry : columns.entrySet()) {
            assertEquals(entry.getValue(), column(entry.getKey(), "").type());
        }
        assertThrows(IOException.class, () -> column("object", ""));
    }

    @Test
    void cellsAreReadExactly() throws IOException {
        assertEquals("9007199254740993", column("int64", "", "9007199254740993").text(0));
        assertEquals("255", column("uint8", "", "255").text(0));
        assertEquals(0.1f, column("float32", "", "0.1").value(0));
        assertEquals("-Infinity", column("float64", "", "-inf").text(0));
        assertEquals("", column("float64", "", "nan").text(0));
        assertEquals("", column("int16", "", "").text(0));
        assertEquals(true, column("bool", "", "True").value(0));
        assertEquals("a b", column("string", "", "a b").text(0));
    }

    @Test
    void cellsOfAnotherTypeAreRefused() {
        for (String[] wrong : new String[][] {{"int16", "40000"}, {"int64", "1.0"}, {"int32", "x"}, {"float64", "x"},
                {"bool", "1"},
            {"int8", "200"}}) {
            assertThrows(IOException.class, () -> column(wrong[0], "", wrong[1]), wrong[0] + " " + wrong[1]);
        }
    }

    @Test
    void arraysAreJson() throws IOException {
        Column matrix = column("string", "float64[2,3]", "[[1,2,3],[4,5.5,null]]", "");
        assertEquals("double[3,2]", matrix.type());
        assertEquals("(1.0, 2.0, 3.0, 4.0, 5.5, NaN)", matrix.text(0));
        assertEquals("", matrix.text(1));
        assertEquals("int[*]", column("string", "int32[null]", "[1]").type());
        assertEquals("(true, false)", column("string", "bool[2]", "[true,false]").text(0));
        assertEquals("(a, b \"c\")", column("string", "string[2]", "[\"a\", \"b \\\"c\\\"\"]").text(0));
        assertEquals("{\"a\": 1}", column("string", "json", "{\"a\": 1}").text(0));
        assertThrows(IOException.class, () -> column("string", "int32[2]", "[1,"));
        assertThrows(IOException.class, () -> column("string", "int32[2]", "{a: 1}"));
        assertThrows(IOException.class, () -> column("string", "int32[x]"));
    }
}

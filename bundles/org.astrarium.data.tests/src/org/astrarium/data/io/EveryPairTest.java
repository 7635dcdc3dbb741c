/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random tables through one format and on through another: every value comes back bit for bit and all metadata with it,
 * unless the loss was told; and what was told is lost indeed.
 */
class EveryPairTest {
    private static final List<String> FORMATS = List.of(".vot", ".xml", ".fits", ".csv", ".ecsv", ".parquet",
            ".vot.gz", ".csv.gz");
    private static final int TABLES = 12;

    @TempDir
    private Path folder;

    static Stream<Arguments> pairs() {
        return FORMATS.stream().flatMap(from -> FORMATS.stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void nothingIsLostWithoutAWord(String from, String to) {
        for (int seed = 0; seed < TABLES; seed++) {
            Table first = through(RandomTables.of(seed), from, seed);
            through(first, to, seed);
        }
    }

    /** Writes and reads; compares with what was written, leaving out what is told to be lost. */
    private Table through(Table table, String extension, int seed) {
        Path file = folder.resolve("t" + extension);
        List<Loss> losses = TableFiles.losses(table, file);
        TableFiles.write(table, file, Progress.NONE);
        Table back = TableFiles.read(file, Progress.NONE);
        String where = "seed " + seed + " through " + extension + ", told " + losses + ": ";
        assertEquals(table.rowCount(), back.rowCount(), where);
        if (losses.stream().noneMatch(loss -> loss.part() == Loss.Part.PARAMETERS)) {
            assertEquals(table.name(), back.name(), where);
            assertEquals(table.parameters(), back.parameters(), where);
        } else if (!extension.startsWith(".csv")) {
            assertEquals(values(table), values(back), where);
        }
        assertEquals(table.columns().size(), back.columns().size(), where);
        for (int i = 0; i < table.columns().size(); i++) {
            Column was = table.columns().get(i);
            compare(was, back.columns().get(i), lost(losses, was), where + was.name() + " (" + was.type() + "): ");
        }
        return back;
    }

    private static Map<String, String> values(Table table) {
        return table.parameters().stream()
                .collect(Collectors.toMap(Parameter::name, p -> p.value().replaceAll("[\\n\\t]", " ")));
    }

    private static Set<Loss.Part> lost(List<Loss> losses, Column column) {
        Set<Loss.Part> parts = EnumSet.noneOf(Loss.Part.class);
        losses.stream().filter(loss -> loss.columns().contains(column.name())).forEach(loss -> parts.add(loss.part()));
        return parts;
    }

    private static void compare(Column was, Column is, Set<Loss.Part> lost, String where) {
        if (lost.contains(Loss.Part.METADATA)) {
            assertTrue(is.info().unit().isEmpty() && is.info().description().isEmpty(), where);
            assertEquals(was.name(), is.name(), where);
        } else {
            assertEquals(was.info(), is.info(), where);
        }
        boolean otherType = lost.contains(Loss.Part.TYPES) || lost.contains(Loss.Part.ARRAYS)
                || lost.contains(Loss.Part.TEXTS);
        if (!otherType) {
            assertEquals(was.type(), is.type(), where);
        }
        if (lost.contains(Loss.Part.TYPES) && lost.size() == 1) {
            assertTrue(!was.type().equals(is.type()), where + "told to be lost, and is not");
        }
        boolean single = !(is instanceof ArrayColumn) && is instanceof NumberColumn;
        if (lost.contains(Loss.Part.TEXTS) || lost.contains(Loss.Part.BLANKS)
                || lost.contains(Loss.Part.ARRAYS) && !single) {
            return;
        }
        for (int row = 0; row < was.size(); row++) {
            String cell = where + "row " + row;
            boolean blank = was.isBlank(row) || single && was.text(row).equals("(NaN)");
            assertEquals(blank, is.isBlank(row), cell);
            if (!blank) {
                same(was, is, row, cell);
            }
        }
    }

    private static void same(Column was, Column is, int row, String cell) {
        if (was instanceof ArrayColumn && !(is instanceof ArrayColumn)) {
            assertEquals(1, Array.getLength(was.value(row)), cell);
            assertEquals(comparable(Array.get(was.value(row), 0)), comparable(is.value(row)), cell);
        } else if (was instanceof ArrayColumn) {
            Object before = was.value(row);
            Object after = is.value(row);
            assertEquals(Array.getLength(before), Array.getLength(after), cell);
            for (int i = 0; i < Array.getLength(before); i++) {
                assertEquals(comparable(Array.get(before, i)), comparable(Array.get(after, i)), cell + " [" + i + "]");
            }
        } else if (was.type().equals("float") && is instanceof NumberColumn numbers) {
            // the shortest digits of a float, read as a double, give the float again
            assertEquals(Float.floatToIntBits((Float) was.value(row)),
                    Float.floatToIntBits((float) numbers.number(row)), cell);
        } else {
            assertEquals(comparable(was.value(row)), comparable(is.value(row)), cell);
        }
    }

    /** By bits, so that minus zero is not zero; whole numbers by value, whatever their type. */
    private static Object comparable(Object value) {
        if (value instanceof Double number) {
            return Double.doubleToLongBits(number);
        }
        if (value instanceof Float number) {
            return Float.floatToIntBits(number);
        }
        return value instanceof Number whole ? (Object) whole.longValue() : value;
    }

    @Test
    void aTableWithoutColumnsIsKeptOrRefused() {
        Table none = new Table("none", List.of(Parameter.of("a", "b")), List.of());
        for (String extension : List.of(".vot", ".xml", ".fits", ".csv", ".ecsv", ".parquet")) {
            Path file = folder.resolve("none" + extension);
            try {
                TableFiles.write(none, file, Progress.NONE);
            } catch (InputException e) {
                assertEquals(1, e.problem().line("astrarium").lines().count());
                assertTrue(List.of(".csv", ".parquet", ".ecsv").contains(extension), extension + " " + e.getMessage());
                continue;
            }
            try {
                assertEquals(0, TableFiles.read(file, Progress.NONE).columns().size(), extension);
            } catch (InputException e) {
                fail(extension + " was written and is not read: " + e.getMessage());
            }
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.FloatColumn;
import org.astrarium.core.table.IntColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.ShortColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    @TempDir
    private Path folder;

    private Table through(Table table, String extension) {
        Path file = folder.resolve("t" + extension);
        TableFiles.write(table, file, Progress.NONE);
        return TableFiles.read(file, Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {".vot", ".vot.gz", ".xml", ".fits", ".ecsv"})
    void everythingComesBack(String extension) {
        for (int seed = 0; seed < 5; seed++) {
            Table table = Samples.mixed(200 * seed + 1, seed);
            Table back = through(table, extension);
            assertEquals("stars", back.name(), extension);
            assertEquals(table.parameters(), back.parameters());
            assertEquals(table.columnNames(), back.columnNames());
            for (Column column : table.columns()) {
                same(column, back.column(column.name()));
                assertEquals(column.info(), back.column(column.name()).info());
                assertEquals(column.type(), back.column(column.name()).type());
            }
        }
    }

    /** So many that they are read in several blocks, and several columns of a block at once. */
    @ParameterizedTest
    @ValueSource(strings = {".vot", ".vot.gz", ".xml", ".fits", ".fits.gz"})
    void manyRowsComeBack(String extension) {
        int rows = 30_011;
        SplittableRandom random = new SplittableRandom(3);
        int[] ints = random.ints(rows).toArray();
        short[] shorts = new short[rows];
        for (int i = 0; i < rows; i++) {
            shorts[i] = (short) random.nextInt();
        }
        Table table = Samples.mixed(rows, 11).with(List.of(
                new IntColumn(ColumnInfo.named("every_int"), ints, Blanks.NONE),
                new ShortColumn(ColumnInfo.named("every_short"), shorts, Blanks.NONE)));
        Table back = through(table, extension);
        for (Column column : table.columns()) {
            same(column, back.column(column.name()));
            assertEquals(column.type(), back.column(column.name()).type());
        }
    }

    /** CSV knows no types: whole numbers come back as longs, others as doubles, and nothing of the metadata. */
    @Test
    void csvKeepsValuesAndNames() {
        Table table = Samples.mixed(1000, 9);
        Table back = through(table, ".csv");
        assertEquals(table.columnNames(), back.columnNames());
        for (Column column : table.columns()) {
            Column other = back.column(column.name());
            for (int row = 0; row < column.size(); row++) {
                if (column instanceof FloatColumn floats && !floats.isBlank(row)) {
                    assertEquals((float) floats.number(row), (float) ((DoubleColumn) other).number(row));
                } else {
                    assertEquals(column.text(row), other.text(row), column.name() + " " + row);
                }
            }
        }
        assertEquals("long", back.column("source_id").type());
        assertEquals("boolean", back.column("good").type());
    }

    @ParameterizedTest
    @ValueSource(strings = {".vot", ".xml", ".fits", ".ecsv"})
    void arraysComeBack(String extension) {
        Table table = Samples.arrays(50, 3);
        Table back = through(table, extension);
        for (String name : List.of("pair", "list")) {
            ArrayColumn was = (ArrayColumn) table.column(name);
            ArrayColumn is = (ArrayColumn) back.column(name);
            assertEquals(was.type().replaceAll("\\[.*", ""), is.type().replaceAll("\\[.*", ""));
            for (int row = 0; row < was.size(); row++) {
                if (was.value(row) instanceof double[] doubles) {
                    assertArrayEquals(doubles, (double[]) is.value(row));
                } else {
                    int[] ints = (int[]) was.value(row);
                    int[] found = (int[]) is.value(row);
                    assertArrayEquals(ints, java.util.Arrays.copyOf(found, ints.length), extension);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".vot", ".vot.gz", ".xml", ".fits", ".ecsv", ".csv"})
    void aTableWithoutRowsIsOne(String extension) {
        Table table = Samples.mixed(3, 1);
        Table back = through(table.gather(Selection.where("none", 3, row -> false)), extension);
        assertEquals(0, back.rowCount());
        assertEquals(table.columnNames(), back.columnNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {".vot", ".xml", ".fits", ".csv", ".ecsv"})
    void textsOfAllKindsComeBack(String extension) {
        List<String> texts = java.util.Arrays.asList("a", null, "a,b", "say \"x\"", "it's", "<b>&amp;", "two  spaces",
                "x\\y", "#", "null?");
        Table back = through(new Table("", List.of(), List.of(StringColumn.of(ColumnInfo.named("t"), texts))),
                extension);
        assertEquals(texts.size(), back.rowCount());
        for (int row = 0; row < texts.size(); row++) {
            assertEquals(texts.get(row), back.column("t").value(row), extension);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".vot", ".xml", ".csv", ".ecsv"})
    void lettersOfAllAlphabetsComeBack(String extension) {
        List<String> texts = List.of("\u03b4 Cephei", "\u661f", "caf\u00e9", "\uD83D\uDE80");
        Table back = through(new Table("", List.of(), List.of(StringColumn.of(ColumnInfo.named("t"), texts))),
                extension);
        for (int row = 0; row < texts.size(); row++) {
            assertEquals(texts.get(row), back.column("t").value(row), extension);
        }
    }

    @Test
    void theEndOfTheNameSaysHowItIsPacked() throws Exception {
        Table table = Samples.mixed(50, 4);
        through(table, ".vot.gz");
        through(table, ".vot");
        byte[] packed = Files.readAllBytes(folder.resolve("t.vot.gz"));
        assertEquals(0x1f, packed[0]);
        assertEquals(0x8b, packed[1] & 0xff);
        assertTrue(Files.readString(folder.resolve("t.vot")).contains("BINARY2"));
        assertTrue(Files.readString(folder.resolve("t.vot")).contains("version=\"1.4\""));
        through(table, ".xml");
        assertTrue(Files.readString(folder.resolve("t.xml")).contains("<TABLEDATA>"));
    }

    @Test
    void theSameTableGivesTheSameBytes() throws Exception {
        for (String extension : TableFiles.writableExtensions()) {
            through(Samples.mixed(50, 4), extension);
            byte[] first = Files.readAllBytes(folder.resolve("t" + extension));
            through(Samples.mixed(50, 4), extension);
            assertArrayEquals(first, Files.readAllBytes(folder.resolve("t" + extension)), extension);
        }
    }

    @Test
    void aFailureLeavesWhatWasThere() throws Exception {
        Table table = Samples.mixed(5000, 4);
        for (String extension : TableFiles.writableExtensions()) {
            Path file = Files.writeString(folder.resolve("kept" + extension), "before");
            assertThrows(Progress.CancelledException.class, () -> TableFiles.write(table, file, new Cancelled(3)),
                    extension);
            assertEquals("before", Files.readString(file));
        }
        try (var files = Files.list(folder)) {
            assertEquals(TableFiles.writableExtensions().size(), files.count(), "nothing is left beside");
        }
    }

    @Test
    void namesThatAskForNoFormatAndPlacesThatTakeNoneAreRefused() throws Exception {
        Table table = Samples.mixed(2, 4);
        InputException format = assertThrows(InputException.class, () ->
                TableFiles.write(table, folder.resolve("t.doc"), Progress.NONE));
        assertTrue(format.problem().remedy().contains(".vot.gz"), format.problem().text());
        Path file = Files.writeString(folder.resolve("file"), "x");
        InputException place = assertThrows(InputException.class,
                () -> TableFiles.write(table, file.resolve("t.csv"), Progress.NONE));
        assertTrue(place.problem().message().contains("cannot be written"), place.problem().text());
    }

    @Test
    void realDataComeBackThroughEveryFormat() {
        Table table = TableFiles.read(Samples.real("clusters/ngc188-gaia-dr2.vot.gz"), Progress.NONE);
        for (String extension : List.of(".vot", ".vot.gz", ".xml", ".fits", ".ecsv")) {
            Table back = through(table, extension);
            table.columns().forEach(column -> {
                same(column, back.column(column.name()));
                assertEquals(column.info(), back.column(column.name()).info(), extension);
            });
        }
    }

    private static void same(Column was, Column is) {
        assertEquals(was.size(), is.size());
        for (int row = 0; row < was.size(); row++) {
            int at = row;
            assertEquals(was.value(row), is.value(row), () -> String.format(Locale.ROOT, "%s, row %d", was.name(), at));
        }
    }
}

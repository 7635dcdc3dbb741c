/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ac.starlink.feather.FeatherTableWriter;

/** One table as Astropy and STILTS write it, by foreign.py beside this test, in every format that they write. */
class ForeignFilesTest {
    /** IPAC has no infinity; Astropy writes one all the same. */
    private static final String INFINITE =
            "column mag: 1 cell is no float and taken as blank, the first in row 4: \"inf\"";

    @TempDir
    private Path folder;

    private Table read(String name) throws Exception {
        Path file = folder.resolve(name);
        try (InputStream in = ForeignFilesTest.class.getResourceAsStream("foreign/" + name)) {
            Files.copy(in, file);
        }
        List<String> warnings = new ArrayList<>();
        Table table = TableFiles.read(file, Progress.NONE, warnings::add);
        assertEquals(name.equals("astropy.tbl") ? List.of(INFINITE) : List.of(), warnings, name);
        return table;
    }

    @ParameterizedTest
    @ValueSource(strings = {"astropy-tabledata.vot", "astropy-binary.vot", "astropy-binary2.vot", "astropy.fits",
        "astropy.ecsv", "stilts-tabledata.vot", "stilts-binary.vot", "stilts-binary2.vot", "stilts-fits.vot",
        "stilts-plus.fits", "stilts-basic.fits", "stilts-var.fits"})
    void formatsWithTypesKeepThem(String name) throws Exception {
        Table table = read(name);
        assertEquals(List.of("source_id", "ra", "mag", "n", "mode", "good", "pair"), table.columnNames());
        values(table, Float.POSITIVE_INFINITY);
        assertEquals(List.of("long", "double", "float", "int", "string", "boolean", "short[2]"),
                table.columns().stream().map(Column::type).toList());
        assertEquals("deg", table.column("ra").info().unit());
        assertArrayEquals(new short[] {-7, 8}, (short[]) table.column("pair").value(3));
        assertEquals(List.of("true", "false", "true", "false"), List.of(table.column("good").text(0),
                table.column("good").text(1), table.column("good").text(2), table.column("good").text(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"astropy.csv", "astropy.tbl", "stilts.csv", "stilts.tbl", "stilts.txt"})
    void formatsOfTextKeepValues(String name) throws Exception {
        Table table = read(name);
        values(table, name.equals("astropy.tbl") ? Float.NaN : Float.POSITIVE_INFINITY);
        assertEquals(name.endsWith(".tbl") ? "deg" : "", table.column("ra").info().unit());
    }

    /** Bit for bit, identifiers beyond 2^53, blanks where there were blanks. */
    private static void values(Table table, float lastMag) {
        assertEquals(4, table.rowCount());
        long[] ids = {9007199254740993L, 5537738593028843008L, 1, -9223372036854775807L};
        double[] ra = {0.1, 359.99999999999994, 1e-300, -0.0};
        float[] mag = {20.5f, Float.NaN, 0.1f, lastMag};
        for (int row = 0; row < 4; row++) {
            assertEquals(ids[row], ((NumberColumn) table.column("source_id")).integer(row));
            assertEquals(ra[row], ((NumberColumn) table.column("ra")).number(row));
            assertEquals(mag[row], (float) ((NumberColumn) table.column("mag")).number(row));
            assertEquals(row == 1, table.column("n").isBlank(row));
            assertEquals(row == 1, table.column("mode").isBlank(row));
        }
        assertEquals(List.of("1", "-2147483647", "2147483647"), List.of(table.column("n").text(0),
                table.column("n").text(2), table.column("n").text(3)));
        assertEquals(List.of("DCEP", "a b", "it's, \"x\""), List.of(table.column("mode").text(0),
                table.column("mode").text(2), table.column("mode").text(3)));
    }

    @Test
    void whatAstropySaysOfAColumnIsKept() throws Exception {
        Table table = read("astropy-binary2.vot");
        assertEquals("pos.eq.ra", table.column("ra").info().ucd());
        assertEquals("stc:ra", table.column("ra").info().utype());
        assertEquals("Identifier", table.column("source_id").info().description());
    }

    @Test
    void plainTextOfAstropyIsRead() throws Exception {
        Table table = read("astropy.txt");
        assertEquals(List.of("source_id", "ra", "mag", "n"), table.columnNames());
        assertEquals("-9223372036854775807", table.column("source_id").text(3));
    }

    /** The form in which the journals give tables (CDS and AAS), with a note between description and data. */
    @Test
    void machineReadableTablesOfJournalsAreRead() throws Exception {
        Path file = Files.writeString(folder.resolve("t.mrt"), Samples.MRT);
        List<String> warnings = new ArrayList<>();
        Table table = TableFiles.read(file, Progress.NONE, warnings::add);
        assertEquals(3, table.rowCount());
        assertEquals("9007199254740993", table.column("ID").text(1));
        assertEquals("mag", table.column("Gmag").info().unit());
        assertEquals("12.345", table.column("Gmag").text(0));
        assertTrue(table.column("Gmag").isBlank(1) && table.column("Gmag").isBlank(2));
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).contains("Gmag") && warnings.get(0).contains("x2.345"), warnings.get(0));
    }

    @Test
    void cellsOfIpacThatAreNoNumbersAreTold() throws Exception {
        Path file = Files.writeString(folder.resolve("t.tbl"), "\\name = 'x'\n\\ a comment\n"
                + "|  id  |  x     | w   |\n| int  | double | char|\n|      | mas    |     |\n| -1   | none   | null|\n"
                + "   1      2.5     a   \n   2      none    x   \n   x      1,5         \n   -1     nan     b   \n   1.5    "
                + "        c   \n   7      --      d   \n");
        List<String> warnings = new ArrayList<>();
        Table table = TableFiles.read(file, Progress.NONE, warnings::add);
        assertEquals(6, table.rowCount());
        assertEquals(List.of("column id: 2 cells are no int and taken as blank, the first in row 3: \"x\"",
                "column x: 2 cells are no double and taken as blank, the first in row 3: \"1,5\""), warnings);
        assertTrue(table.column("x").isBlank(1) && table.column("x").isBlank(2) && !table.column("x").isBlank(0));
    }

    /** Feather by STIL, which is the only writer of it at hand. */
    @Test
    void featherIsRead() throws Exception {
        Table table = Samples.mixed(500, 8);
        Path file = folder.resolve("t.feather");
        try (OutputStream out = Files.newOutputStream(file)) {
            new FeatherTableWriter().writeStarTable(new StarView(table, Progress.NONE), out);
        }
        Table back = TableFiles.read(file, Progress.NONE);
        assertEquals(table.columnNames(), back.columnNames());
        for (Column column : table.columns()) {
            Column other = back.column(column.name());
            assertEquals(column.type(), other.type());
            assertEquals(column.info().unit(), other.info().unit());
            for (int row = 0; row < column.size(); row++) {
                assertEquals(column.text(row), other.text(row), column.name() + " " + row);
            }
        }
        assertFalse(back.column("source_id").info().description().isEmpty());
    }
}

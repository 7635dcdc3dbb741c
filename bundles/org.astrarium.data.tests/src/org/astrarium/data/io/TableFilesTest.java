/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {
    @TempDir
    private Path folder;

    static void refused(Path file, String words) {
        InputException e = assertThrows(InputException.class, () -> TableFiles.read(file, Progress.NONE),
                file.toString());
        assertEquals(1, e.problems().size());
        assertEquals(file.toString(), e.problem().file());
        String line = e.problem().line("astrarium");
        assertTrue(line.contains(words), line);
        assertTrue(line.indexOf(" at row ") == line.lastIndexOf(" at row "), line);
        assertFalse(e.problem().text().contains("Exception"), e.problem().text());
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private Table table(String name, String text) throws Exception {
        return TableFiles.read(file(name, text), Progress.NONE);
    }

    @Test
    void whatIsNoTableIsSaidToBeNone() throws Exception {
        refused(folder.resolve("none.vot"), "no such file");
        refused(folder, "is a folder, not a table");
        refused(file("e.vot", ""), "is not a table: it is empty");
        refused(file("e.csv", ""), "it is empty");
        refused(file("nl.csv", "\n\n"), "it is empty");
        refused(file("t.txt", "Dear reader, this is\nno table at all, is it\nor what?\n"), "t.txt");
        refused(file("t.vot", "hello\n"), "is not a table");
        refused(file("t.fits", "hello\n"), "is not a table");
        refused(file("x.xml", "<html><body>no</body></html>"), "XML, but not a VOTable");
        refused(file("h.vot", "<html><p>broken"), "is not a table");
        refused(Files.write(folder.resolve("b.dat"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}),
                "is not a table");
        refused(Files.write(folder.resolve("l.csv"), "a,b\n\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1)),
                "not text in UTF-8");
        refused(file("p.parquet", "PAR1xxxx"), "is cut short: its end is not that of a Parquet file");
        refused(file("q.vot", "<VOTABLE><RESOURCE><INFO name='QUERY_STATUS' value='ERROR'>no such column</INFO><"
                + "/RESOURCE></VOTABLE>"),
                "a service's error message and holds no table: no such column");
    }

    @Test
    void aFileThatMayNotBeReadIsSaidSo() throws Exception {
        Path file = file("secret.csv", "a,b\n1,2\n");
        Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file),
                "permissions do not bind this user");
        refused(file, "may not be read");
    }

    @Test
    void csvIsReadAsWritten() throws Exception {
        Table table = table("t.csv", "\uFEFFid,x,\"a, b\",flag,t\r\n1,0.1,\"say \"\"x\"\"\",true,"
                + "2020-01-01\r\n\r\n9007199254740993,,\"two\nlines\",,null\r\n");
        assertEquals(List.of("id", "x", "a, b", "flag", "t"), table.columnNames());
        assertEquals(2, table.rowCount());
        assertEquals("9007199254740993", table.column("id").text(1));
        assertEquals(0.1, table.column("x").value(0));
        assertNull(table.column("x").value(1));
        assertEquals("say \"x\"", table.column("a, b").text(0));
        assertEquals("two\nlines", table.column("a, b").text(1));
        assertEquals(true, table.column("flag").value(0));
        assertEquals("string", table.column("t").type());
    }

    @Test
    void csvColumnsAreWhatTheirCellsAre() throws Exception {
        Table table = table("t.csv", "whole,real,nan,blank,big,zero,inf,text,name\n1,1,NaN,,18446744073709551616,-0,"
                + "-inf,12,a\n-2,2.5e3,1,,1,0,1,12d,1\n");
        assertEquals(List.of("long", "double", "long", "double", "string", "double", "double", "string", "string"),
                table.columns().stream().map(c -> c.type()).toList());
        assertTrue(table.column("nan").isBlank(0));
        assertTrue(table.column("blank").isBlank(1));
        assertEquals("18446744073709551616", table.column("big").text(0));
        assertEquals("-0.0", table.column("zero").text(0));
        assertEquals(Double.NEGATIVE_INFINITY, table.column("inf").value(0));
    }

    @Test
    void csvWithoutNamesOrRowsIsRead() throws Exception {
        Table numbers = table("n.csv", "1,2\n3,4\n");
        assertEquals(List.of("col1", "col2"), numbers.columnNames());
        assertEquals(2, numbers.rowCount());
        assertEquals(0, table("h.csv", "a,b\n").rowCount());
        assertEquals(List.of("a", "a_2", "col3"), table("d.csv", "a,a,\nx,y,z\n").columnNames());
        Table one = table("o.csv", "a\n1\n\n3\n");
        assertEquals(3, one.rowCount());
        assertTrue(one.column("a").isBlank(1));
        assertEquals(1, table("end.csv", "a,b\n1,2").rowCount());
        refused(file("r.csv", "a,b\n1,2\n3\n"), "line 3 has 1 cells, the first row has 2");
        refused(file("u.csv", "a,b\n1,\"2\n3,4\n"), "the quoted cell of line 2 has no end");
        assertEquals("double", table("t.tsv", "a\tb\n1\t2.5\n").column("b").type());
    }

    @Test
    void ecsvAsAstropyWritesIt() throws Exception {
        Table table = table("t.ecsv", """
                # %ECSV 1.0
                # ---
                # datatype:
                # - {name: source_id, datatype: int64, description: 'it''s: an id'}
                # - {name: pm, unit: mas / yr, datatype: float32, meta: !!omap [{ucd: pos.pm}, {utype: a.b}]}
                # - {name: mode, datatype: string}
                # - {name: v, datatype: string, subtype: 'float64[2]'}
                # - {name: ok, datatype: bool}
                # meta: !!omap
                # - {credit: ESA}
                # - comments: [one, two]
                # schema: astropy-2.0
                source_id pm mode v ok
                9007199254740993 1.5 "a b" [1.0,2.5] True
                2 "" "" "" ""
                3 nan "x ""y"" z" [null,-inf] False
                """);
        assertEquals(3, table.rowCount());
        assertEquals("9007199254740993", table.column("source_id").text(0));
        assertEquals("it's: an id", table.column("source_id").info().description());
        assertEquals("mas / yr", table.column("pm").info().unit());
        assertEquals("pos.pm", table.column("pm").info().ucd());
        assertEquals("a.b", table.column("pm").info().utype());
        assertTrue(table.column("pm").isBlank(1) && table.column("mode").isBlank(1) && table.column("ok").isBlank(1));
        assertEquals("x \"y\" z", table.column("mode").text(2));
        assertEquals("(1.0, 2.5)", table.column("v").text(0));
        assertEquals("(NaN, -Infinity)", table.column("v").text(2));
        assertEquals("ESA", table.parameter("credit").orElseThrow().value());
        assertEquals("[one, two]", table.parameter("comments").orElseThrow().value());
        refused(file("w.ecsv", "# %ECSV 1.0\n# ---\n# datatype:\n# - {name: a, datatype: int64}\na\n1.5\n"),
                "\"1.5\" is not of the type int64");
        refused(file("k.ecsv", "# %ECSV 1.0\n# ---\n# datatype:\n# - {name: a, datatype: int64\na\n1\n"),
                "its header is not valid YAML");
        refused(file("n.ecsv", "# %ECSV 1.0\n# ---\n# datatype:\n# - {name: a, datatype: int64}\na b\n1 2\n"),
                "describes 1 columns, the line of names has 2");
    }

    @Test
    void plainTextTablesAreRead() throws Exception {
        Table ascii = table("t.txt", "# id   x    name\n 1   0.5  a\n 9007199254740993  1e3 'b c'\n");
        assertEquals(List.of("id", "x", "name"), ascii.columnNames());
        assertEquals("9007199254740993", ascii.column("id").text(1));
        assertEquals("b c", ascii.column("name").text(1));
        refused(file("ragged.txt", "# a b\n1 2\n3\n"),
                "Wrong number of columns at row 2 (expecting 2, found 1)");
        Table ipac = table("t.tbl", "|  id  |  x     |\n| int  | double |\n|      | mas    |\n| null | null   |\n   "
                + "1      2.5   \n   2      null  \n");
        assertEquals("mas", ipac.column("x").info().unit());
        assertTrue(ipac.column("x").isBlank(1));
    }

    @Test
    void ofSeveralTablesTheFirstIsRead() throws Exception {
        String one = "<TABLE><FIELD name='a' datatype='int'/><DATA><TABLEDATA><TR><TD>%d</TD></TR></TABLEDATA></DATA>"
                + "</TABLE>";
        Table table = table("m.vot", "<VOTABLE><RESOURCE>" + String.format(one, 1) + String.format(one, 2)
                + "</RESOURCE></VOTABLE>");
        assertEquals("1", table.column("a").text(0));
        assertEquals("2, of which this is the first", table.parameter("tables in file").orElseThrow().value());
    }

    @Test
    void readingTellsHowFarItIsAndStopsWhenCancelled() throws Exception {
        for (String extension : TableFiles.writableExtensions()) {
            Path file = folder.resolve("p" + extension);
            TableFiles.write(Samples.mixed(20_000, 1), file, Progress.NONE);
            List<Double> fractions = new ArrayList<>();
            TableFiles.read(file, new Progress() {
                @Override
                public void report(double fraction, String phase) {
                    fractions.add(fraction);
                }

                @Override
                public boolean isCancelled() {
                    return false;
                }
            });
            List<Double> sorted = new ArrayList<>(fractions);
            Collections.sort(sorted);
            assertTrue(fractions.size() > 8 && fractions.get(fractions.size() - 1) == 1.0, extension);
            assertEquals(sorted, fractions, extension + " goes back");
            assertThrows(Progress.CancelledException.class, () -> TableFiles.read(file, new Cancelled(5)), extension);
        }
    }

    @Test
    void namesOfTableFilesAreKnown() {
        assertTrue(TableFiles.isReadable(Path.of("a.VOT.GZ")) && TableFiles.isReadable(Path.of("b/c.ecsv")));
        assertFalse(TableFiles.isReadable(Path.of("a.cepheid")) || TableFiles.isReadable(Path.of("csv"))
                || TableFiles.isReadable(Path.of("/")));
        assertEquals(List.of(".vot.gz", ".vot", ".xml", ".fits", ".csv", ".ecsv", ".parquet", ".xml.gz", ".fits.gz",
                ".csv.gz", ".ecsv.gz"), TableFiles.writableExtensions());
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.cli.Program;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCommandsTest {
    private static final String TABLE = """
            <VOTABLE version="1.4" xmlns="http://www.ivoa.net/xml/VOTable/v1.3"><RESOURCE><TABLE name="stars">
            <FIELD name="source_id" datatype="long" ucd="meta.id"/>
            <FIELD name="plx" datatype="double" unit="mas" ucd="pos.parallax"/>
            <FIELD name="kind" datatype="char" arraysize="*"/>
            <DATA><TABLEDATA>
            <TR><TD>6909188166792514944</TD><TD>-1.5</TD><TD>RR</TD></TR>
            <TR><TD>6909188166792514945</TD><TD/><TD>Cepheid</TD></TR>
            <TR><TD>3</TD><TD>20.25</TD><TD/></TR>
            </TABLEDATA></DATA></TABLE></RESOURCE></VOTABLE>
            """;

    @TempDir
    Path folder;

    @Test
    void infoShowsColumnsAligned() throws IOException {
        CommandLine info = CommandLine.run("info", table());
        assertEquals(List.of(
                "stars.vot: 3 rows, 3 columns",
                "",
                "name       type    unit  UCD           blanks      min                  max",
                "source_id  long          meta.id            0        3  6909188166792514945",
                "plx        double  mas   pos.parallax       1     -1.5                20.25",
                "kind       string                           1  Cepheid                   RR"), info.outLines());
        assertEquals("", info.err());
        assertEquals(Program.DONE, info.status());
    }

    /** Centre, scale and range as Astropy 5.2.1 has them. */
    @Test
    void infoOfAnImageShowsWhereItIsOnTheSky() {
        CommandLine info = CommandLine.run("info", Places.real("images/cornish/HII/G010.8519-00.4407_I4.fits"));
        assertEquals(List.of(
                "G010.8519-00.4407_I4.fits: image, 100 x 100 pixels, 1 band",
                "",
                "type    32-bit floating point",
                "unit    not given",
                "blanks  0 of 10000",
                "min     62.03079",
                "max     1245.311",
                "WCS     SIN, ICRS",
                "centre  272.789711 -19.757832 deg  (18:11:09.53 -19:45:28.2)",
                "pixel   1.79999 x 1.79999 arcsec",
                "north   0.000 deg from upward to the left, east left of it"), info.outLines());
        assertEquals("", info.err());
        assertEquals(Program.DONE, info.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.vot", "x.vot.gz", "x.fits", "x.csv", "x.ecsv", "x.xml", "X.FITS"})
    void convertKeepsIdentifiersAndValuesInEveryFormat(String name) throws IOException {
        CommandLine convert = CommandLine.run("convert", table(), folder.resolve(name));
        assertEquals(List.of(folder.resolve(name) + ": 3 rows"), convert.outLines());
        Table read = TableFiles.read(folder.resolve(name), Progress.NONE);
        assertEquals(6909188166792514945L, ((LongColumn) read.column("source_id")).integer(1));
        assertTrue(read.column("plx").isBlank(1));
        assertEquals("20.25", read.column("plx").text(2));
        // CSV has no place for units, and that is said
        assertEquals(name.equals("x.csv") ? "" : "mas", read.column("plx").info().unit());
        assertEquals(name.equals("x.csv"), convert.err().contains("warning: CSV cannot hold units"), convert.err());
    }

    private Path withDefinitions(String text) throws IOException {
        Files.writeString(folder.resolve("stars.vot.columns.yaml"), text);
        return table();
    }

    private static final String DEFINITIONS = """
            columns:
              - {name: distance, expression: parallaxToDistance(plx), unit: pc}
            subsets:
              - {name: near, where: distance < 100}
              - {name: listed, ids: {column: source_id, values: [6909188166792514945, 7]}}
            """;

    @Test
    void infoShowsComputedColumnsSubsetsAndStatistics() throws IOException {
        List<String> lines = CommandLine.run("info", withDefinitions(DEFINITIONS), "--statistics").outLines();
        assertEquals(List.of(
                "computed  type    unit  blanks        min        max  expression",
                "distance  double  pc         2  49.382716  49.382716  parallaxToDistance(plx)",
                "",
                "subset  rows  are",
                "near       1  distance < 100",
                "listed     1  source_id is one of 2"), lines.subList(7, 13));
        assertTrue(lines.get(14).matches("statistics +values +distinct +mean +sd +1% +5% +16% +25% +50% .*"),
                lines.get(14));
        // of -1.5 and 20.25: the mean, and 21.75 over the root of 2
        assertTrue(lines.get(16).matches("plx +2 +2 +9\\.375 +15\\.3796 .*"), lines.get(16));
    }

    @Test
    void convertKnowsSubsetsAndWritesComputedColumnsWhereAsked() throws IOException {
        Path out = folder.resolve("x.vot");
        Path table = withDefinitions(DEFINITIONS);
        assertEquals(out + ": 2 of 3 rows",
                CommandLine.run("convert", table, out, "--where", "near or listed").outLines().get(0));
        assertEquals(3, TableFiles.read(out, Progress.NONE).columns().size());
        CommandLine.run("convert", table, out, "--where", "distance < 50", "--computed");
        Table read = TableFiles.read(out, Progress.NONE);
        assertEquals("pc", read.column("distance").info().unit());
        assertEquals(1, read.rowCount());
        CommandLine wrong = CommandLine.run("convert", table, out, "--where", "liste");
        assertEquals(Program.WRONG_INPUT, wrong.status());
        assertTrue(wrong.err().endsWith("--where: no column or subset \"liste\" (did you mean \"listed\"?)\n"),
                wrong.err());
    }

    @Test
    void whatIsWrongWithDefinitionsIsToldWithItsLine() throws IOException {
        Path table = withDefinitions("subsets:\n  - {name: near, where: distanc < 100}\n");
        CommandLine info = CommandLine.run("info", table);
        assertEquals(Program.WRONG_INPUT, info.status());
        assertTrue(info.err().contains("stars.vot.columns.yaml:2: subsets[0].where: no column or subset"), info.err());
    }

    @Test
    void convertTakesTheRowsThatAConditionPicks() throws IOException {
        Path out = folder.resolve("x.csv");
        CommandLine convert = CommandLine.run("convert", table(), out, "--where", "plx > 0 or kind == \"RR\"");
        assertEquals(out + ": 2 of 3 rows", convert.outLines().get(0));
        assertEquals(2, TableFiles.read(out, Progress.NONE).rowCount());
    }

    @Test
    void conversionThatFailsLeavesTheFileThatWasThere() throws IOException {
        Path out = Files.writeString(folder.resolve("x.csv"), "precious");
        Path in = table();
        for (Object[] wrong : new Object[][] {
            {"convert", in, out, "--where", "plxx > 0"}, {"convert", in, out, "--where", "plx >"},
                    {"convert", in, out, "--where", "plx"},
            {"convert", folder.resolve("none.vot"), out}, {"convert", in, in},
            {"convert", in, folder.resolve("x.doc")}}) {
            CommandLine convert = CommandLine.run(wrong);
            assertEquals(Program.WRONG_INPUT, convert.status(), convert.err());
            assertEquals(1, convert.errLines().size(), convert.err());
            assertEquals("", convert.out());
        }
        assertEquals("precious", Files.readString(out));
        assertEquals(TABLE, Files.readString(in));
        assertFalse(Files.exists(folder.resolve("x.doc")));
    }

    @Test
    void misspeltColumnOfAConditionGetsTheNearestName() throws IOException {
        Path in = table();
        assertEquals("astrarium: " + in + ": --where: no column \"plxx\" (did you mean \"plx\"?)"
                + System.lineSeparator(),
                CommandLine.run("convert", in, folder.resolve("x.csv"), "--where", "plxx > 0").err());
    }

    private Path table() throws IOException {
        return Files.writeString(folder.resolve("stars.vot"), TABLE);
    }
}

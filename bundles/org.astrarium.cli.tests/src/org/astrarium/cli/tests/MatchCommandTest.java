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
import java.util.ArrayList;
import java.util.List;
import org.astrarium.cli.Program;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Table;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.io.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchCommandTest {
    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path first() throws IOException {
        return write("a.csv", "id,ra,dec\n1,10,20\n2,359.9999,0\n3,50,-89.9999\n4,,\n");
    }

    private Path second() throws IOException {
        return write("b.csv", "id,RAJ2000,DEJ2000,mag\n1,0.0001,0,5.5\n7,230,-89.9999,6.5\n2,10.00005,20,7.5\n"
                + "5,10.00002,20,8.5\n");
    }

    @Test
    void joinsByPositionAcrossTheSeamAndThePole() throws IOException {
        Path out = folder.resolve("out.vot");
        CommandLine match = CommandLine.run("match", first(), second(), "--out", out);
        assertEquals(List.of(out + ": 3 rows, 3 of 4 rows of " + folder.resolve("a.csv") + " matched"),
                match.outLines());
        Table table = TableFiles.read(out, Progress.NONE);
        assertEquals(List.of("id_1", "ra", "dec", "id_2", "RAJ2000", "DEJ2000", "mag", "separation"),
                table.columnNames());
        assertEquals("5 1 7", table.column("id_2").text(0) + " " + table.column("id_2").text(1) + " "
                + table.column("id_2").text(2));
        assertEquals(0.72, table.numbers("separation").number(1), 1e-9);
        assertEquals("arcsec", table.column("separation").info().unit());
    }

    @ParameterizedTest
    @CsvSource({"--all, matched, 4", "--best, all, 4", "--symmetric, unmatched, 1", "--all, all, 5"})
    void everyWayOfJoining(String which, String join, int rows) throws IOException {
        Path out = folder.resolve("out.vot");
        CommandLine match = CommandLine.run("match", first(), second(), "--out", out, which, "--join", join, "--ra",
                "ra=RAJ2000", "--dec", "dec=DEJ2000", "--radius", "0.8");
        assertEquals("", match.err());
        assertEquals(rows, TableFiles.read(out, Progress.NONE).rowCount());
    }

    @Test
    void tellsWhatIsLostOnTheWay() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.xml"), """
                <VOTABLE version="1.4"><RESOURCE><TABLE><FIELD name="id" datatype="long"/>
                <FIELD name="x" datatype="double"/><DATA><TABLEDATA><TR><TD>1</TD><TD>1,5</TD></TR></TABLEDATA></DATA>
                </TABLE></RESOURCE></VOTABLE>""");
        Path out = folder.resolve("out.csv");
        CommandLine match = CommandLine.run("match", odd, first(), "--out", out, "--id", "id");
        assertEquals("astrarium: " + odd + ": warning: column x: 1 cell is no double and taken as blank, the first in "
                + "row 1: \"1,5\"", match.err().lines().findFirst().orElse(""));
        CommandLine sky = CommandLine.run("match", first(), second(), "--out", out);
        assertEquals("astrarium: " + out + ": warning: CSV cannot hold units, UCDs, descriptions: lost for 1 column "
                + "(separation)", sky.err().strip());
    }

    @Test
    void joinsByIdentifierAndSaysInTheProjectWhereTheTableIsFrom() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        new Dataset("t", "", "", false, List.of()).write(folder);
        Path out = folder.resolve("data/both.csv");
        CommandLine match = CommandLine.run("match", first(), second(), "--out", out, "--id", "id");
        assertEquals(Program.DONE, match.status(), match.err());
        assertEquals("1,10,20,1,1.0E-4,0,5.5", Files.readAllLines(out).get(1).replaceAll("\\.0(?=,)", ""));
        assertEquals("cross-match of a.csv with b.csv: best by identifier",
                Dataset.read(folder).file("data/both.csv").orElseThrow().from());
        assertEquals(2, Dataset.read(folder).file("data/both.csv").orElseThrow().rows());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--radius 0 | astrarium: --radius: 0.0 is no radius in arcseconds",
        "--radius x | astrarium: invalid value for option '--radius'",
        "--id nothing | astrarium: --id: no column \"nothing\"",
        "--id id --radius 3 | astrarium: --id: matches by identifier, not by position",
        "--ra ra=RAJ200 | astrarium: --ra: second table: no column \"RAJ200\" (did you mean \"RAJ2000\"?)",
        "--ra =x | astrarium: --ra: \"=x\" does not name two columns",
        "--epochs 2016=J2000 | astrarium: --epochs: \"J2000\" is no year",
        "--epochs 2016=2000 | astrarium: --epochs: neither table has the columns pmra and pmdec",
        "--join left | astrarium: --join: \"left\" is no kind of join",
        "--best --all | astrarium: error: --best, --all"})
    void whatIsWrongIsOneLine(String options, String expected) throws IOException {
        Path out = folder.resolve("out.csv");
        List<Object> words = new ArrayList<>(List.of("match", first(), second(), "--out", out));
        words.addAll(List.of(options.split(" ")));
        CommandLine match = CommandLine.run(words.toArray());
        assertEquals(Program.WRONG_INPUT, match.status(), match.err());
        assertEquals(1, match.errLines().size());
        assertTrue(match.err().startsWith(expected), match.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        Path out = folder.resolve("out.csv");
        assertTrue(CommandLine.run("match", first(), folder.resolve("c.csv"), "--out", out).err()
                .startsWith("astrarium: " + folder.resolve("c.csv") + ": no such file"));
        CommandLine same = CommandLine.run("match", first(), second(), "--out", folder.resolve("a.csv"));
        assertTrue(same.err().contains("is the file that is read"), same.err());
    }
}

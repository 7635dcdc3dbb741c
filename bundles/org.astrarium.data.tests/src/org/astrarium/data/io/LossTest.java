/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.ByteColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LossTest {
    private static List<String> lines(String file, Parameter parameter, Column... columns) {
        Table table = new Table("", parameter == null ? List.of() : List.of(parameter), Arrays.asList(columns));
        return TableFiles.losses(table, Path.of(file)).stream().map(Loss::text).toList();
    }

    private static Column number(String name) {
        return new DoubleColumn(ColumnInfo.of(name, "mas", "pos.parallax", "Parallax"), new double[] {1, 2});
    }

    private static Column texts(String name, String... texts) {
        return StringColumn.of(ColumnInfo.named(name), Arrays.asList(texts));
    }

    @Test
    void csvLosesAllButNamesAndValues() {
        assertEquals(List.of("CSV cannot hold units, UCDs, descriptions: lost for 5 columns (a, b, c and 2 more)"),
                lines("t.csv", null, number("a"), number("b"), number("c"), number("d"), number("e")));
        assertEquals(List.of("CSV cannot hold its 1 parameter: lost",
                "CSV cannot hold arrays: they become text for 1 column (pair)",
                "CSV cannot hold texts that look like numbers or truth values: read back as such for 1 column (name)",
                "CSV cannot hold names that are numbers or have blanks around them: read back otherwise for 1 column"
                        + " (2)"),
                lines("t.csv.gz", Parameter.of("p", "1"),
                        new ArrayColumn(ColumnInfo.named("pair"), int.class, new int[] {2},
                                new Object[] {new int[] {1, 2}, new int[] {3, 4}}),
                        texts("name", "12", "-4"), texts("2", "a", "12")));
    }

    /** Identifiers of 64 bits are exact in every format that is written. */
    @Test
    void nothingIsToldWhereNothingIsLost() {
        Column id = new LongColumn(ColumnInfo.named("source_id"), new long[] {1, (1L << 53) + 1}, Blanks.NONE);
        for (String extension : TableFiles.writableExtensions()) {
            assertEquals(List.of(), lines("t" + extension, null, id, texts("name", "a", null)), extension);
        }
        assertEquals(List.of(), lines("t.vot", Parameter.of("p", "1"), number("a")));
        assertEquals(List.of(), lines("no-format", Parameter.of("p", "1"), number("a")));
    }

    @Test
    void fitsIsAsciiAndHasBlanksOnlyWhereANumberIsFree() {
        assertEquals(List.of("FITS cannot hold characters other than the printable ones of ASCII: they become question"
                + " marks for 1 column (star)"), lines("t.fits", null, texts("star", "\u03b4 Cep")));
        byte[] all = new byte[257];
        IntStream.range(0, 256).forEach(i -> all[i] = (byte) i);
        BitSet last = new BitSet();
        last.set(256);
        assertEquals(List.of("FITS cannot hold signed bytes: they become short for 1 column (b)",
                "FITS cannot hold blanks where every whole number of the type is taken: they become values for 1 column"
                        + " (b)"),
                lines("t.fits", null, new ByteColumn(ColumnInfo.named("b"), all, Blanks.of(last))));
    }

    @Test
    void parametersLoseWhatHasNoPlace() {
        Parameter epoch = new Parameter("epoch", "2015.5", "yr", "", "");
        assertEquals(List.of("ECSV cannot hold units, UCDs and descriptions of parameters: lost"),
                lines("t.ecsv", epoch, number("a")));
        for (String extension : List.of(".vot", ".xml.gz", ".fits", ".parquet")) {
            assertEquals(List.of(), lines("t" + extension, epoch, number("a")), extension);
            assertEquals(1, lines("t" + extension, Parameter.of("query", "SELECT\n*"), number("a")).size(), extension);
        }
    }

    @Test
    void parametersOfOneNameAreKeptOnceInEcsv(@TempDir Path folder) {
        Path file = folder.resolve("t.ecsv");
        Table table = new Table("stars", List.of(Parameter.of("HISTORY", "first"), Parameter.of("HISTORY", "second"),
                Parameter.of("name", "other")), List.of(number("a")));
        assertEquals(1, TableFiles.losses(table, file).size());
        TableFiles.write(table, file, Progress.NONE);
        Table back = TableFiles.read(file, Progress.NONE);
        assertEquals("stars", back.name());
        assertEquals(List.of(Parameter.of("HISTORY", "first")), back.parameters());
        Path votable = folder.resolve("t.vot");
        TableFiles.write(table, votable, Progress.NONE);
        assertEquals(table.parameters(), TableFiles.read(votable, Progress.NONE).parameters());
    }
}

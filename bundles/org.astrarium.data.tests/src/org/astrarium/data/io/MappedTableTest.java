/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ac.starlink.table.StarTable;

/** Tables larger than the heap are read, in processes of their own whose heap is small, and leave nothing behind. */
class MappedTableTest {
    private static final int ROWS = 400_000;
    private static final int DOUBLES = 12;
    private static final int PATIENCE = 120;

    @TempDir
    private Path folder;

    private static double value(int row, int column) {
        return (row * 31L + column * 17L) % 1009 / 1009.0;
    }

    /** 44 MB of rows: a long, twelve doubles and a word of four letters. */
    private Path fits() throws IOException {
        Path file = folder.resolve("large.fits");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file),
                1 << 16))) {
            header(out, List.of("SIMPLE  = T", "BITPIX  = 8", "NAXIS   = 0", "EXTEND  = T"));
            List<String> cards = new ArrayList<>(List.of("XTENSION= 'BINTABLE'", "BITPIX  = 8", "NAXIS   = 2",
                    "NAXIS1  = " + (12 + 8 * DOUBLES), "NAXIS2  = " + ROWS, "PCOUNT  = 0", "GCOUNT  = 1",
                    "TFIELDS = " + (DOUBLES + 2), "TTYPE1  = 'id'", "TFORM1  = 'K'"));
            for (int i = 0; i < DOUBLES; i++) {
                cards.add(String.format(Locale.ROOT, "%-8s= 'd%d'", "TTYPE" + (i + 2), i));
                cards.add(String.format(Locale.ROOT, "%-8s= 'D'", "TFORM" + (i + 2)));
            }
            cards.add("TTYPE14 = 'word'");
            cards.add("TFORM14 = '4A'");
            header(out, cards);
            for (int row = 0; row < ROWS; row++) {
                out.writeLong(row);
                for (int i = 0; i < DOUBLES; i++) {
                    out.writeDouble(value(row, i));
                }
                out.writeBytes("w" + row % 10 + "  ");
            }
            int bytes = ROWS * (12 + 8 * DOUBLES);
            out.write(new byte[(2880 - bytes % 2880) % 2880]);
        }
        return file;
    }

    private static void header(OutputStream out, List<String> cards) throws IOException {
        StringBuilder text = new StringBuilder();
        cards.forEach(card -> text.append(String.format(Locale.ROOT, "%-80s", card)));
        text.append(String.format(Locale.ROOT, "%-80s", "END"));
        text.append(" ".repeat((2880 - text.length() % 2880) % 2880));
        out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private Path votable() throws IOException {
        Path file = folder.resolve("large.vot.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
            {
                def.setLevel(1);
            }
        }) {
            StringBuilder text = new StringBuilder("<VOTABLE version='1.4'><RESOURCE><TABLE>"
                    + "<FIELD name='id' datatype='long'/>");
            for (int i = 0; i < DOUBLES; i++) {
                text.append("<FIELD name='d" + i + "' datatype='double'/>");
            }
            text.append("<FIELD name='word' datatype='char' arraysize='*'/><DATA><TABLEDATA>\n");
            for (int row = 0; row < ROWS; row++) {
                text.append("<TR><TD>").append(row).append("</TD>");
                for (int i = 0; i < DOUBLES; i++) {
                    text.append("<TD>").append(value(row, i)).append("</TD>");
                }
                text.append("<TD>w").append(row % 10).append("</TD></TR>\n");
                out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
                text.setLength(0);
            }
            out.write("</TABLEDATA></DATA></TABLE></RESOURCE></VOTABLE>\n".getBytes(StandardCharsets.US_ASCII));
        }
        return file;
    }

    private static List<String> expected() {
        List<String> lines = new ArrayList<>(List.of("true true"));
        double[] sums = new double[DOUBLES + 1];
        int selected = 0;
        for (int row = 0; row < ROWS; row++) {
            sums[0] += row;
            for (int i = 0; i < DOUBLES; i++) {
                sums[i + 1] += value(row, i);
            }
            selected += value(row, 3) > 0.5 && row % 2 == 0 && row % 10 == 6 ? 1 : 0;
        }
        lines.add("id " + sums[0]);
        for (int i = 0; i < DOUBLES; i++) {
            lines.add("d" + i + " " + sums[i + 1]);
        }
        lines.add("word " + 2.0 * ROWS);
        lines.add(Integer.toString(selected));
        return lines;
    }

    /** Where the classes lie that the program needs, whatever loaded them here. */
    private static String classPath() throws URISyntaxException {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> of : List.of(LargeTable.class, TableFiles.class, Table.class, StarTable.class)) {
            places.add(Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private List<String> read(Path file) throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + temporary, "-cp", classPath(),
                LargeTable.class.getName(), file.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile()).start();
        assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "it does not end");
        List<String> lines = Files.readAllLines(folder.resolve("out"));
        assertEquals(0, process.exitValue(), () -> String.join("\n", lines));
        try (var left = Files.list(temporary)) {
            assertEquals(List.of(), left.filter(path -> !path.getFileName().toString().startsWith("hsperf")).toList());
        }
        return lines;
    }

    @Test
    void aFitsTableLargerThanTheHeap() throws Exception {
        assertEquals(expected(), read(fits()));
    }

    /** Spectra of sixteen values, every tenth row without one. */
    @Test
    void arraysLargerThanTheHeap() throws Exception {
        Path file = folder.resolve("arrays.vot");
        double sum = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write(("<VOTABLE version='1.4'><RESOURCE><TABLE><FIELD name='id' datatype='long'/>"
                    + "<FIELD name='flux' datatype='float' arraysize='*'/><DATA><TABLEDATA>\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int row = 0; row < ROWS; row++) {
                StringBuilder text = new StringBuilder("<TR><TD>").append(row).append("</TD><TD>");
                for (int i = 0; i < (row % 10 == 0 ? 0 : 16); i++) {
                    text.append((row + i) % 100).append(' ');
                    sum += (row + i) % 100;
                }
                out.write(text.append("</TD></TR>\n").toString().getBytes(StandardCharsets.US_ASCII));
            }
            out.write("</TABLEDATA></DATA></TABLE></RESOURCE></VOTABLE>\n".getBytes(StandardCharsets.US_ASCII));
        }
        assertEquals(List.of("true true", "id " + (ROWS - 1.0) * ROWS / 2, "flux " + sum), read(file));
    }

    @Test
    void aPackedVotableLargerThanTheHeap() throws Exception {
        assertEquals(expected(), read(votable()));
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams of VOTable 1.4 put together by hand from the standard's description, and documents that mean harm. */
class VotableTest {
    private static final String FIELDS = "<FIELD name='u' datatype='unsignedByte'/><FIELD name='s' datatype='short'><"
            + "VALUES null='-1'/></FIELD>"
            + "<FIELD name='l' datatype='long'/><FIELD name='d' datatype='double' arraysize='1'/><FIELD name='b' "
            + "datatype='boolean'/>"
            + "<FIELD name='t' datatype='char' arraysize='*'/><FIELD name='w' datatype='unicodeChar' arraysize='3'/>"
            + "<FIELD name='c' datatype='char'/><FIELD name='v' datatype='float' arraysize='2x*'/><FIELD name='i' "
            + "datatype='bit' arraysize='10'/>"
            + "<FIELD name='z' datatype='floatComplex'/>";

    @TempDir
    private Path folder;

    private Table read(String text) throws Exception {
        return TableFiles.read(Files.writeString(folder.resolve("t.vot"), text), Progress.NONE);
    }

    private static String document(String fields, String data) {
        return "<?xml version='1.0'?><vot:VOTABLE version='1.3' xmlns:vot='http://www.ivoa.net/xml/VOTable/v1.3'><"
                + "vot:RESOURCE><vot:TABLE name='n'>"
                + fields.replace("<FIELD", "<vot:FIELD").replace("</FIELD", "</vot:FIELD").replace("<VALUES",
                        "<vot:VALUES")
                + "<vot:DATA>" + data + "</vot:DATA></vot:TABLE></vot:RESOURCE></vot:VOTABLE>";
    }

    private static String stream(String kind, byte[] bytes) {
        return "<vot:" + kind + "><vot:STREAM encoding='base64'>\n" + Base64.getMimeEncoder().encodeToString(bytes)
                + "\n</vot:STREAM></vot:" + kind + ">";
    }

    private static void row(DataOutputStream out, int u, int s, long l, double d, char b, String t) throws Exception {
        out.writeByte(u);
        out.writeShort(s);
        out.writeLong(l);
        out.writeDouble(d);
        out.writeByte(b);
        out.writeInt(t.length());
        out.writeBytes(t);
        out.writeChars("\u03b1b\0");
        out.writeByte('q');
        out.writeInt(4); // of all its elements
        for (int i = 0; i < 4; i++) {
            out.writeFloat(i);
        }
        out.writeShort(0b1010_0000_0100_0000);
        out.writeFloat(1);
        out.writeFloat(-1);
    }

    @Test
    void everyTypeOfABinaryStreamIsRead() throws Exception {
        for (String kind : List.of("BINARY", "BINARY2")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(kind.equals("BINARY2") ? new byte[2] : new byte[0]);
            row(out, 200, -5, 9007199254740993L, 0.1, 'T', "DCEP ");
            out.write(kind.equals("BINARY2") ? new byte[] {0b0010_1000, 0} : new byte[0]);
            row(out, 255, -1, 7, Double.NaN, '?', "");
            Table table = read(document(FIELDS, stream(kind, bytes.toByteArray())));
            assertEquals(2, table.rowCount(), kind);
            assertEquals(Arrays.asList((short) 200, (short) -5, 9007199254740993L, 0.1, true, "DCEP", "\u03b1b", "q"),
                    table.columns().subList(0, 8).stream().map(c -> c.value(0)).toList());
            assertEquals("(0.0, 1.0, 2.0, 3.0)", table.column("v").text(0));
            assertEquals("(true, false, true, false, false, false, false, false, false, true)",
                    table.column("i").text(0));
            assertEquals("(1.0, -1.0)", table.column("z").text(0));
            assertEquals("255", table.column("u").text(1));
            assertTrue(table.column("s").isBlank(1), "the value that stands for a blank");
            assertEquals(kind.equals("BINARY2"), table.column("l").isBlank(1), "the flag of a blank");
            assertTrue(table.column("d").isBlank(1) && table.column("b").isBlank(1) && table.column("t").isBlank(1));
            assertEquals("n", table.name());
        }
    }

    @Test
    void aFitsStreamIsRead() throws Exception {
        Path fits = folder.resolve("a.fits");
        Table stars = Samples.mixed(30, 5);
        TableFiles.write(new Table("", List.of(), stars.columns().subList(0, 2)), fits, Progress.NONE);
        String fields = "<FIELD name='id' datatype='long'/><FIELD name='plx' datatype='double' unit='mas'/>";
        Table table = read(document(fields, stream("FITS", Files.readAllBytes(fits))));
        assertEquals(30, table.rowCount());
        assertEquals(stars.column("source_id").text(29), table.column("id").text(29));
        assertEquals("mas", table.column("plx").info().unit());
    }

    @Test
    void aTableWithoutDataHasNoRows() throws Exception {
        String text = "<VOTABLE><RESOURCE><TABLE><FIELD name='a' datatype='int'/></TABLE></RESOURCE></VOTABLE>";
        assertEquals(0, read(text).rowCount());
    }

    @Test
    void streamsThatEndTooSoonAreNoticed() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (int i = 0; i < 3; i++) {
            row(out, i, i, i, i, 'T', "some longer text " + i);
        }
        int row = bytes.size() / 3;
        for (int cut = 1; cut < bytes.size(); cut++) {
            if (cut % row == 0) {
                assertEquals(cut / row,
                        read(document(FIELDS, stream("BINARY", Arrays.copyOf(bytes.toByteArray(), cut)))).rowCount());
                continue;
            }
            Files.writeString(folder.resolve("c.vot"),
                    document(FIELDS, stream("BINARY", Arrays.copyOf(bytes.toByteArray(), cut))));
            TableFilesTest.refused(folder.resolve("c.vot"), "its stream ends within row " + (cut / row + 1));
        }
        Files.writeString(folder.resolve("d.vot"),
                document(FIELDS, stream("BINARY", bytes.toByteArray())).replace("name='n'", "name='n' nrows='4'"));
        TableFilesTest.refused(folder.resolve("d.vot"), "it declares 4 rows and holds 3");
    }

    @Test
    void documentsThatMeanHarmAreRefused() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "42");
        String data = "<TABLE><FIELD name='a' datatype='int'/><DATA><TABLEDATA><TR><TD>&x;</TD></TR></TABLEDATA><"
                + "/DATA></TABLE>";
        refused("<!DOCTYPE VOTABLE [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><VOTABLE><RESOURCE>" + data
                + "</RESOURCE></VOTABLE>", "external XML entities");
        refused("<!DOCTYPE VOTABLE [<!ENTITY y 'aaaaaaaaaa'><!ENTITY x '&y;&y;&y;&y;&y;&y;&y;&y;'>]><VOTABLE><"
                + "RESOURCE>" + data + "</RESOURCE></VOTABLE>",
                "declares XML entities");
        refused("<!DOCTYPE VOTABLE [<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;]><VOTABLE><RESOURCE>" + data
                + "</RESOURCE></VOTABLE>", "entities");
        String href = "<TABLE><FIELD name='a' datatype='int'/><DATA><BINARY><STREAM href='" + secret.toUri()
                + "'/></BINARY></DATA></TABLE>";
        refused("<VOTABLE><RESOURCE>" + href + "</RESOURCE></VOTABLE>", "its data lie in another place");
    }

    @Test
    void theDtdOfOldDocumentsIsNotFetched() throws Exception {
        String text = "<!DOCTYPE VOTABLE SYSTEM 'http://127.0.0.1:9/VOTable.dtd'><VOTABLE version='1.0'><RESOURCE><"
                + "TABLE><FIELD name='a' datatype='int'/>"
                + "<DATA><TABLEDATA><TR><TD>5</TD></TR></TABLEDATA></DATA></TABLE></RESOURCE></VOTABLE>";
        assertEquals("5", read(text).column("a").text(0));
    }

    @Test
    void cellsThatLieAboutTheirSizeTakeNoMemory() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeInt(200_000_000);
        Files.writeString(folder.resolve("s.vot"),
                document("<FIELD name='t' datatype='char' arraysize='*'/>", stream("BINARY", bytes.toByteArray())));
        TableFilesTest.refused(folder.resolve("s.vot"), "its stream ends within row 1");
        Files.writeString(folder.resolve("a.vot"),
                document("<FIELD name='t' datatype='double' arraysize='99999x99999x99999'/>",
                stream("BINARY", new byte[8])));
        TableFilesTest.refused(folder.resolve("a.vot"), "a.vot");
    }

    private void refused(String text, String words) throws Exception {
        Files.writeString(folder.resolve("h.vot"), text);
        TableFilesTest.refused(folder.resolve("h.vot"), words);
    }

    @Test
    void cellsThatAreNoNumbersAreToldAndBlank() throws Exception {
        Path file = Files.writeString(folder.resolve("odd.vot"), "<VOTABLE><RESOURCE><TABLE>"
                + "<FIELD name='n' datatype='short'><VALUES null='-99'/></FIELD><FIELD name='x' datatype='double'/>"
                + "<FIELD name='t' datatype='char' arraysize='*'/><DATA><TABLEDATA>"
                + "<TR><TD>1</TD><TD>NaN</TD><TD>one</TD></TR><TR><TD>-99</TD><TD/><TD/></TR>"
                + "<TR><TD>70000</TD><TD>1,5</TD><TD>1,5</TD></TR><TR><TD>2</TD><TD>n/a\n</TD><TD>x</TD></TR>"
                + "</TABLEDATA></DATA></TABLE></RESOURCE></VOTABLE>");
        List<String> warnings = new ArrayList<>();
        Table table = TableFiles.read(file, Progress.NONE, warnings::add);
        assertEquals(List.of(
                "column n: 1 cell is no short and taken as blank, the first in row 3: \"70000\"",
                "column x: 2 cells are no double and taken as blank, the first in row 3: \"1,5\""), warnings);
        assertTrue(table.column("n").isBlank(2) && table.column("x").isBlank(3));
    }
}

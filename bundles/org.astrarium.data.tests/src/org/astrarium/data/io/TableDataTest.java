/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ac.starlink.votable.TableElement;
import uk.ac.starlink.votable.VOElementFactory;
import uk.ac.starlink.votable.VOStarTable;

/**
 * Rows of TABLEDATA that are read from their bytes give what the XML parser and STIL make of them: the same document is
 * read twice, once with an encoding in which everything goes to the parser.
 */
class TableDataTest {
    private static final String FIELDS = "<FIELD name='d' datatype='double'/><FIELD name='f' datatype='float'/>"
            + "<FIELD name='l' datatype='long'/><FIELD name='i' datatype='int'><VALUES null='-99'/></FIELD>"
            + "<FIELD name='s' datatype='short'/><FIELD name='u' datatype='unsignedByte'/>"
            + "<FIELD name='b' datatype='boolean'/><FIELD name='t' datatype='char' arraysize='*'/>"
            + "<FIELD name='w' datatype='unicodeChar' arraysize='5'/>";
    private static final String[] NUMBERS = {"0", "-0.0", "1", "1.5", "-2.25e-3", "3.4028236e38", "1e-45",
            "12345678901234567",
        "0.1", "NaN", "+Inf", "-Inf", "Infinity", " 7 ", "7 ", "\n7", "", "1e400", "x", "1d", "0x1F",
        "99999999999999999999999"};
    private static final String[] WHOLES = {"0", "-1", "-99", "255", "256", "-129", "32767", "32768", "-32768",
            "2147483647",
        "2147483648", "9007199254740993", "-9223372036854775808", "9223372036854775808", "0x1f", "+5", " 4 ", "",
        "1.5", "007"};
    private static final String[] TRUTHS = {"T", "F", "t", "f", "1", "0", "true", "false", "FALSE", "tRuE",
        "trUE", "fals", "falsey", "True ", "no", "null", "00", "?", "", " ", "x"};
    private static final String[] TEXTS = {"", "a", "Gaia DR2 1", " lead", "trail ", "a&amp;b", "&lt;&#65;",
            "<![CDATA[<TR>]]>",
        "tab\there", "line\nbreak", "line\r\nbreak", "a>b", "<!-- x -->y"};

    @TempDir
    private Path folder;

    private static String pick(SplittableRandom random, String... of) {
        return of[random.nextInt(of.length)];
    }

    /** Mostly plain values, now and then one of the odd ones. */
    private static String cell(SplittableRandom random, String plain, String... odd) {
        String value = random.nextInt(12) == 0 ? pick(random, odd) : plain;
        return value.isEmpty() ? pick(random, "<TD/>", "<TD></TD>")
                : (random.nextInt(200) == 0 ? "<TD ID='x" + random.nextLong(Long.MAX_VALUE) + "'>" : "<TD>") + value
                + "</TD>";
    }

    private static String row(SplittableRandom random) {
        List<String> cells = new ArrayList<>();
        cells.add(cell(random, Double.toString((random.nextDouble() - 0.5) * 360), NUMBERS));
        cells.add(cell(random, Float.toString((float) random.nextDouble() * 20), NUMBERS));
        cells.add(cell(random, Long.toString(random.nextLong()), WHOLES));
        cells.add(cell(random, Integer.toString(random.nextInt()), WHOLES));
        cells.add(cell(random, Integer.toString((short) random.nextInt()), WHOLES));
        cells.add(cell(random, Integer.toString(random.nextInt(256)), WHOLES));
        cells.add(cell(random, pick(random, "T", "F", "true", "false", ""), TRUTHS));
        cells.add(cell(random, "star " + random.nextInt(50), TEXTS));
        cells.add(cell(random, "abcde", TEXTS));
        return "<TR>" + String.join(pick(random, "", "\n  "), cells) + "</TR>" + pick(random, "\n", "", "\r\n",
                random.nextInt(300) == 0 ? "<!-- <TR> -->" : "\n");
    }

    private static String document(String rows) {
        return "<VOTABLE version='1.4'><RESOURCE><TABLE name='n'>" + FIELDS + "<DATA><TABLEDATA>\n" + rows
                + "</TABLEDATA></DATA></TABLE></RESOURCE></VOTABLE>\n";
    }

    private Table read(String encoding, String document) throws Exception {
        return TableFiles.read(Files.write(folder.resolve("t.vot"), ("<?xml version='1.0' encoding='" + encoding + "'?>"
                + document).getBytes(StandardCharsets.US_ASCII)), Progress.NONE);
    }

    private void same(String document) throws Exception {
        Table fast = read("UTF-8", document);
        Table slow = read("ISO-8859-1", document);
        assertEquals(slow.columnNames(), fast.columnNames());
        assertEquals(slow.rowCount(), fast.rowCount());
        for (int c = 0; c < slow.columns().size(); c++) {
            Column expected = slow.columns().get(c);
            Column found = fast.columns().get(c);
            assertEquals(expected.type(), found.type());
            for (int row = 0; row < slow.rowCount(); row++) {
                assertEquals(expected.value(row), found.value(row), expected.name() + ", row " + row);
                if (expected instanceof NumberColumn numbers && !numbers.isInteger()) {
                    assertEquals(Double.doubleToLongBits(numbers.number(row)),
                            Double.doubleToLongBits(((NumberColumn) found).number(row)), expected.name() + ", row "
                            + row);
                }
            }
        }
    }

    @Test
    void plainAndOddRowsInTurn() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < 400; i++) {
                rows.append(row(random));
            }
            same(document(rows.toString()));
        }
    }

    /** Whoever writes truths as words and blanks as empty cells need not wait for the XML parser. */
    @Test
    void wordsAndEmptyCellsNeedNoParser() throws Exception {
        TableElement table = (TableElement) new VOElementFactory().makeVOElement(new ByteArrayInputStream(
                document("").getBytes(StandardCharsets.US_ASCII)), null).getElementsByTagName("TABLE").item(0);
        RowCollector collector = new RowCollector(Progress.NONE);
        collector.acceptMetadata(new VOStarTable(table));
        TableDataRows rows = new TableDataRows(table.getFields(), collector);
        byte[] text =
                ("<TR><TD>1.5</TD><TD></TD><TD>7</TD><TD></TD><TD>3</TD><TD>4</TD><TD>false</TD><TD>a</TD><TD>b</TD></TR>\n"
                + "<TR><TD></TD><TD>2</TD><TD></TD><TD>5</TD><TD></TD><TD></TD><TD>TRUE</TD><TD></TD><TD></TD></TR>\n"
                + "<TR><TD/><TD/><TD/><TD/><TD/><TD/><TD/><TD/><TD/></TR>").getBytes(StandardCharsets.US_ASCII);
        assertEquals(text.length, rows.take(text, 0, text.length));
        assertEquals(0, rows.others());
        assertEquals(3, collector.count());
        Column truths = collector.table(List.of()).column("b");
        assertEquals(Boolean.FALSE, truths.value(0));
        assertEquals(Boolean.TRUE, truths.value(1));
        assertNull(truths.value(2));
    }

    @Test
    void rowsOfAnotherLengthThanTheFields() throws Exception {
        same(document("<TR><TD>1</TD></TR><TR></TR><TR/>" + row(new SplittableRandom(1))));
        String row = "<TR><TD>1</TD><TD>2</TD><TD>3</TD><TD>4</TD><TD>5</TD><TD>6</TD><TD>T</TD><TD>a</TD><TD>b</TD>";
        same(document(row + "</TR>" + row + "</TR>"));
    }

    @Test
    void rowsLongerThanAnyBuffer() throws Exception {
        String text = "x".repeat(300_000);
        String row = "<TR><TD>1</TD><TD>2</TD><TD>3</TD><TD>4</TD><TD>5</TD><TD>6</TD><TD>T</TD><TD>" + text
                + "</TD><TD>b</TD></TR>";
        same(document(row + row));
    }

    @Test
    void emptyTablesAndTablesBehindTheFirst() throws Exception {
        same(document(""));
        String first = document(row(new SplittableRandom(2)));
        same(first.replace("</RESOURCE>",
                "<TABLE name='o'><FIELD name='z' datatype='int'/><DATA><TABLEDATA><TR><TD>1</TD></TR>"
                + "</TABLEDATA></DATA></TABLE></RESOURCE>"));
        same(first.replace("<TABLE name",
                "<!-- <TABLEDATA> --><DESCRIPTION>a &lt;TABLEDATA> <![CDATA[<TABLEDATA><TR>]]></DESCRIPTION>"
                + "<TABLE name"));
    }

    @Test
    void brokenDocumentsAreToldAtTheSameLine() throws Exception {
        StringBuilder rows = new StringBuilder();
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2000; i++) {
            rows.append(row(random));
        }
        String whole = document(rows.toString());
        int damaged = 0;
        for (int i = 0; i < 300; i++) {
            int at = 600 + random.nextInt(whole.length() - 700);
            String broken = switch (i % 4) {
                case 0 -> whole.substring(0, at);
                case 1 -> whole.substring(0, at) + "<" + whole.substring(at);
                case 2 -> whole.substring(0, at) + "\u0001" + whole.substring(at);
                default -> whole.substring(0, at) + "</TD>" + whole.substring(at + 3);
            };
            String message = message("ISO-8859-1", broken);
            assertEquals(message, message("UTF-8", broken), "at " + at);
            damaged += message.endsWith("rows") ? 0 : 1;
        }
        assertTrue(damaged > 200, "only " + damaged + " were told to be broken");
    }

    private String message(String encoding, String document) throws Exception {
        try {
            return read(encoding, document).rowCount() + " rows";
        } catch (InputException e) {
            return e.problem().message();
        }
    }
}

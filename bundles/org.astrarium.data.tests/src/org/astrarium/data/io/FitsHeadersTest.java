/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headers written out card by card, as section 4 of the FITS standard has them. */
class FitsHeadersTest {
    private static final String[] PRIMARY = {"SIMPLE  =                    T", "BITPIX  =                    8",
        "NAXIS   =                    0"};

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private FitsHeadersTest part(int bytes, String... cards) {
        StringBuilder header = new StringBuilder();
        for (String card : cards) {
            header.append(String.format("%-80s", card));
        }
        header.append(String.format("%-80s", "END"));
        file.writeBytes(header.append(" ".repeat((2880 - header.length() % 2880) % 2880)).toString()
                .getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(new byte[bytes]);
        return this;
    }

    private List<FitsHeaders.Part> read() throws IOException {
        return FitsHeaders.read(new ByteArrayInputStream(file.toByteArray()));
    }

    private static String[] table(String rowBytes, String rows, String heap) {
        return new String[] {"XTENSION= 'BINTABLE'           / binary", "BITPIX  = 8", "NAXIS   = 2", "NAXIS1  = "
                + rowBytes,
            "NAXIS2  = " + rows + " / rows", "PCOUNT  = " + heap, "GCOUNT  = 1", "TFIELDS = 1", "TFORM1  = 'J'"};
    }

    @Test
    void partsAreListedWithTheirSizes() throws IOException {
        List<FitsHeaders.Part> parts = part(0, PRIMARY).part(2880, table("4", "10", "7")).part(5760,
                table("4", "1000", "0")).read();
        assertEquals(3, parts.size());
        assertFalse(parts.get(0).isTable());
        FitsHeaders.Part first = parts.get(1);
        assertEquals(new FitsHeaders.Part(1, "BINTABLE", 4, 10, 7, false, 2 * 2880, first.cards()), first);
        assertEquals("'J'", first.cards().get("TFORM1").strip());
        assertEquals(1000, parts.get(2).rows());
    }

    @Test
    void imagesAndVotablesInThePrimaryPartAreSteppedOver() throws IOException {
        part(2880, "SIMPLE  = T", "BITPIX  = 8", "NAXIS   = 1", "NAXIS1  = 100", "VOTMETA = T").part(2880,
                table("4", "1", "0"));
        assertTrue(read().get(0).votable());
        assertTrue(read().get(1).isTable());
        file.reset();
        part(80 * 2880, "SIMPLE  = T", "BITPIX  = -64", "NAXIS   = 2", "NAXIS1  = 160", "NAXIS2  = 180").part(2880,
                table("4", "1", "0"));
        assertEquals(2, read().size());
    }

    @Test
    void whatFollowsTheLastPartIsLeftAlone() throws IOException {
        part(0, PRIMARY).part(2880, table("4", "1", "0"));
        file.writeBytes("some other program's notes".getBytes(StandardCharsets.US_ASCII));
        assertEquals(2, read().size());
    }

    @Test
    void sizesAreNotBelievedBeforeTheBytesAreThere() {
        part(0, PRIMARY).part(2880, table("4", "1000000", "0"));
        assertTrue(assertThrows(Source.CutShortException.class, this::read).getMessage()
                .contains("declares 4000000 bytes of data and holds 2880"));
        for (String[] cards : new String[][] {table("9223372036854775807", "9", "0"), table("-4", "9", "0"),
                table("x", "9", "0"),
            table("4", "9", "9223372036854775807")}) {
            file.reset();
            part(0, PRIMARY).part(2880, cards);
            assertThrows(IOException.class, this::read);
        }
    }

    @Test
    void headersThatAreCutOffAreNoticed() {
        part(0, PRIMARY).part(2880, table("4", "1", "0"));
        byte[] whole = file.toByteArray();
        for (int cut : new int[] {0, 100, 2879, 2881 + 8, 2 * 2880 - 1}) {
            file.reset();
            file.write(whole, 0, cut);
            assertThrows(Source.CutShortException.class, this::read, "cut at " + cut);
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableFormatTest {
    private static void is(TableFormat format, String name, String start, Charset charset) {
        assertEquals(format, TableFormat.of(name, start.getBytes(charset)), name + ": " + start);
    }

    private static void is(TableFormat format, String name, String start) {
        is(format, name, start, StandardCharsets.UTF_8);
    }

    @Test
    void whatAFileBeginsWithDecides() {
        is(TableFormat.FITS, "a.csv", "SIMPLE  =                    T");
        is(TableFormat.VOTABLE, "a.csv", "<?xml version='1.0'?><VOTABLE>");
        is(TableFormat.VOTABLE, "a", "\uFEFF \n<VOTABLE>");
        is(TableFormat.VOTABLE, "a", "<?xml version='1.0' encoding='UTF-16'?>", StandardCharsets.UTF_16);
        is(TableFormat.ECSV, "a.csv", "# %ECSV 1.0\n");
        is(TableFormat.IPAC, "a.txt", "\\name = 'x'\n|a|\n");
        is(TableFormat.IPAC, "a.txt", "|  a |\n");
        is(TableFormat.MRT, "a.txt", "Title: Stars\n");
        is(TableFormat.FEATHER, "a", "FEA1");
        is(TableFormat.PARQUET, "a.csv", "PAR1");
        is(TableFormat.UNKNOWN, "a.csv", "a,b\0c");
    }

    @Test
    void theNameDecidesBetweenTexts() {
        is(TableFormat.CSV, "a.CSV", "a b\n");
        is(TableFormat.TSV, "a.tsv", "a,b\n");
        is(TableFormat.CSV, "a.txt", "a,b\n1,2\n");
        is(TableFormat.ASCII, "a.dat", "a b\n1 2,3\n");
        is(TableFormat.ASCII, "noextension", "1 2\n");
        is(TableFormat.UNKNOWN, "a.fits", "a,b\n");
        is(TableFormat.UNKNOWN, "a.vot", "a,b\n");
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The formats that are read, told apart by what a file begins with and, where that does not decide, by its name. */
enum TableFormat {
    VOTABLE, FITS, ECSV, CSV, TSV, IPAC, MRT, FEATHER, ASCII, PARQUET, UNKNOWN;

    /** How many bytes to look at. */
    static final int LOOK = 4096;

    /** The format of a file of that name that begins so. */
    static TableFormat of(String name, byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (text.startsWith("SIMPLE  =")) {
            return FITS;
        }
        if (text.startsWith("PAR1") || text.startsWith("FEA1") || text.startsWith("ARROW1")) {
            return text.startsWith("PAR1") ? PARQUET : FEATHER;
        }
        if (isXml(start)) {
            return VOTABLE;
        }
        if (text.indexOf('\0') >= 0) {
            return UNKNOWN;
        }
        if (text.startsWith("# %ECSV")) {
            return ECSV;
        }
        if (text.startsWith("\\") || text.startsWith("|")) {
            return IPAC;
        }
        if (text.startsWith("Title:")) {
            return MRT;
        }
        return switch (extension) {
            case "csv" -> CSV;
            case "tsv", "tab", "tst" -> TSV;
            case "fits", "fit", "vot", "votable", "xml", "ecsv", "parquet", "feather" -> UNKNOWN;
            default -> text.lines().findFirst().orElse("").contains(",") ? CSV : ASCII;
        };
    }

    private static boolean isXml(byte[] start) {
        boolean wide = start.length > 1 && ((start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff
                || (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe);
        String text = new String(start, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        String lead = text.startsWith("\uFEFF") ? text.substring(1).stripLeading() : text.stripLeading();
        return lead.startsWith("<");
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Table;
import uk.ac.starlink.fits.FitsTableWriter;
import uk.ac.starlink.votable.DataFormat;
import uk.ac.starlink.votable.UnifiedFitsTableWriter;
import uk.ac.starlink.votable.VOTableVersion;
import uk.ac.starlink.votable.VOTableWriter;

/** The formats that are written, each with the end of the file name that asks for it. */
enum TableWriter {
    VOTABLE(".vot", "VOTable"), VOTABLE_TEXT(".xml", "VOTable"), FITS(".fits", "FITS"), CSV(".csv", "CSV"),
    ECSV(".ecsv", "ECSV"), PARQUET(".parquet", "Parquet");

    private static final String PACKED = ".gz";

    private final String extension;
    private final String title;

    TableWriter(String extension, String title) {
        this.extension = extension;
        this.title = title;
    }

    /** The format's name. */
    String title() {
        return title;
    }

    /** The ends of names, packed and not; the most usual one first. */
    static List<String> extensions() {
        List<String> all = new ArrayList<>(List.of(VOTABLE.extension + PACKED));
        Arrays.stream(values()).forEach(format -> all.add(format.extension));
        Arrays.stream(values()).filter(format -> format != VOTABLE && format != PARQUET)
                .forEach(format -> all.add(format.extension + PACKED));
        return all;
    }

    static Optional<TableWriter> of(Path file) {
        String name = name(file);
        boolean packed = name.endsWith(PACKED);
        String bare = packed ? name.substring(0, name.length() - PACKED.length()) : name;
        return Arrays.stream(values()).filter(format -> bare.endsWith(format.extension))
                .filter(format -> !packed || format != PARQUET).findFirst();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    boolean needsPlugin() {
        return this == PARQUET;
    }

    /**
     * Writes the table.
     *
     * @param packed in a gzip file
     */
    void write(Table table, Path file, boolean packed, Progress progress) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            if (packed) {
                try (OutputStream gzip = new GZIPOutputStream(out, 1 << 16)) {
                    write(table, gzip, progress);
                }
            } else {
                write(table, out, progress);
            }
        }
    }

    /** True if a name asks for a gzip file. */
    static boolean isPacked(Path file) {
        return name(file).endsWith(PACKED);
    }

    private void write(Table table, OutputStream out, Progress progress) throws IOException {
        if (table.columns().isEmpty() && (this == CSV || this == ECSV || this == PARQUET)) {
            throw new IOException("a table in " + title + " must have a column");
        }
        switch (this) {
            case CSV -> CsvWriter.write(table, out, progress);
            case ECSV -> EcsvWriter.write(table, out, progress);
            case PARQUET -> ParquetFiles.write(table, out, progress);
            case FITS -> {
                UnifiedFitsTableWriter writer = new UnifiedFitsTableWriter();
                writer.setWriteDate(false); // the same table gives the same bytes
                writer.setVarArray(FitsTableWriter.VarArrayMode.TRUE);
                writer.writeStarTable(new StarView(table, progress), out);
            }
            default -> {
                VOTableWriter writer = new VOTableWriter(
                        this == VOTABLE_TEXT ? DataFormat.TABLEDATA : DataFormat.BINARY2, true, VOTableVersion.V14);
                writer.setWriteDate(false);
                writer.writeStarTable(new StarView(table, progress), out);
            }
        }
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Table;
import uk.ac.starlink.votable.DataFormat;
import uk.ac.starlink.votable.UnifiedFitsTableWriter;
import uk.ac.starlink.votable.VOTableVersion;
import uk.ac.starlink.votable.VOTableWriter;

/** The formats that are written, each with the end of the file name that asks for it. */
enum TableWriter {
    VOTABLE_PACKED(".vot.gz"), VOTABLE(".vot"), VOTABLE_TEXT(".xml"), FITS(".fits"), CSV(".csv"), ECSV(".ecsv");

    private final String extension;

    TableWriter(String extension) {
        this.extension = extension;
    }

    static List<String> extensions() {
        return Arrays.stream(values()).map(format -> format.extension).toList();
    }

    static Optional<TableWriter> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.extension)).findFirst();
    }

    void write(Table table, Path file, Progress progress) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            if (this == VOTABLE_PACKED) {
                try (OutputStream packed = new GZIPOutputStream(out, 1 << 16)) {
                    write(table, packed, progress);
                }
            } else {
                write(table, out, progress);
            }
        }
    }

    private void write(Table table, OutputStream out, Progress progress) throws IOException {
        switch (this) {
            case CSV -> CsvWriter.write(table, out, progress);
            case ECSV -> EcsvWriter.write(table, out, progress);
            case FITS -> {
                UnifiedFitsTableWriter writer = new UnifiedFitsTableWriter();
                writer.setWriteDate(false); // the same table gives the same bytes
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

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Table;
import uk.ac.starlink.parquet.ParquetStarTable;
import uk.ac.starlink.parquet.ParquetTableBuilder;
import uk.ac.starlink.parquet.ParquetTableWriter;
import uk.ac.starlink.parquet.ParquetUtil;
import uk.ac.starlink.table.RowSequence;
import uk.ac.starlink.table.StarTable;
import uk.ac.starlink.table.StoragePolicy;
import uk.ac.starlink.table.WrapperStarTable;
import uk.ac.starlink.util.BeanConfig;
import uk.ac.starlink.util.FileDataSource;
import uk.ac.starlink.util.LoadException;

/**
 * Reads and writes Parquet files through STIL, where the plugin with Parquet's library is there. Metadata stand in a
 * VOTable within the file (the VOParquet convention 1.0 of the IVOA), which is read here and not by STIL, whose parser
 * would fetch what a stranger's XML names.
 */
final class ParquetFiles {
    private static final String PLUGIN = "org.astrarium.parquet.feature";
    private static final String MAGIC = "PAR1";
    private static final int LOOK = 1024;
    /** Keys of other programs that describe the columns to themselves. */
    private static final Set<String> NOT_FOR_US = Set.of("ARROW:schema", "pandas", "createdBy");

    private ParquetFiles() {
    }

    /** One line for the user where the plugin is missing. */
    static void check(Path file) {
        try {
            ParquetUtil.getIO();
        } catch (IOException e) {
            throw new InputException(Problem.inFile(file.toString(), "Parquet files need the plugin " + PLUGIN,
                    "install it: astrarium plugin install " + PLUGIN), e);
        }
    }

    static Table read(Path file, Source source) throws IOException {
        if (source.isGzipped()) {
            throw new IOException("it is a Parquet file within a gzip file: unpack it first");
        }
        check(file);
        checkEnd(file);
        ParquetTableBuilder builder = new ParquetTableBuilder();
        // row group by row group: memory holds one besides the columns
        builder.setCacheCols(false);
        builder.setVOTableMetadata(false);
        try {
            return read(builder.makeStarTable(new FileDataSource(file.toFile()), false, StoragePolicy.PREFER_MEMORY),
                    source.progress());
        } catch (LinkageError e) {
            throw new IOException("it is packed in a way that cannot be unpacked here: " + e.getMessage(), e);
        }
    }

    /** What the file is stands at its end, so that one that is cut off is none. */
    private static void checkEnd(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[MAGIC.length()];
            in.seek(Math.max(0, in.length() - end.length));
            in.readFully(end);
            if (!new String(end, StandardCharsets.ISO_8859_1).equals(MAGIC) || in.length() < 3L * end.length) {
                throw new Source.CutShortException("its end is not that of a Parquet file", null);
            }
        }
    }

    private static Table read(StarTable star, Progress progress) throws IOException {
        RowCollector rows = new RowCollector(progress);
        rows.acceptMetadata(star);
        long count = star.getRowCount();
        long done = 0;
        try (RowSequence sequence = star.getRowSequence()) {
            while (sequence.next()) {
                rows.acceptRow(sequence.getRow());
                if (++done % LOOK == 0) {
                    progress.report(Math.min(1, (double) done / count), "reading");
                }
            }
        }
        if (done < count) {
            throw new Source.CutShortException("it declares " + count + " rows and holds " + done, null);
        }
        Table bare = rows.table(List.of());
        Table table = bare.describedBy(bare.name(),
                bare.parameters().stream().filter(p -> !NOT_FOR_US.contains(p.name())).toList());
        String votable = votable(star);
        return votable == null ? table : Described.by(table, votable.getBytes(StandardCharsets.UTF_8));
    }

    /** The VOTable within, null for none. */
    private static String votable(StarTable star) {
        StarTable base = star;
        while (base instanceof WrapperStarTable wrapper) {
            base = wrapper.getBaseTable();
        }
        return base instanceof ParquetStarTable parquet ? parquet.getVOTableMetadataText() : null;
    }

    static void write(Table table, OutputStream out, Progress progress) throws IOException {
        ParquetTableWriter writer = new ParquetTableWriter();
        try {
            BeanConfig.parseSpec("(compression=snappy)").configBean(writer); // by name: the codecs lie in the plugin
        } catch (LoadException e) {
            throw new IOException("Parquet's library does not know how to pack", e);
        }
        writer.writeStarTable(new StarView(table, progress), out);
    }
}

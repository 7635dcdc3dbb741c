/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Table;
import org.astrarium.data.files.WholeFile;

/**
 * Reads and writes table files. Of a file that holds several tables the first is read, and the table's parameters say
 * so.
 */
public final class TableFiles {
    private static final List<String> READABLE = List.of(".vot", ".votable", ".xml", ".fits", ".fit", ".csv", ".ecsv",
            ".tsv", ".tab", ".ipac", ".tbl", ".mrt", ".feather", ".parquet", ".parq", ".txt", ".dat", ".asc");

    private static final String IN_FILE =
            "columns kept in a temporary file: they take more than half of the free memory";

    private TableFiles() {
    }

    /**
     * Reads a table; a gzipped file is unpacked on the way. The format is told by what the file begins with, and for
     * plain text by its extension.
     *
     * <p>Columns that take more than half of what the heap has left are mapped from a temporary file, which is gone
     * when the program ends; the last phase told says so, and {@link Table#isMapped}.
     *
     * @throws InputException              with one problem, if there is no such file, it is no table, it is damaged or
     *                                     cut off
     * @throws Progress.CancelledException if it was cancelled; looked for every 64 kilobytes and every thousand rows
     */
    public static Table read(Path file, Progress progress) {
        return read(file, progress, warning -> { });
    }

    /**
     * Reads a table as {@link #read(Path, Progress)} does, and tells what is odd about it without being an error, each
     * in one line without the file's name: cells that are no number in a column of numbers, which become blanks.
     */
    public static Table read(Path file, Progress watcher, Consumer<String> warnings) {
        check(file);
        Progress progress = new Onward(watcher);
        progress.report(0, "reading");
        try {
            Source source = new Source(file, progress, warnings);
            if (source.size() == 0) {
                throw new NotATableException("it is empty", null);
            }
            StilLog.hush();
            Table table = read(source);
            progress.report(1, table.isMapped() ? IN_FILE : "reading");
            return table;
        } catch (InputException | Progress.CancelledException e) {
            throw e;
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError | AssertionError e) {
            // STIL asserts what a damaged file may break, where Java was asked to look at assertions
            throw ReadProblem.of(file, e);
        }
    }

    private static Table read(Source source) throws IOException {
        TableFormat format = TableFormat.of(source.name(), source.start(TableFormat.LOOK));
        return switch (format) {
            case VOTABLE -> VotableReader.read(source);
            case FITS -> FitsReader.read(source);
            case ECSV -> EcsvReader.read(source);
            case CSV -> CsvReader.read(source, ',');
            case TSV -> CsvReader.read(source, '\t');
            case PARQUET -> ParquetFiles.read(source.file(), source);
            case UNKNOWN -> throw new NotATableException("it begins like none of them", null);
            default -> StilReader.read(format, source);
        };
    }

    private static void check(Path file) {
        if (!Files.exists(file)) {
            throw new InputException(Problem.inFile(file.toString(), "no such file", ""));
        }
        if (Files.isDirectory(file)) {
            throw new InputException(Problem.inFile(file.toString(), "is a folder, not a table", "name a file in it"));
        }
        if (!Files.isReadable(file)) {
            throw new InputException(Problem.inFile(file.toString(), "may not be read", "check its permissions"));
        }
    }

    /**
     * Writes a table in the format that the file's name asks for: VOTable 1.4 with BINARY2 for .vot and .vot.gz or
     * TABLEDATA for .xml, FITS, CSV, ECSV or Parquet; gzipped if .gz stands behind (Parquet packs by itself). It is
     * written beside its place and moved in whole: a failure leaves what was there.
     *
     * @throws InputException              if the name asks for no format that is written, or nothing can be written
     *                                     there
     * @throws Progress.CancelledException if it was cancelled
     */
    public static void write(Table table, Path file, Progress progress) {
        TableWriter writer = writer(file);
        try {
            StilLog.hush();
            WholeFile.write(file, beside -> writer.write(table, beside, TableWriter.isPacked(file), progress));
            progress.report(1, "writing");
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(Problem.inFile(file.toString(), "cannot be written: " + reason(e),
                    "choose another place, or make room"), e);
        }
    }

    /**
     * What the format that a file's name asks for cannot hold of a table; empty where all of it can be kept, and for a
     * name that asks for no format.
     */
    public static List<Loss> losses(Table table, Path file) {
        return TableWriter.of(file).map(writer -> Losses.of(table, writer)).orElse(List.of());
    }

    /**
     * Looks whether the format that a file's name asks for can be written, before a long work for it begins.
     *
     * @throws InputException if the name asks for no format that is written, or for one whose plugin is not there
     */
    public static void checkWritable(Path file) {
        writer(file);
    }

    private static TableWriter writer(Path file) {
        TableWriter writer = TableWriter.of(file).orElseThrow(() -> new InputException(Problem.inFile(file.toString(),
                "has a name that asks for no format", "end it in " + String.join(", ", writableExtensions()))));
        if (writer.needsPlugin()) {
            StilLog.hush();
            ParquetFiles.check(file);
        }
        return writer;
    }

    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "that is not permitted";
        }
        return e instanceof FileSystemException system && system.getReason() != null ? system.getReason()
                : String.valueOf(e.getMessage());
    }

    /** The ends of file names that {@link #write} knows. */
    public static List<String> writableExtensions() {
        return TableWriter.extensions();
    }

    /** True if a file's name looks like that of a table. */
    public static boolean isReadable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return READABLE.stream().anyMatch(bare::endsWith);
    }
}

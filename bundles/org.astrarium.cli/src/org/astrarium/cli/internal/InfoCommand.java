/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.astrarium.cli.Program;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Table;
import org.astrarium.data.image.ImageFiles;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.subset.DefinedTable;
import org.astrarium.data.subset.Definitions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code astrarium info}: what is in a table file or an image. */
@Command(name = "info",
        description = "Shows the rows and columns of a table; the size, range and place on the sky of an image.")
final class InfoCommand implements Callable<Integer> {
    /** Rows from which on it pays to look at several columns at once. */
    private static final int MANY = 50_000;

    @Parameters(paramLabel = "FILE",
            description = "a table (VOTable, FITS, CSV, ECSV, Parquet and others) or a FITS image, compressed or not")
    private Path file;

    @Option(names = "--statistics", description = "mean, standard deviation, quantiles and number of different values "
            + "of each column as well")
    private boolean statistics;

    private final Session session;

    InfoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return isImage() ? image() : table();
    }

    private boolean isImage() {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ImageFiles.beginsWithImage(in);
        } catch (IOException e) {
            return false; // reading it as a table says what is wrong
        }
    }

    private int image() {
        List<ImageInfo> images;
        try (ShownProgress progress = session.progress(file.getFileName().toString(), !session.terminal().live())) {
            images = ImageInfo.read(file, progress);
        }
        for (int i = 0; i < images.size(); i++) {
            if (i > 0) {
                session.out().println();
            }
            images.get(i).print(session.out());
        }
        return Program.DONE;
    }

    private int table() {
        DefinedTable defined;
        List<String> warnings = new ArrayList<>();
        try (ShownProgress progress = session.progress(file.getFileName().toString(), !session.terminal().live())) {
            defined = new DefinedTable(file, TableFiles.read(file, progress, warnings::add), Definitions.read(file));
        }
        warnings.forEach(warning -> session.warn(file, warning));
        Table table = defined.data();
        session.out().println(file.getFileName() + ": " + count(table.rowCount(), "row") + ", "
                + count(table.columns().size(), "column"));
        if (table.isMapped()) {
            session.out()
                    .println("its columns are kept in a temporary file: they take more than half of the free memory");
        }
        session.out().println();
        TextTable text = new TextTable(List.of("name", "type", "unit", "UCD", ">blanks", ">min", ">max"));
        List<Column> columns = table.columns();
        List<ColumnRange> ranges = (table.rowCount() < MANY ? columns.stream() : columns.parallelStream())
                .map(ColumnRange::of).toList();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            ColumnRange range = ranges.get(i);
            text.row(List.of(column.name(), column.type(), column.info().unit(), column.info().ucd(),
                    Integer.toString(range.blanks()), range.min(), range.max()));
        }
        text.print(session.out());
        DefinitionsInfo.print(defined, session.out());
        if (statistics) {
            StatisticsInfo.print(defined.table(Progress.NONE), session.out());
        }
        return Program.DONE;
    }

    private static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.astrarium.cli.Program;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code astrarium info}: what is in a table file. */
@Command(name = "info", description = "Shows the rows and columns of a table file.")
final class InfoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "a table: VOTable, FITS, CSV or ECSV, compressed or not")
    private Path file;

    private final Session session;

    InfoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Table table;
        try (ShownProgress progress = session.progress(file.getFileName().toString(), !session.terminal().live())) {
            table = TableFiles.read(file, progress);
        }
        session.out().println(file.getFileName() + ": " + count(table.rowCount(), "row") + ", "
                + count(table.columns().size(), "column"));
        session.out().println();
        TextTable text = new TextTable(List.of("name", "type", "unit", "UCD", ">blanks", ">min", ">max"));
        for (Column column : table.columns()) {
            ColumnRange range = ColumnRange.of(column);
            text.row(List.of(column.name(), column.type(), column.info().unit(), column.info().ucd(),
                    Integer.toString(range.blanks()), range.min(), range.max()));
        }
        text.print(session.out());
        return Program.DONE;
    }

    private static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}

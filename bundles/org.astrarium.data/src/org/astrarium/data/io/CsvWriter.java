/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Table;

/**
 * Writes comma-separated values (RFC 4180, lines ended by a line feed); numbers with every digit that they need, blanks
 * as nothing.
 */
final class CsvWriter {
    private static final int LOOK = 1024;

    private CsvWriter() {
    }

    static void write(Table table, OutputStream out, Progress progress) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        rows(table, writer, Column::text, progress);
        writer.flush();
    }

    /** The text of a cell. */
    interface Cell {
        String text(Column column, int row);
    }

    /** The names and all rows. */
    static void rows(Table table, Writer writer, Cell cell, Progress progress) throws IOException {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            writer.append(i > 0 ? "," : "").append(quoted(columns.get(i).name()));
        }
        writer.append('\n');
        for (int row = 0; row < table.rowCount(); row++) {
            if (row % LOOK == 0) {
                progress.checkCancelled();
                progress.report((double) row / table.rowCount(), "writing");
            }
            for (int i = 0; i < columns.size(); i++) {
                writer.append(i > 0 ? "," : "").append(quoted(cell.text(columns.get(i), row)));
            }
            writer.append('\n');
        }
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.strip().length() == text.length();
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}

/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.PrintStream;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.data.subset.ComputedColumn;
import org.astrarium.data.subset.DefinedTable;
import org.astrarium.data.subset.Subset;

/** What {@code astrarium info} tells of a table's computed columns and subsets. */
final class DefinitionsInfo {
    private static final int LONGEST = 60;

    private DefinitionsInfo() {
    }

    static void print(DefinedTable table, PrintStream out) {
        if (!table.definitions().columns().isEmpty()) {
            out.println();
            TextTable text = new TextTable(List.of("computed", "type", "unit", ">blanks", ">min", ">max",
                    "expression"));
            List<Column> columns = table.table(Progress.NONE).columns();
            for (ComputedColumn computed : table.definitions().columns()) {
                Column column = columns.stream().filter(c -> c.name().equals(computed.name())).findFirst()
                        .orElseThrow();
                ColumnRange range = ColumnRange.of(column);
                text.row(List.of(computed.name(), column.type(), computed.unit(), Integer.toString(range.blanks()),
                        range.min(), range.max(), shortened(computed.expression())));
            }
            text.print(out);
        }
        if (!table.definitions().subsets().isEmpty()) {
            out.println();
            TextTable text = new TextTable(List.of("subset", ">rows", "are"));
            for (Subset subset : table.definitions().subsets()) {
                text.row(List.of(subset.name(),
                        Integer.toString(table.subset(subset.name(), Progress.NONE).count()),
                        shortened(subset.rule().text())));
            }
            text.print(out);
        }
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 3) + "...";
    }
}
